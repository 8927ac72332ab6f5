import { folded } from '../dates/month-names.ts'
import type { Target } from './mapping.ts'

/** What columns are called in tables of fact-checkers, archivists and libraries, in several languages, without accents. */
const NAMES: Readonly<Record<Target | 'key', string>> = {
  'claim.text':
    'claim|claims|claim text|what is the claim|claim to check|tip|claim review claim reviewed|claim short|claim reviewed|claimreviewed|statement|statements|assertion|allegation|rumor|rumour|misinformation|what was claimed|the claim|afirmacion|declaracion|bulo|desinformacion|afirmacao|declaracao|alegacao|boato|affirmation|declaration|allegation|infox|behauptung|aussage|affermazione|dichiarazione|bewering|uitspraak|stelling|twierdzenie|wypowiedz|teza|утверждение|заявление|твердження|заява|iddia|klaim|pernyataan|narasi|ادعاء|الادعاء|दावा|主张|主張|주장|vaite|pastaende|pastand',
  'claim.tags':
    'tags|tag|topic|topics|category|categories|subject|theme|keywords|tema|temas|categoria|etiquetas|etiqueta|assunto|sujet|thematique|categorie|mots cles|thema|themen|kategorie|schlagworte|argomento|onderwerp|temat|kategoria|тема|категория|категорія|konu|kategori|topik|manual tags|التصنيف|विषय|类别|主题|カテゴリ',
  'claim.holds': 'period|claim period|zeitraum|periodo|periode',
  'source.url':
    'url|urls|link|links|source url|source link|source links|sources|url source|article url|article link|web address|address|website|where|fuente url|enlace|enlaces|vinculo|liga|fonte url|ligacao|lien|liens|lien source|quelle url|quelllink|adresse|collegamento|bron url|odnosnik|adres|ссылка|ссылки|источник ссылка|посилання|baglanti|adres url|tautan|sumber url|رابط|الرابط|लिंक|链接|网址|リンク|링크|permalink|post url|tweet url|page url|page|link to the post|link to post|link to claim|link to the claim|where did you see it',
  'source.archivedUrl':
    'archive|archived|archive url|archived url|archive link|archived link|archive location|wayback|wayback url|snapshot|permalink archive|perma|archivo|archivado|enlace archivado|arquivo|arquivado|link arquivado|archive lien|lien archive|archiv|archivlink|archiviert|archivio|gearchiveerd|archiwum|архив|архивная ссылка|архів|arsiv|arsip|أرشيف|आर्काइव|存档|アーカイブ|아카이브',
  'source.title':
    'title|headline|article title|name of article|source title|document|document title|titulo|titular|titulo do artigo|titre|titel|uberschrift|schlagzeile|titolo|kop|tytul|naglowek|заголовок|название|назва|baslik|judul|العنوان|शीर्षक|标题|標題|タイトル|제목|otsikko|rubrik',
  'source.publisher':
    'publisher|outlet|publication|media|medium|media outlet|news outlet|source|source name|publication title|site|channel|platform|medio|medios|fuente|editor|editorial|veiculo|fonte|veiculo de comunicacao|editeur|source media|quelle|herausgeber|verlag|testata|editore|bron|uitgever|wydawca|zrodlo|источник|издание|сми|джерело|видання|kaynak|yayinci|sumber|penerbit|المصدر|الناشر|स्रोत|来源|來源|媒体|出典|출처|lahde|kalla|kilde',
  'source.authors':
    'author|authors|byline|writer|journalist|creator|reporter|autor|autores|autora|auteur|auteurs|verfasser|autoren|autore|autori|schrijver|автор|авторы|автори|yazar|penulis|الكاتب|लेखक|作者|著者|저자|kirjoittaja|forfattare|forfatter',
  'source.published':
    'date|published|publication date|date published|publish date|pub date|posted|posted on|article date|source date|publication year|year|fecha|fecha de publicacion|data|data de publicacao|date de publication|datum|veroffentlicht|veroffentlichungsdatum|erschienen|data pubblicazione|publicatiedatum|data publikacji|дата|дата публикации|дата публікації|tarih|yayin tarihi|tanggal|tanggal terbit|التاريخ|तारीख|दिनांक|日期|发布日期|日付|公開日|날짜|paivamaara|dato|upload timestamp',
  'source.accessed':
    'accessed|access date|date accessed|retrieved|retrieved on|retrieval date|consultado|fecha de consulta|acessado em|consulte le|abgerufen|abgerufen am|zugriff|consultato|geraadpleegd|dostep|дата обращения|дата звернення',
  'source.language':
    'language|lang|idioma|lengua|lingua|langue|sprache|taal|jezyk|язык|мова|dil|bahasa|اللغة|भाषा|语言|語言|言語|언어|kieli|sprak',
  'source.type':
    'type|source type|item type|document type|media type|content type|tipo|tipo de fuente|quellenart|dokumenttyp|rodzaj|тип',
  'statement.from':
    'speaker|said by|creative work author name|claim author|claimant|claimed by|who|who said it|person|politician|stated by|attributed to|spokesperson|claim source|originator|orador|quien|quien lo dijo|portavoz|politico|quem|quem disse|orateur|qui|auteur de la declaration|locuteur|sprecher|wer|urheber|politiker|chi|chi lo ha detto|spreker|wie|kto|mowca|polityk|кто|спикер|хто|спікер|kim|konusan|soyleyen|siapa|pembicara|القائل|المتحدث|वक्ता|发言人|話者|발언자',
  'statement.made':
    'claim date|date of claim|creative work date published|date claimed|statement date|date of statement|date said|when|said on|fecha de la afirmacion|fecha de la declaracion|data da afirmacao|data da declaracao|date de la declaration|datum der aussage|data dichiarazione|datum uitspraak|data wypowiedzi|дата заявления|дата заяви|iddia tarihi|tanggal klaim',
  'statement.quote':
    'quote|quotes|quotation|exact quote|verbatim|excerpt|passage|cita|cita textual|citacao|citation|extrait|zitat|wortlaut|citazione|citaat|cytat|цитата|alinti|kutipan|اقتباس|उद्धरण|引用|引文|인용',
  'statement.note':
    'note|notes|comment|comments|remarks|remark|context|details|description|nota|notas|comentario|comentarios|observaciones|observacoes|contexto|remarque|remarques|commentaire|commentaires|notiz|notizen|anmerkung|anmerkungen|bemerkung|kommentar|kommentare|osservazioni|commenti|opmerking|opmerkingen|notities|uwagi|komentarz|notatki|примечание|примечания|комментарий|примітка|коментар|not|notlar|aciklama|catatan|keterangan|ملاحظات|टिप्पणी|备注|備註|備考|비고',
  'assessment.rating':
    'rating|verdict|ruling|claim label|rating alternate name|textual rating name|conclusion|fact check rating|factcheck rating|result|finding|label|truth value|veracity|textual rating|assessment|veredicto|calificacion|conclusion del chequeo|resultado|classificacao|etiqueta veredicto|selo|verdict final|evaluation|bewertung|urteil|ergebnis|einstufung|valutazione|verdetto|esito|oordeel|conclusie|ocena|werdykt|вердикт|оценка|рейтинг|оцінка|karar|sonuc|degerlendirme|hasil|putusan|peringkat|التقييم|الحكم|निर्णय|रेटिंग|结论|評価|判定|판정|arvio|tuomio|bedomning|vurdering',
  'assessment.rating.value': 'rating value|rating rating value|numeric rating|score|puntuacion|punteggio|note chiffree',
  'assessment.rating.best': 'best rating|rating best rating|best score',
  'assessment.rating.worst': 'worst rating|rating worst rating|worst score',
  'assessment.by':
    'fact checker|factchecker|claim review author name|claim review author|fact check by|fact checked by|checked by|reviewer|reviewed by|rated by|checker|fact check organization|fact checking organization|organization|organisation|verificador|verificado por|checado por|agencia|checador|verifie par|gepruft von|faktenchecker|verificato da|gecheckt door|sprawdzil|проверил|фактчекер|перевірив|dogrulayan|diperiksa oleh|pemeriksa fakta|المدقق|核查机构',
  'assessment.date':
    'fact check date|date of fact check|claim review date published|date checked|checked on|review date|date reviewed|verdict date|rating date|fecha de verificacion|fecha del chequeo|data da checagem|data da verificacao|date de verification|prufdatum|datum der prufung|data verifica|data sprawdzenia|дата проверки|дата перевірки|kontrol tarihi|tanggal pemeriksaan',
  'assessment.url':
    'fact check|fact check url|claim review url|fc url|fact check link|factcheck|factcheck url|factcheck link|review url|debunk|debunk url|debunking link|verificacion|enlace verificacion|link da checagem|checagem|verification|lien verification|faktencheck|faktencheck url|verifica|link verifica|проверка|перевірка|cek fakta|رابط التحقق|फैक्ट चेक',
  'assessment.rationale':
    'rationale|reason|reasoning|explanation|justification|why|analysis|explicacion|razon|justificacion|justificativa|explicacao|explication|begrundung|erklarung|spiegazione|motivazione|toelichting|uzasadnienie|обоснование|объяснение|пояснення|gerekce|penjelasan',
  key: 'id|key|uid|uuid|guid|record id|claim id|item id|identifier|unique id|identificador|identifiant|kennung|case id|ref|reference number',
}

/** What a column of that name most likely is: by its name without accents, case, marks and a number at its end. */
export function targetOfName(name: string): Target | 'key' | undefined {
  return isAppearance(name) ? 'source.url' : BY_NAME.get(nameKey(name))
}

/** Whether a name says that the claim itself stands there, so that any other address is that of somebody who judges it. */
export function isAppearance(name: string): boolean {
  return APPEARANCES.has(nameKey(name))
}

const APPEARANCES: ReadonlySet<string> = new Set(
  'claim source url|claim url|claim link|claim source link|original url|original link|original source|appearance|appearances|first appearance|claim appearance|where it appeared'.split(
    '|',
  ),
)

/** A name of a column in the form in which names are compared. */
export function nameKey(name: string): string {
  return folded(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/ \d+ ?$/, '')
    .trim()
}

const BY_NAME: ReadonlyMap<string, Target | 'key'> = new Map(
  Object.entries(NAMES).flatMap(([target, names]) =>
    names.split('|').map((name) => [nameKey(name), target as Target | 'key'] as const),
  ),
)
