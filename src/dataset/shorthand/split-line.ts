import type { Piece, Span } from './line.ts'

/** The three parts of a line: what is said, the links behind each `<`, the segments behind each `|`. */
export interface LineParts {
  readonly said: Piece
  readonly links: readonly Piece[]
  readonly segments: readonly Piece[]
}

/**
 * A line cut where `<` and `|` stand between blanks, or at an end of it. With a backslash before it a sign is part of the sentence, and
 * inside quotes of a mark too.
 */
export function splitLine(text: string): LineParts {
  const [said = whole(text), ...links] = cut(text, whole(text).at, '<', upTo(text, '|'))
  const segments = cut(text, [upTo(text, '|'), text.length], '|', text.length).slice(1)
  return { said, links, segments }
}

/** The whole text as a piece. */
function whole(text: string): Piece {
  return pieceOf(text, [0, text.length])
}

/** Where the first sign of a kind stands that is one, or the end of the text. */
function upTo(text: string, sign: string): number {
  return signsIn(text, sign)[0] ?? text.length
}

function cut(text: string, [start]: Span, sign: string, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const at of signsIn(text, sign).filter((each) => each >= start && each < end)) {
    pieces.push(pieceOf(text, [from, at]))
    from = at + 1
  }
  return [...pieces, pieceOf(text, [from, end])]
}

/** Where a sign stands between blanks or at an end, outside of the quotes of a mark. */
function signsIn(text: string, sign: '<' | '|' | string): number[] {
  const found: number[] = []
  let isQuoted = false
  let isMark = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (isMark && character === '"') isQuoted = !isQuoted
    if (isQuoted || !isFree(text, index)) continue
    if (character === '|') isMark = true
    if (character === sign) found.push(index)
  }
  return found
}

function isFree(text: string, index: number): boolean {
  return /^\s?$/.test(text[index - 1] ?? '') && /^\s?$/.test(text[index + 1] ?? '')
}

/** A part of a text as a piece, without the blanks at its ends. */
export function pieceOf(text: string, [start, end]: Span): Piece {
  const part = text.slice(start, end)
  const trimmed = part.trim()
  const from = start + (trimmed === '' ? 0 : part.indexOf(trimmed))
  return { text: trimmed, at: [from, from + trimmed.length] }
}
