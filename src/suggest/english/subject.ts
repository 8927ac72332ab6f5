import type { Lexicon } from '../lexicon/lexicon.ts'
import { type TextSpan, trimmed } from '../spans.ts'

/** The subject before a reporting word: the clause before it without what leads up to it. */
export function subjectOf(text: string, span: TextSpan, lexicon: Lexicon): TextSpan | undefined {
  let left = text.slice(span.start, span.end)
  let start = span.start
  // Behind a semicolon, a colon, a dash or a conjunction another clause begins.
  const clause =
    /.*(?:[;:—]|\s[-–]\s|,\s+(?:and|but|while|though|although|because|so|as|when|after|which)\s|\b(?:and|but)\s(?=(?:he|she|they|it|i|we)$))/iu.exec(
      left,
    )
  if (clause !== null) {
    start += clause[0].length
    left = left.slice(clause[0].length)
  }
  const leading = /^\s*(?:and|but|so|still|yet|however|instead|later|also|then|now|meanwhile|indeed|as)\b,?\s*/i.exec(
    left,
  )
  if (leading !== null) {
    start += leading[0].length
    left = left.slice(leading[0].length)
  }
  // “On Monday, X said”: what leads up to it begins with a word of place or time.
  const first = /^\s*(\p{L}+)/u.exec(left)?.[1]?.toLowerCase() ?? ''
  if (lexicon.circumstance.includes(first)) {
    const comma = left.lastIndexOf(', ')
    if (comma >= 0) start += comma + 2
  }
  const found = trimmed(text, { start, end: span.end })
  const shown = text.slice(found.start, found.end).replace(/,$/, '')
  const words = shown.split(/\s+/)
  if (/^(?:what|whatever|whoever|how|why|where|which|whether|if)\b/i.test(shown)) return undefined
  if (shown === '' || words.length > 25 || /["“”«»]/.test(shown)) return undefined
  const head = withoutAdverb(shown)
  return isSubject(text, { start: found.start, end: found.start + Math.min(head.length, 40) }, lexicon) ||
    /^\p{Lu}/u.test(shown)
    ? { start: found.start, end: found.start + head.length }
    : undefined
}

/** Whether a stretch can be who said it: short, and begun by a name, an article or a pronoun. */
export function isSubject(text: string, span: TextSpan, { pronouns, people, bodies }: Lexicon): boolean {
  const words = text.slice(span.start, span.end).split(/\s+/)
  const [first = ''] = words
  if (words.length > 9 || /^(?:and|but|or|which|that|who|as|because|if|when)$/i.test(first)) return false
  return (
    /^\p{Lu}/u.test(first) ||
    /^(?:the|a|an|his|her|their|its|one|two|three|some|several|many|most|another|other)$/i.test(first) ||
    pronouns.includes(first.toLowerCase()) ||
    [...people, ...bodies].includes((words.at(-1) ?? '').toLowerCase())
  )
}

/** Whether whoever is named from a place on may be who said it. */
export function startsName(text: string, span: TextSpan, lexicon: Lexicon): boolean {
  return (
    isSubject(text, { start: span.start, end: Math.min(span.end, span.start + 60) }, lexicon) ||
    /^\p{Lu}/u.test(text.charAt(span.start))
  )
}

function withoutAdverb(shown: string): string {
  return shown.replace(
    /,?\s+(?:has|have|had|also|later|repeatedly|recently|often|once|then|previously|reportedly|publicly|who|did|not|never)$/i,
    '',
  )
}
