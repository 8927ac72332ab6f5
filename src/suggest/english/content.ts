import type { Lexicon } from '../lexicon/lexicon.ts'
import { bare, type TextSpan, trimmed } from '../spans.ts'

/** What follows a reporting word: behind whom it was told to, and behind `that`. */
export function contentBehind(
  text: string,
  span: TextSpan,
  { that, circumstance }: Lexicon,
  tells: boolean,
): TextSpan | undefined {
  let start = span.start
  const right = () => text.slice(start, span.end)
  if (tells) {
    const listener =
      /^(?:[^,"“”]*?)(?:\s(?=that\s)|[,:]\s|\s(?=["“]))|^(?:\p{Lu}[\p{L}.'’-]*|the|a|an|his|her|me|him|them|us|reporters)(?:\s\p{Lu}[\p{L}.'’-]*|\s(?:the|of|post|times|news))*\s/u.exec(
        right(),
      )
    if (listener === null) return undefined
    start += listener[0].length
  }
  const lead = new RegExp(`^(?:${that.join('|')})\\s+`, 'iu').exec(right())
  const first = /^,?\s*(\p{L}+)/u.exec(right())?.[1]?.toLowerCase() ?? ''
  if (lead === null && circumstance.includes(first)) {
    const inner = /\b(?=that\s)|[,:]\s*(?=["“])/u.exec(right())
    if (inner === null) return undefined
    start += inner.index + inner[0].length
  }
  if (/^[.?!]*$/.test(right())) return undefined
  return bare(text, trimmed(text, { start: start + (/^[,:]\s*/.exec(right())?.[0].length ?? 0), end: span.end }))
}
