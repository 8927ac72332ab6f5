/** The words of English that finding like claims goes by. Of another language words count as they are written. */

/** Words that tell no claim from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about according after again all also although among an and any are as at be because been before being both but by
  can could did do does doing down during each either for from further had has have having he her here hers him his how i
  if in into is it its itself just me more most my of off on once one only or other our out over own per s same she should
  since so some such than that the their them themselves then there these they this those through to too under until up
  upon us very was we were what when where whether which while who whom whose why will with within would you your t ll ve
  re d m may might must shall let's said says say`.split(/\s+/),
)

/** What denies the sentence in which it stands. */
export const DENYING: ReadonlySet<string> = new Set(
  'no not never none nobody nothing nowhere neither nor cannot without hardly scarcely deny denied denies false untrue'.split(
    ' ',
  ),
)

/** What looks as if it denied, and does not. */
export const NOT_DENYING =
  /\b(?:no|not)\s+(?:more|less|fewer|later|earlier|sooner|lower|higher|only|just|least|merely)\b(?:\s+than\b)?|\bno\s+doubt\b/giu

export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Numbers in words; “one” is as often no number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  `two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
  sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80
  ninety 90`
    .match(/\S+ \d+/g)
    ?.map((pair) => pair.split(' '))
    .map(([word = '', value]) => [word, Number(value)]),
)

/** What a number is multiplied by that stands before it; a single letter only where nothing stands between. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['t', 1e12],
])

/** Other forms of a word, by form: irregular verbs, units, and what belongs to a country. */
export const FORMS: ReadonlyMap<string, string> = new Map(
  `began begin begun begin bought buy broke break broken break brought bring built build came come chose choose chosen choose
  drew draw drawn draw fell fall fallen fall found find gave give given give got get gotten get grew grow grown grow held
  hold kept keep knew know known know led lead left leave lost lose made make meant mean met meet paid pay ran run rose rise
  risen rise sank sink sunk sink saw see seen see sent send shown show shrank shrink shrunk shrink sold sell sought seek
  spent spend spoke speak spoken speak stolen steal stole steal taken take took take taught teach thought think threw throw
  thrown throw told tell went go gone go withheld withhold withdrew withdraw withdrawn withdraw won win wore wear written
  write wrote write children child men man women woman people person
  gb gigabyte tb terabyte mb megabyte km kilometre kg kilogram nm nanometre tflops teraflop teraflops teraflop
  usa america american america americans america chinese china british britain uk britain russian russia russians russia
  german germany germans germany french france japanese japan korean korea taiwanese taiwan indian india iranian iran
  israeli israel ukrainian ukraine italian italy spanish spain european europe canadian canada australian australia
  center centre centers centre licence license licences license fibre fiber defence defense`
    .match(/\S+\s+\S+/g)
    ?.map((pair) => pair.split(/\s+/) as [string, string]),
)

/** Several words, or marks, that mean what one word does. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?S\.?A?\.?(?![\p{L}\p{N}])|\bUnited States(?: of America)?\b/gu, ' America '],
  [/\bU\.?K\.?(?![\p{L}\p{N}])|\bUnited Kingdom\b|\bGreat Britain\b/gu, ' Britain '],
  [/\bE\.?U\.?(?![\p{L}\p{N}])|\bEuropean Union\b/gu, ' Europe '],
  [/\bper cent\b|%/giu, ' percent '],
  [/\b(?:US)?\$|\bUSD\b/gu, ' dollar '],
  [/€|\bEUR\b/gu, ' euro '],
  [/£|\bGBP\b/gu, ' pound '],
]

/** Whether any of them may be in a text, which is found out sooner. */
export const MAY_HAVE_PHRASES = /[$€£%]|\b(?:U\.?S|U\.?K|E\.?U|United|Great|per cent|EUR|GBP)\b/iu
