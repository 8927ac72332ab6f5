/**
 * Hands over where each word of a text begins and ends: what stands between spaces, line ends and punctuation. A text that begins or ends
 * with one of these has an empty word there, as `split` has it, and so has a text of nothing. O(text).
 *
 * The one place that knows what a word is: languages that are written without spaces would be taken apart here.
 */
export function tokenize(text: string, take: (start: number, end: number) => void): void {
  let start = 0
  let at = 0
  while (at < text.length) {
    const size = separatorAt(text, at)
    if (size === 0) {
      at += 1
      continue
    }
    take(start, at)
    at += size
    for (let more = separatorAt(text, at); more > 0; more = separatorAt(text, at)) at += more
    start = at
  }
  take(start, text.length)
}

/** What a word is found by: lower case, without accents; empty where nothing else was there. */
export function termOf(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The terms of a text, in its order, those that repeat included. */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  tokenize(text, (start, end) => {
    const term = termOf(text.slice(start, end))
    if (term !== '') terms.push(term)
  })
  return terms
}

const SEPARATOR = /[\n\r\p{Z}\p{P}]/u

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => Number(SEPARATOR.test(String.fromCharCode(code))))

/** How many code units the separator at a place has; 0 where none is, and at the end. */
function separatorAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] ?? 0
  if (at >= text.length) return 0
  const isPair = isHigh(code) && isLow(text.charCodeAt(at + 1))
  const isLatterHalf = isLow(code) && at > 0 && isHigh(text.charCodeAt(at - 1))
  if (isLatterHalf) return 0
  return isPair ? separatorOf(text.slice(at, at + 2)) : separatorOf(text.charAt(at))
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}

/** Found out once for each character. */
function separatorOf(character: string): number {
  let size = known.get(character)
  if (size === undefined) {
    size = SEPARATOR.test(character) ? character.length : 0
    known.set(character, size)
  }
  return size
}

const known = new Map<string, number>()
