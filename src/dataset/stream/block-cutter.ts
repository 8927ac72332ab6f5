import { isAscii, isUtf8 } from 'node:buffer'
import { columnOfBadByte, MOST_BYTES, startsAsUtf16 } from '../read/decode.ts'

/** Whole lines of a text, or why there are none. */
export type TextBlock =
  | LinesBlock
  /** A line that is longer than a line may be. */
  | { readonly kind: 'too-long'; readonly offset: number; readonly length: number }
  /** A line that is not UTF-8, which is where reading ends: who knows what the rest is. */
  | { readonly kind: 'not-utf8'; readonly column: number; readonly isUtf16: boolean }

/** Whole lines. */
export interface LinesBlock {
  readonly kind: 'lines'
  /** The lines, each but perhaps the last of the text with the newline that ends it. */
  readonly text: string
  readonly bytes: Uint8Array
  /** Where they begin, in bytes from the beginning of the text. */
  readonly offset: number
  /** Whether every byte is a character. */
  readonly isAscii: boolean
}

/** How blocks are cut, for tests. */
export interface BlockSizes {
  /** So many bytes are decoded at once: so few that they stay in the nearest cache, and that one odd character slows down few others. */
  readonly block?: number
  /** The most bytes of a line. */
  readonly line?: number
}

const NEWLINE = 0x0a
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const

/** Cuts bytes, as they come, into blocks of whole lines of text. A byte order mark is no part of the text. */
export class BlockCutter {
  private readonly blockBytes: number
  private readonly lineBytes: number
  /** The beginning of a line whose end has not come yet. */
  private held: Uint8Array[] = []
  private heldLength = 0
  private offset = 0
  private isFirst = true
  private hasEnded = false

  constructor({ block = 1 << 16, line = MOST_BYTES }: BlockSizes = {}) {
    this.blockBytes = Math.min(block, line)
    this.lineBytes = line
  }

  /** The lines that end in the next part of the bytes. A block is good until the next is asked for. */
  *cut(part: Uint8Array): Generator<TextBlock> {
    const end = part.lastIndexOf(NEWLINE) + 1
    let start = 0
    if (end > 0 && this.heldLength > 0) {
      start = part.indexOf(NEWLINE) + 1
      this.hold(part.subarray(0, start))
      yield* this.release()
    }
    while (start < end && !this.hasEnded) {
      const next = this.endOfBlock(part, start, end)
      // What is longer than a block is one line.
      if (next - start > this.lineBytes) yield this.refuse(next - start)
      else yield* this.decode(part.subarray(start, next))
      start = next
    }
    // A copy, for whoever gave the part may read over it.
    if (end < part.length) this.hold(Buffer.from(part.subarray(end)))
  }

  /** The last line, where no newline ends it. */
  *end(): Generator<TextBlock> {
    if (this.heldLength > 0) yield* this.release()
  }

  /** Where a block ends that begins there: as far as it may reach, or further where its first line does. */
  private endOfBlock(part: Uint8Array, start: number, end: number): number {
    if (end - start <= this.blockBytes) return end
    const last = part.lastIndexOf(NEWLINE, start + this.blockBytes - 1)
    return (last >= start ? last : part.indexOf(NEWLINE, start)) + 1
  }

  private hold(part: Uint8Array): void {
    this.heldLength += part.length
    if (this.heldLength <= this.lineBytes) this.held.push(part)
    else this.held = []
  }

  private *release(): Generator<TextBlock> {
    const { held, heldLength } = this
    this.held = []
    this.heldLength = 0
    if (this.hasEnded) return
    if (heldLength > this.lineBytes) yield this.refuse(heldLength)
    else yield* this.decode(held.length === 1 ? (held[0] ?? new Uint8Array()) : Buffer.concat(held))
  }

  private refuse(length: number): TextBlock {
    const { offset } = this
    this.offset += length
    this.isFirst = false
    return { kind: 'too-long', offset, length }
  }

  private *decode(whole: Uint8Array): Generator<TextBlock> {
    const isMarked = this.isFirst && BYTE_ORDER_MARK.every((byte, index) => whole[index] === byte)
    const bytes = isMarked ? whole.subarray(BYTE_ORDER_MARK.length) : whole
    const offset = this.offset + whole.length - bytes.length
    const inAscii = isAscii(bytes)
    if (inAscii || isUtf8(bytes)) yield { kind: 'lines', text: textOf(bytes, inAscii), bytes, offset, isAscii: inAscii }
    else yield* this.endAtBadByte(whole, bytes, offset)
    this.offset += whole.length
    this.isFirst = false
  }

  /** The lines before the first that is not UTF-8, and what is wrong with that. */
  private *endAtBadByte(whole: Uint8Array, bytes: Uint8Array, offset: number): Generator<TextBlock> {
    this.hasEnded = true
    let start = 0
    const endOfLine = () => bytes.indexOf(NEWLINE, start) + 1 || bytes.length
    while (isUtf8(bytes.subarray(start, endOfLine()))) start = endOfLine()
    const good = bytes.subarray(0, start)
    if (good.length > 0) yield { kind: 'lines', text: textOf(good, false), bytes: good, offset, isAscii: false }
    const line = bytes.subarray(start, endOfLine())
    // The mark counts as a character where it stands on the line.
    const mark = start === 0 && whole.length > bytes.length ? 1 : 0
    const column = columnOfBadByte(line.at(-1) === NEWLINE ? line.subarray(0, -1) : line) + mark
    yield { kind: 'not-utf8', column, isUtf16: this.isFirst && startsAsUtf16(whole) }
  }
}

function textOf(bytes: Uint8Array, inAscii: boolean): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return buffer.toString(inAscii ? 'latin1' : 'utf8')
}
