import type { TextSpan } from '../../library.ts'

/** What a stretch of a text is: in a statement, in a proposal, the quote in hand. */
export type MarkKind = 'accepted' | 'proposed' | 'in-hand'

/** A stretch that is marked, and for what. */
export interface Mark extends TextSpan {
  readonly kind: MarkKind
  /** The proposal, or the statement, that it is of. */
  readonly key: string
}

/** Characters that are marked alike, one behind the other. */
export interface Run extends TextSpan {
  readonly kinds: readonly MarkKind[]
  /** The marks that it is in. */
  readonly keys: readonly string[]
}

/** A line of the text, and its runs; or of lines that are folded all of them. */
export interface Block extends TextSpan {
  readonly isFolded: boolean
}

/** The lines of a text, blank ones left out; lines in one fold are one block. Whatever stands in both is parted at the edge of the fold. */
export function blocksOf(text: string, folds: readonly TextSpan[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const fold of [...folds].sort((a, b) => a.start - b.start)) {
    if (fold.start > at) addLines(blocks, text, { start: at, end: fold.start })
    const start = Math.max(at, fold.start)
    if (fold.end > start && text.slice(start, fold.end).trim() !== '')
      blocks.push({ start, end: fold.end, isFolded: true })
    at = Math.max(at, fold.end)
  }
  addLines(blocks, text, { start: at, end: text.length })
  return blocks
}

function addLines(blocks: Block[], text: string, { start, end }: TextSpan): void {
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    if (line.trim() !== '') blocks.push({ start: start + index, end: start + index + line.length, isFolded: false })
  }
}

/** A block cut wherever a mark begins or ends. */
export function runsOf({ start, end }: TextSpan, marks: readonly Mark[]): Run[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const edges = new Set([start, end])
  for (const mark of here) {
    edges.add(Math.max(start, mark.start))
    edges.add(Math.min(end, mark.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    const covering = here.filter((mark) => mark.start <= from && mark.end >= to)
    return {
      start: from,
      end: to,
      kinds: [...new Set(covering.map(({ kind }) => kind))],
      keys: covering.map(({ key }) => key),
    }
  })
}
