/** So many bytes are kept together. */
const CHUNK_BYTES = 1 << 24

/** Positions count from here in each chunk. */
const CHUNK_SPAN = 2 ** 32

const NEWLINE = 0x0a

/** The lines of texts, as bytes, for as long as they may be asked for: each is found again by its position. */
export class KeptLines {
  private readonly chunks: Uint8Array[] = []
  private used = CHUNK_BYTES
  /** The position of the block that came last, and where it begins in its text. */
  private position = 0
  private offset = 0

  /** Keeps the bytes of whole lines. */
  keep(bytes: Uint8Array, offset: number): void {
    if (this.used + bytes.length + 1 > CHUNK_BYTES) {
      this.chunks.push(new Uint8Array(Math.max(CHUNK_BYTES, bytes.length + 1)))
      this.used = 0
    }
    const chunk = this.chunks.length - 1
    this.chunks[chunk]?.set(bytes, this.used)
    this.position = chunk * CHUNK_SPAN + this.used
    this.offset = offset
    this.used += bytes.length
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
}
