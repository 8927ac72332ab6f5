import { hasUnspaced, partsOf } from './unspaced.ts'

/**
 * Hands over where each word of a document begins and ends, as `splitWords` has it. Of scripts that are written without spaces each letter is a
 * word, and so is each with the next: whatever is looked for in them is found without a dictionary, and the same on every machine. O(text).
 */
export function tokenize(text: string, take: (start: number, end: number) => void): void {
  if (hasUnspaced(text))
    splitWords(text, (start, end) => {
      if (start === end) take(start, end)
      else takeParts(text, start, end, take)
    })
  else splitWords(text, take)
}

function takeParts(text: string, start: number, end: number, take: (start: number, end: number) => void): void {
  for (const { starts, end: after, isUnspaced } of partsOf(text, start, end))
    starts.forEach((letter, place) => {
      const next = starts[place + 1]
      take(letter, next ?? after)
      if (isUnspaced && next !== undefined) take(letter, starts[place + 2] ?? after)
    })
}

/**
 * Hands over where each part of a text begins and ends that stands between spaces, line ends and punctuation. A text that begins or ends with
 * one of these has an empty part there, as `split` has it, and so has a text of nothing. O(text).
 */
export function splitWords(text: string, take: (start: number, end: number) => void): void {
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

/** What a word is found by: lower case, without accents; empty where nothing else was there. Vowels and tones of Thai and its kin are no accents. */
export function termOf(word: string): string {
  return word.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
}

const ACCENTS = /(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])\p{M}/gu

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
