import { GrowingDoubles, GrowingNumbers } from '../../columns/growing.ts'

/** So many bytes are kept together. */
const CHUNK_BYTES = 1 << 24

/** Positions count from here in each chunk. */
const CHUNK_SPAN = 2 ** 32

const [NEWLINE, RETURN] = [0x0a, 0x0d] as const

/** The lines of texts, as bytes, for as long as they may be asked for: each is found again by its position. */
export class KeptLines {
  private readonly chunks: Uint8Array[] = []
  private used = CHUNK_BYTES
  /** The position of the block that came last, and where it begins in its text. */
  private position = 0
  private offset = 0
  private readonly files: string[] = []
  /** By block, in order: its position, the number of its first line, and its file. */
  private readonly blocks = {
    positions: new GrowingDoubles(),
    lines: new GrowingNumbers(),
    files: new GrowingNumbers(),
  }

  /** Of blocks in which a place was asked for: see `endsIn`. */
  private readonly ends = new Map<number, GrowingNumbers>()

  /** The lines that come next are those of that file. */
  startFile(path: string): void {
    this.files.push(path)
  }

  /** Keeps the bytes of whole lines, the first of which has that number in its file. */
  keep(bytes: Uint8Array, offset: number, line: number): void {
    if (this.used + bytes.length + 1 > CHUNK_BYTES) {
      this.chunks.push(new Uint8Array(Math.max(CHUNK_BYTES, bytes.length + 1)))
      this.used = 0
    }
    const chunk = this.chunks.length - 1
    this.chunks[chunk]?.set(bytes, this.used)
    this.position = chunk * CHUNK_SPAN + this.used
    this.offset = offset
    this.used += bytes.length
    this.blocks.positions.push(this.position)
    this.blocks.lines.push(line)
    this.blocks.files.push(this.files.length - 1)
    // The last line of a text may have no end of its own.
    if (bytes.at(-1) !== NEWLINE && this.chunks[chunk]) this.chunks[chunk][this.used++] = NEWLINE
  }

  /** The position of a line of the block that was kept last, by where it begins in its text. */
  positionOf(offset: number): number {
    return this.position + offset - this.offset
  }

  /** The line at a position, without what ends it. */
  at(position: number): string {
    const chunk = this.chunks[Math.floor(position / CHUNK_SPAN)] ?? new Uint8Array()
    const start = position % CHUNK_SPAN
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    return bytes.toString('utf8', start, chunk.indexOf(NEWLINE, start))
  }

  /** The file of the line at a position, and its number there: lines end at LF, CRLF and CR. */
  placeOf(position: number): { readonly file: string; readonly line: number } {
    const { positions, lines, files } = this.blocks
    let [low, high] = [0, positions.length]
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (positions.at(middle) <= position) low = middle
      else high = middle
    }
    const line = lines.at(low) + countBelow(this.endsIn(low), position % CHUNK_SPAN)
    return { file: this.files[files.at(low)] ?? '', line }
  }

  /** Where the lines of a block end, in its chunk. O(bytes of the block) for the first place in it that is asked for. */
  private endsIn(block: number): GrowingNumbers {
    const known = this.ends.get(block)
    if (known !== undefined) return known
    const { positions } = this.blocks
    const position = positions.at(block)
    const next = block + 1 < positions.length ? positions.at(block + 1) : Number.POSITIVE_INFINITY
    const chunk = this.chunks[Math.floor(position / CHUNK_SPAN)] ?? new Uint8Array()
    const until = Math.min(chunk.length, next - position + (position % CHUNK_SPAN))
    const ends = new GrowingNumbers()
    for (let at = position % CHUNK_SPAN; at < until; at += 1)
      if (chunk[at] === NEWLINE || (chunk[at] === RETURN && chunk[at + 1] !== NEWLINE)) ends.push(at)
    this.ends.set(block, ends)
    return ends
  }
}

/** How many of numbers in order are below one. */
function countBelow(numbers: GrowingNumbers, number: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers.at(middle) < number) low = middle + 1
    else high = middle
  }
  return low
}
