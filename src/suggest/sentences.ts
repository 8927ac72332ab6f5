import type { Lexicon } from './lexicon/lexicon.ts'
import { type TextSpan, trimmed } from './spans.ts'

/**
 * The sentences of a text, each in one line of it. A full stop behind an abbreviation, an initial or a number ends none, and neither does one
 * before a small letter; marks that close belong to the sentence before them. O(text).
 */
export function sentencesOf(text: string, { abbreviations }: Pick<Lexicon, 'abbreviations'>): TextSpan[] {
  const known = new Set(abbreviations)
  const spans: TextSpan[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start = line.index
    const end = line.index + line[0].length
    for (const mark of line[0].matchAll(/[.!?…]+["'”’»)\]]*(?=\s|$)/g)) {
      const at = line.index + mark.index
      const after = at + mark[0].length
      if (after < end && !endsSentence(text, { start, at, after, end, known })) continue
      push(spans, text, { start, end: after })
      start = after
    }
    push(spans, text, { start, end })
  }
  return spans
}

interface Mark extends TextSpan {
  readonly at: number
  readonly after: number
  readonly known: ReadonlySet<string>
}

function endsSentence(text: string, { start, at, after, end, known }: Mark): boolean {
  const next = /\S/.exec(text.slice(after, end))
  if (next === null) return true
  const rest = text.slice(after + next.index, after + next.index + 2)
  if (/^["'“‘«(]?\p{Ll}/u.test(rest)) return false
  if (text[at] !== '.') return true
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(start, at))?.[0] ?? ''
  return !(known.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
}

function push(spans: TextSpan[], text: string, span: TextSpan): void {
  const found = trimmed(text, span)
  if (found.end > found.start) spans.push(found)
}
