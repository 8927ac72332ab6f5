import type { TextSpan } from '../../library.ts'

/** Where clauses of a text begin and where they end, each in order: a quote is moved from one to the next. */
export interface ClauseEdges {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What parts clauses: a comma and its like before a blank, a dash between blanks, an opening or closing mark. */
const PARTING = /[,;:](?=["”’»)\]]*\s)|\s[–—-](?=\s)|—|(?<=\s|^)["“„«(](?=\S)|["”»)](?=[\s,.;:!?]|$)/g

/** The edges of the clauses in sentences. O(text). */
export function clauseEdges(text: string, sentences: readonly TextSpan[]): ClauseEdges {
  const starts = new Set<number>()
  const ends = new Set<number>()
  for (const { start, end } of sentences) {
    starts.add(start)
    ends.add(end)
    for (const { index, 0: mark } of text.slice(start, end).matchAll(PARTING)) {
      const before = start + trimmedEnd(text.slice(start, start + index))
      const after = start + index + mark.length
      const next = after + (/[^\s–—-]/.exec(text.slice(after, end))?.index ?? end - after)
      if (before > start) ends.add(before)
      if (next < end) starts.add(next)
    }
  }
  const inOrder = (a: number, b: number) => a - b
  return { starts: [...starts].sort(inOrder), ends: [...ends].sort(inOrder) }
}

function trimmedEnd(text: string): number {
  return text.trimEnd().length
}

/** Which end of a quote is moved, and which way. */
export type ClauseMove = 'start-back' | 'start-on' | 'end-back' | 'end-on'

/** A quote with one end moved by a clause; as it was where there is no clause that way. It never gets empty. */
export function movedByClause(span: TextSpan, move: ClauseMove, { starts, ends }: ClauseEdges): TextSpan {
  const { start, end } = span
  switch (move) {
    case 'start-back':
      return { start: starts.findLast((each) => each < start) ?? start, end }
    case 'start-on':
      return { start: starts.find((each) => each > start && each < end) ?? start, end }
    case 'end-back':
      return { start, end: ends.findLast((each) => each < end && each > start) ?? end }
    case 'end-on':
      return { start, end: ends.find((each) => each > end) ?? end }
  }
}

/** The sentence after a place in a text, or the one before it; undefined where there is none. */
export function sentenceBeside(
  sentences: readonly TextSpan[],
  { start, end }: TextSpan,
  way: 'next' | 'before',
): TextSpan | undefined {
  return way === 'next' ? sentences.find((each) => each.start >= end) : sentences.findLast((each) => each.end <= start)
}

/** The sentence in which a place is; else the next one. */
export function sentenceAt(sentences: readonly TextSpan[], at: number): TextSpan | undefined {
  return sentences.find(({ end }) => at < end)
}
