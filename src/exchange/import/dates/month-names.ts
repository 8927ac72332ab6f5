/**
 * Month names and their usual short forms, a line a language, a word or more for each month: English, Spanish, French, Portuguese, German,
 * Italian, Dutch, Polish, Russian, Ukrainian, Turkish, Indonesian, Arabic (three usages) and Hindi. Letters without accents, in lower case.
 */
const BY_LANGUAGE: readonly string[] = [
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic',
  'janvier janv|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout|septembre sept|octobre oct|novembre nov|decembre dec',
  'janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  'januar janner jan|februar feb|marz mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  'styczen stycznia sty|luty lutego lut|marzec marca mar|kwiecien kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpien sierpnia sie|wrzesien wrzesnia wrz|pazdziernik pazdziernika paz|listopad listopada lis|grudzien grudnia gru',
  'январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек',
  'січень січня січ|лютий лютого лют|березень березня бер|квітень квітня кві квіт|травень травня тра трав|червень червня чер черв|липень липня лип|серпень серпня сер серп|вересень вересня вер|жовтень жовтня жов жовт|листопад листопада лис|грудень грудня гру',
  'ocak oca|subat sub|mart mar|nisan nis|mayis may|haziran haz|temmuz tem|agustos agu|eylul eyl|ekim eki|kasim kas|aralik ara',
  'januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt ags|september sep|oktober okt|november nov|desember des',
  'يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر',
  'كانون_الثاني|شباط|آذار اذار|نيسان|أيار ايار|حزيران|تموز|آب|أيلول ايلول|تشرين_الأول|تشرين_الثاني|كانون_الأول',
  'جانفي|فيفري|مارس|أفريل افريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  'जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
]

/** Seasons as EDTF counts them, 21 to 24, in the same languages as far as they are used with a year. */
const SEASONS = [
  'spring primavera printemps fruhling fruhjahr lente voorjaar wiosna весна ilkbahar',
  'summer verano ete verao sommer estate zomer lato лето літо yaz',
  'autumn fall otono automne outono herbst autunno herfst jesien осень осінь sonbahar',
  'winter invierno hiver inverno zima зима kis',
]

/** Words that stand beside a day, month and year and say no more: days of the week, and what joins. */
const JOINING = [
  'of the on at de del d da do le el la den der am um uhr a di il van г год года году р року yil yili ال',
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
  'lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche',
  'segunda terca quarta quinta sexta feira segunda-feira terca-feira quarta-feira quinta-feira sexta-feira',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  'lunedi martedi mercoledi giovedi venerdi domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'poniedzialek wtorek sroda czwartek piatek sobota niedziela senin selasa rabu kamis jumat sabtu minggu',
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
  'понеділок вівторок середа четвер пʼятниця субота неділя pazartesi sali carsamba persembe cuma cumartesi pazar',
  'الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
]

/** The number of a month, 1 to 12, by a word in which `folded` was done. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  BY_LANGUAGE.flatMap((months) =>
    months.split('|').flatMap((names, at) => names.split(' ').map((name) => [folded(name), at + 1] as const)),
  ),
)

/** A season’s number in EDTF, by its word. */
export const SEASON_NAMES: ReadonlyMap<string, number> = new Map(
  SEASONS.flatMap((names, at) => names.split(' ').map((name) => [folded(name), at + 21] as const)),
)

export const JOINING_WORDS: ReadonlySet<string> = new Set(JOINING.flatMap((words) => words.split(' ').map(folded)))

/** Words in lower case without the accents of Latin, Greek and Cyrillic letters, so that they are the same however they are typed. */
export function folded(word: string): string {
  const decomposed = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return decomposed.normalize('NFC').replaceAll('ı', 'i')
}
