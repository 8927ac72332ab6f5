import type { Attribution } from '../attribution.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { longEnough, type TextSpan, trimmed, withoutMarks } from '../spans.ts'
import { contentBehind } from './content.ts'
import { nameFrom } from './name-from.ts'
import { isSubject, startsName, subjectOf } from './subject.ts'

interface Reporting {
  readonly cue: TextSpan
  readonly lexicon: Lexicon
  readonly tells: boolean
}

/** Somebody before or behind a verb that reports: “X said that Y”, “Y, X said”, “‘Y,’ said X”, “X told Z that Y”. */
export function byVerb(text: string, sentence: TextSpan, { cue, lexicon, tells }: Reporting): Attribution | undefined {
  const before = trimmed(text, { start: sentence.start, end: cue.start })
  const after = trimmed(text, { start: cue.end, end: sentence.end })
  const left = text.slice(before.start, before.end)
  const right = text.slice(after.start, after.end)
  // “What he said”, “those who said”: no report of anything.
  if (
    /\b(?:who|which|that|what|whom|to|be|things?|if|whether|when|because|how|why)\s+(?:(?:he|she|they|it|we|i|you|\p{Lu}\S*)\s+)?(?:has |have |had )?$/iu.test(
      `${left} `,
    )
  )
    return undefined
  if (tells && /\b(?:am|is|are|was|were|be|been|being)$/i.test(left)) return undefined
  if (lexicon.accordingTo.some((phrase) => left.toLowerCase().startsWith(phrase))) return undefined
  // “…,” said X.
  const closes = /["”»]$/.test(left)
  const inverted = !tells && (closes || (/[,?!…—-]$/.test(left) && isNameOnly(right)))
  if (inverted) {
    const content = withoutMarks(text, before)
    const source = nameFrom(text, after)
    if (source !== undefined && startsName(text, source, lexicon) && longEnough(content))
      return { cue, source, content }
    return undefined
  }
  // …, X said.
  const subject = lastPart(text, before)
  if (subject !== undefined && isEndOf(right, lexicon, tells)) {
    const content = withoutMarks(text, { start: sentence.start, end: subject.start })
    if (longEnough(content) && isSubject(text, subject, lexicon)) return { cue, source: subject, content }
  }
  // X said that …
  const source = subjectOf(text, before, lexicon)
  if (source === undefined) return undefined
  if (takesObjects(text.slice(cue.start, cue.end)) && !/^(?:that\b|[,:]?\s*["“«])|[,:]\s*["“«]/iu.test(right))
    return undefined
  const content = contentBehind(text, after, lexicon, tells)
  return content && longEnough(content) ? { cue, source, content } : undefined
}

/** Words that also say what somebody did to something: “wrote the letter”. */
function takesObjects(word: string): boolean {
  return /^(?:wrote|writes|added|adds|tweeted)$/i.test(word)
}

/** Whether what follows a reporting word is somebody, and no clause. */
function isNameOnly(right: string): boolean {
  const [name = ''] = (/^[^,.;:—"“]+/.exec(right)?.[0] ?? '').trim().split(DESCRIPTION)
  const words = name.split(/\s+/)
  if (name === '' || words.length > 8) return false
  if (
    /\b(?:is|was|are|were|be|been|has|had|have|will|would|can|could|may|might|must|should|did|does|do|said|says|that)\b/i.test(
      name,
    )
  )
    return false
  return (
    words.every((word) => /^[\p{Lu}\p{N}(]/u.test(word) || /^(?:of|for|de|van|von|the|and|at|in|on)$/.test(word)) ||
    /^(?:the|a|an|his|her|their|one|two)\s/i.test(name)
  )
}

/** Where a description begins of whoever was named before it. */
const DESCRIPTION = /\s(?:who|whom|whose|which|familiar with|briefed on|close to)\s/

/** Whether nothing of what was said follows a reporting word: only its end, or where and when it was said. */
function isEndOf(right: string, { circumstance }: Lexicon, tells: boolean): boolean {
  if (/^[.,;:!?…]*$/.test(right)) return true
  if (/^[,:]\s*["“«]/.test(right)) return false
  if (tells) return !/\bthat\b|["“«]/.test(right) && right.split(/\s+/).length <= 12
  const first = /^,?\s*([\p{L}]+)/u.exec(right)?.[1]?.toLowerCase() ?? ''
  return /^[,.:]/.test(right) || (circumstance.includes(first) && !/\bthat\b/.test(right))
}

/** What stands behind the last comma or closing quote before a reporting word: who said it, where what was said stands before. */
function lastPart(text: string, span: TextSpan): TextSpan | undefined {
  const left = text.slice(span.start, span.end)
  const quote = /[,.?!…—-]["”’»]+\s+(?!.*["“”«»])/.exec(left)
  if (quote !== null) return trimmed(text, { start: span.start + quote.index + quote[0].length, end: span.end })
  const comma = left.lastIndexOf(', ')
  if (comma < 0) return undefined
  return trimmed(text, { start: span.start + comma + 1, end: span.end })
}
