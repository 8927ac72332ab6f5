import { littleEndian } from './byte-order.ts'
import { BLOCK_BYTES, blocksIn, type Checksum, filledUp, type SectionEntry } from './format.ts'
import type { RandomAccess } from './random-access.ts'
import { damaged } from './refusals.ts'

/** What a section is read from and checked by. */
export interface StoredIn {
  readonly access: RandomAccess
  readonly entry: SectionEntry
  /** The checksums of its blocks. */
  readonly sums: Uint32Array
  readonly checksum: Checksum
}

/**
 * A section in memory that is read in blocks: what was not brought in yet is zeros. It takes room only for what was, as the machine gives
 * memory when it is written to.
 */
export class StoredSection {
  private readonly stored: StoredIn
  private readonly isHere: Uint8Array
  private missing: number
  private readonly room: Uint8Array
  /** All of it as bytes and, where it can be, as numbers: read only what was brought in. */
  readonly bytes: Uint8Array
  readonly numbers: Uint32Array
  readonly floats: Float64Array

  constructor(stored: StoredIn) {
    const { length } = stored.entry
    this.stored = stored
    this.missing = blocksIn(length)
    this.isHere = new Uint8Array(this.missing)
    this.room = new Uint8Array(filledUp(length))
    const { buffer } = this.room
    this.bytes = this.room.subarray(0, length)
    this.numbers = new Uint32Array(buffer, 0, Math.floor(length / 4))
    this.floats = new Float64Array(buffer, 0, Math.floor(length / 8))
  }

  /** The bytes of each number in it. */
  get width(): number {
    return this.stored.entry.width
  }

  /** Brings in the bytes from one up to another. @throws HearsayError `damaged-snapshot` */
  bring(from: number, until: number): void {
    if (this.missing === 0) return
    const last = Math.floor((until - 1) / BLOCK_BYTES)
    for (let block = Math.floor(from / BLOCK_BYTES); block <= last; block++)
      if (this.isHere[block] === 0) block = this.read(block, last)
  }

  /** The number of 32 bits at a place. */
  numberAt(place: number): number {
    if (this.missing > 0) this.bring(place * 4, place * 4 + 4)
    return this.numbers[place] ?? 0
  }

  /** The byte at a place. */
  byteAt(place: number): number {
    if (this.missing > 0) this.bring(place, place + 1)
    return this.bytes[place] ?? 0
  }

  /** All of it, brought in. */
  whole(): this {
    this.bring(0, this.room.length)
    return this
  }

  /** Reads the blocks from one to another, or to the next that is here, in one go; returns the last that was read. */
  private read(first: number, most: number): number {
    const { access, entry, sums, checksum } = this.stored
    let last = first
    while (last < most && this.isHere[last + 1] === 0) last += 1
    const start = first * BLOCK_BYTES
    const wanted = this.room.subarray(start, Math.min((last + 1) * BLOCK_BYTES, this.room.length))
    const isWhole = access.readInto(wanted, entry.offset + start) === wanted.length
    for (let block = first; block <= last; block++) {
      const from = block * BLOCK_BYTES
      const bytes = this.room.subarray(from, from + BLOCK_BYTES)
      if (!isWhole || checksum(bytes) !== sums[block]) {
        wanted.fill(0)
        this.isHere.fill(0, first, last + 1)
        throw damaged(
          access.path,
          `its section ${entry.name}, from byte ${entry.offset + from} on, is not as it was written`,
        )
      }
      const ordered = littleEndian(bytes, entry.width)
      if (ordered !== bytes) bytes.set(ordered)
    }
    this.isHere.fill(1, first, last + 1)
    this.missing -= last + 1 - first
    return last
  }
}
