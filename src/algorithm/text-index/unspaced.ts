/**
 * Scripts that are written without spaces between words, by ranges of characters and not by properties, so that what is in an index depends
 * on no version of Unicode: Thai and Lao, Burmese, Khmer, the Tai scripts, Balinese, Javanese, kana, Chinese characters. Marks that stand in
 * these ranges are letters as well.
 */
const RANGES =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u1950-\\u19ff\\u1a20-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u303b' +
  '\\u3040-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua980-\\ua9ff\\uaa60-\\uaadf\\uf900-\\ufaff\\uff66-\\uff9f' +
  '\\u{1aff0}-\\u{1b16f}\\u{20000}-\\u{3ffff}'

/** A letter of such a script with the marks on it, and the sound marks of narrow kana; or what stands between such letters. */
const PIECE = new RegExp(`([${RANGES}])(?:\\p{M}|[\\uff9e\\uff9f])*|[^${RANGES}]+`, 'gu')
const UNSPACED = new RegExp(`[${RANGES}]`, 'u')

/** Whether a text has a letter of a script that is written without spaces. O(1) for a text in Latin letters, else O(text). */
export function hasUnspaced(text: string): boolean {
  return UNSPACED.test(text)
}

/** A part of a word: where letters of such a script stand side by side, where each of them begins; of all else only where it begins. */
export interface Part {
  readonly starts: readonly number[]
  readonly end: number
  readonly isUnspaced: boolean
}

/** The parts of a word that stands in a text from `start` up to `end`, in order. O(word). */
export function partsOf(text: string, start: number, end: number): readonly Part[] {
  const parts: { starts: number[]; end: number; isUnspaced: boolean }[] = []
  for (const piece of text.slice(start, end).matchAll(PIECE)) {
    const at = start + piece.index
    const isUnspaced = piece[1] !== undefined
    const last = parts.at(-1)
    if (last?.isUnspaced && isUnspaced) {
      last.starts.push(at)
      last.end = at + piece[0].length
    } else parts.push({ starts: [at], end: at + piece[0].length, isUnspaced })
  }
  return parts
}
