import { folded } from './dates/month-names.ts'

/**
 * Words of which fact-checkers make names for nobody (“Various sources”, “Publicaciones en Facebook”). English, Spanish, Portuguese, French,
 * Italian, German, Dutch, Catalan, Polish, Turkish, Indonesian, Russian, Ukrainian, Arabic, Hindi, Chinese, Japanese and Korean.
 */
export const PLACEHOLDER_WORDS = {
  /** Many who are nobody, and things without an author. A name that has one, and nothing but words of these lists, is nobody’s. */
  nobody: words(`
    users sources posts messages netizens tweets websites facebookgebruikers twittergebruikers sites blogs bloggers rumors rumours memes forwards screenshots accounts commenters posters
    anonymous unknown unnamed unidentified unattributed unspecified
    usuarios usuarias internautas fuentes publicaciones mensajes bulos rumores cadenas tuits anonimo anonima anonimos desconocido desconocida desconocidos
    utilizadores publicacoes mensagens postagens boatos correntes desconhecido desconhecida desconhecidos perfis
    utilisateurs utilisatrices internautes messages rumeurs anonyme anonymes inconnu inconnue
    utenti fonti messaggi internauti anonimi sconosciuto sconosciuti ignoto ignoti
    nutzer nutzerinnen userinnen quellen beitrage nachrichten unbekannt unbekannte unbekannter internetnutzer facebooknutzer anonyme anonymer
    gebruikers bronnen berichten anoniem onbekend
    usuaris publicacions missatges internautes anonim desconegut
    użytkownicy internauci źródła zrodla posty wpisy anonimowy nieznany nieznani anonimowi
    kullanicilari kullanicilar kaynaklar paylasimlar gonderiler anonim bilinmeyen bilinmiyor
    warganet netizen pengguna anonim
    пользователи источники посты публикации сообщения анонимы аноним анонимно неизвестно неизвестный неизвестные соцсети соцсетей юзеры
    користувачі користувачи джерела дописи публікації публикаціі повідомлення невідомо невідомии анонім
    مستخدمون مستخدمو مستخدمي ناشطون نشطاء مصادر منشورات مجهول مجهولون رواد صفحات حسابات
    यूजर्स यूज़र्स उपयोगकर्ता अज्ञात स्रोत पोस्ट्स
    网友 網友 网民 網民 用户 用戶 匿名 不明 未知 消息来源 ユーザー 投稿者 누리꾼 네티즌 익명 이용자 사용자`),
  /** How many. A name of these alone is nobody’s. */
  some: words(`
    various multiple several many numerous unclear
    varios varias multiples diversos diversas muchos algunos
    varias diversas muitos vario
    plusieurs divers diverses
    vari varie diversi diverse molti
    verschiedene diverse mehrere viele
    verschillende meerdere
    diversos diverses
    różni rozni różne wielu
    cesitli birden
    berbagai banyak
    разные различные многие
    різні різниі багато
    مختلف متعددة مختلفة متعددون عدة
    विभिन्न कई अनेक
    各种 多个 多名 許多 许多 複数 複数の 여러`),
  /** Places where nobody in particular speaks, where a word says that they are all of them: social media, not media. */
  places: words(`
    media internet online web network networks platforms redes rede medios plataformas reseaux reseau toile medias medien netzwerke netzwerken netz
    rete xarxes media sieć sieci medya сети сетях сеть интернет интернете соцсетях мережі мереж інтернет مواقع الإنترنت الانترنت وسائل شبكات موقع
    मीडिया 社交媒体 社交媒體 社群 网络 網路 网上 ネット sns 온라인 인터넷 소셜미디어`),
  /** What makes all of them of such places. */
  social: words(`
    social sociales sociais sociaux sociale soziale sozialen socials społecznościowe społecznościowych sosyal sosial социальные социальных соціальні соціальних
    التواصل الاجتماعي الاجتماعى सोशल`),
  /** Companies. A name of these alone is theirs. */
  brands: words(`
    facebook twitter whatsapp instagram tiktok telegram youtube reddit weibo wechat vk vkontakte snapchat linkedin fb ig 4chan douyin kakaotalk bluesky facebooka facebooku twittera twitterze whatsappie facebook’ta facebookta twitterda
    фейсбук фейсбука фейсбуке твиттер твиттера телеграм телеграма вконтакте инстаграм тикток
    فيسبوك تويتر واتساب واتس اب تيك توك يوتيوب انستغرام
    फेसबुक ट्विटर व्हाट्सएप व्हाट्सऐप यूट्यूब
    微博 微信 脸书 臉書 推特 抖音 フェイスブック ツイッター 페이스북 트위터`),
  /** One thing without an author, or somebody of whom only the trade is known. It takes places, or a word of `brands`, `some` or `viral`, to be nobody’s: The Post and The Forward are papers. */
  things: words(`
    fontes fonts     post message forward tweet video videos image images photo photos picture pictures meme graphic screenshot audio chain story thread reel rumor
    rumour claim article articles user person people individual individuals author authors source origin speaker content publicacion mensaje cadena
    bulo imagen imagenes foto fotos tuit usuario autor autores fuente persona personas gente audio videos publicacao postagem mensagem corrente boato
    imagem imagens pessoas fonte publication publications utilisateur utilisatrice image montage auteur auteurs personne personnes gens rumeur utente
    messaggio immagine catena autore persone beitrag nachricht kettenbrief bild bilder nutzerin quelle leute personen sharepic person bericht
    gebruiker bron mensen usuari missatge cadena gent użytkownik wpis post osoba osoby ludzie autor kullanicisi kullanici gonderi paylasim kaynak kisi
    kisiler pesan unggahan postingan berantai sumber orang пользователь пост публикация сообщение источник автор люди человек видео фото користувач
    допис пост джерело люди автор مستخدم منشور رسالة فيديو صورة شخص اشخاص यूजर यूज़र पोस्ट मैसेज वीडियो लोग 帖子 信息 视频 影片 消息 贴文 貼文 投稿 動画 画像 게시물 글`),
  /** Where somebody speaks who may be anybody. It takes a word of `brands` to be nobody’s: a media group is a company. */
  holders: words(`
    account group groups channel channels page pages website site network blog pagina paginas cuenta cuentas grupo grupos canal canales perfil conta
    contas compte comptes groupe groupes chaine profilo profili kanal seite seiten gruppe gruppen strona konto groepen hesap hesaplar sayfa akun канал каналы
    канали паблик паблики صفحة حساب पेज 账号`),
  /** That it went around. */
  viral: words(`
    viral virals virales virais virali virale viralen viraler circulating circulated shared widespread forwarded wandering
    circulando compartido compartidas compartidos compartilhada compartilhadas compartilhado partages partage partagee relayes circolano geteilt geteilte
    вирусное вирусный вірусниі متداول متداولة वायरल 网传 網傳 流传 流傳 拡散 ketten`),
  /** Words that say nothing of who it is. */
  filler: words(`
    the a an of on in line threads messenger by from via and or to with at for across some other others
    de del la las el los en y e o por un una al otros otras
    da do das dos em no na nos nas os as outros
    le les des du d l sur dans et ou au aux par une autres
    di della delle dei degli su sui sulla sui social nel nelle e il lo gli altri
    der die das den dem von auf im und oder bei aus vom andere
    van het op en een
    i w na z u
    ve ile ta da
    dan di
    в и на из с во
    в у і и на з та
    في على من و عبر ال
    के की का पर में और से
    的 上 上的 等 の での 上で 에서 의`),
} as const

/** Whole names that are nobody’s, with a space for all that is no letter. */
export const PLACEHOLDER_NAMES: ReadonlySet<string> = new Set(
  `n a|na|n d|none|null|nil|undefined|nan|tba|tbd|not available|not applicable|not known|not specified|no author|no name|nobody|no one|author|claimant|public|the public|general public|word of mouth|sin autor|sin fuente|sin datos|no aplica|no identificado|nao se aplica|sem autor|nao identificado|non identifie|sans auteur|keine angabe|k a|ohne angabe|belirsiz|brak|нет|без автора|لا يوجد|غير معروف|غير محدد|نامعلوم|无|無|不詳|不详|作者不明|불명`.split(
    '|',
  ),
)

function words(text: string): ReadonlySet<string> {
  return new Set(folded(text).trim().split(/\s+/))
}
