import type { Attribution } from '../attribution.ts'
import { bare, longEnough, type TextSpan, trimmed, withoutMarks } from '../spans.ts'
import { nameFrom } from './name-from.ts'

/** `According to X, Y` and `Y, according to X`. */
export function byPhrase(text: string, sentence: TextSpan, cue: TextSpan): Attribution | undefined {
  const before = trimmed(text, { start: sentence.start, end: cue.start })
  if (/\b(?:that|and|but|or|after|because|when|while|which)\s*,?$|^that\b/i.test(text.slice(before.start, before.end)))
    return undefined
  if (before.end - before.start > 3) {
    const source = nameFrom(text, { start: cue.end, end: bare(text, sentence).end })
    const content = withoutMarks(text, before)
    return source && longEnough(content) ? { cue, source, content } : undefined
  }
  const comma = text.indexOf(', ', cue.end)
  if (comma < 0 || comma >= sentence.end) return undefined
  const source = trimmed(text, { start: cue.end, end: comma })
  const content = bare(text, trimmed(text, { start: comma + 1, end: sentence.end }))
  return longEnough(content) ? { cue, source, content } : undefined
}
