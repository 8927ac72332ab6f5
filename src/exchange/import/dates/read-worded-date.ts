import { type Found, foundOf, isoDay, TWO_DIGIT_YEAR, twoDigits, wholeYear } from './found.ts'
import { folded, JOINING_WORDS, MONTHS, SEASON_NAMES } from './month-names.ts'

/**
 * A date with a month or season in words, without a time: “4 March 2026”, “March 4th, 2026”, “4. Dezember 2026”, “mars 2026”, “Spring 2026”.
 * A word that is none of a date leaves it unread.
 */
export function readWordedDate(text: string): Found | undefined {
  const words = wordsOf(text)
  if (words === undefined) return undefined
  const season = seasonOf(words)
  if (season !== undefined) return season
  const at = words.findIndex((word) => MONTHS.has(word))
  const month = MONTHS.get(words[at] ?? '')
  const numbers = words.filter((_, index) => index !== at)
  if (month === undefined || !numbers.every((word) => /^'?\d+$/.test(word))) return undefined
  const found = dayOf(numbers, month)
  // Croats and Czechs, who write a dot behind the day, call other months so than Poles.
  const isListopad = /^(lis|listopada?)$/.test(words[at] ?? '') && /\d\./.test(text)
  const october = isListopad ? dayOf(numbers, 10)?.readings : []
  return found && foundOf([...found.readings, ...(october ?? [])], found.note)
}

/** Words and numbers without what says nothing; undefined where one is no word of a date, or there are too many. */
function wordsOf(text: string): string[] | undefined {
  const plain = folded(text)
    .replace(/(كانون|تشرين) (الثاني|الأول)/g, '$1_$2')
    .replace(/(\d)(?:st|nd|rd|th|er|e|º|ª|o|-го|-е|-ого|'nci|'nda)(?![\p{L}\p{N}])/gu, '$1')
  const words = plain.match(/'\d\d(?!\d)|\d+|[\p{L}\p{M}_ʼ]+(?:-feira)?/gu) ?? []
  if (words.length > 12 || /[^\p{L}\p{M}\p{N}\s_ʼ,.'’()º/-]/u.test(plain)) return undefined
  // A word that joins may be a month elsewhere, and is one only where nothing else is.
  const telling = words.filter((word) => !JOINING_WORDS.has(word))
  return telling.every((word) => /\d/.test(word) || MONTHS.has(word) || SEASON_NAMES.has(word)) ? telling : undefined
}

function dayOf(numbers: readonly string[], month: number): Found | undefined {
  const [first = '', second, ...rest] = numbers
  if (rest.length > 0) return undefined
  if (second === undefined) return first.length === 4 ? foundOf([`${first}-${twoDigits(month)}`]) : undefined
  if (first.length === 4) return second.length <= 2 ? foundOf([isoDay(first, month, second)]) : undefined
  const year = second.replace("'", '')
  if (first.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined
  return foundOf([isoDay(wholeYear(year), month, first)], year.length === 2 ? TWO_DIGIT_YEAR : undefined)
}

function seasonOf(words: readonly string[]): Found | undefined {
  const season = SEASON_NAMES.get(words.find((word) => SEASON_NAMES.has(word)) ?? '')
  const [year = '', next, ...rest] = words.filter((word) => /^\d+$/.test(word))
  if (season === undefined || year.length !== 4 || rest.length > 0) return undefined
  if (words.length !== (next === undefined ? 2 : 3)) return undefined
  const note = 'seasons were read as those of the north'
  const following = String(Number(year) + 1)
  if (next !== undefined) {
    const isWinter = season === 24 && (next === following || next === following.slice(2))
    return isWinter ? foundOf([`${year}-24`], note) : undefined
  }
  // The winter of a year is the one that ends in it, or the one that begins in it.
  return foundOf(season === 24 ? [`${twoDigits(Number(year) - 1)}-24`, `${year}-24`] : [`${year}-${season}`], note)
}
