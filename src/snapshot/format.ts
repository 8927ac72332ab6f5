/**
 * A snapshot is a dataset in one file, indexed, to be opened at once. All numbers in it are little-endian.
 *
 * | part | bytes |
 * |---|---|
 * | head | `MAGIC` (8), format version (u32), 0 (u32) |
 * | sections | one after the other, each filled up with zeros to a multiple of 8 bytes |
 * | directory | JSON, a `Directory`, filled up with spaces to a multiple of 8 bytes |
 * | tail | offset of the directory (u64), its length (u64), length of the file (u64), format version (u32), CRC-32 of head, directory and the 28 bytes of the tail so far (u32), `TAIL_MAGIC` (8) |
 *
 * The directory stands at the end, so that a snapshot is written in one go; a file that was cut has no tail. Each `BLOCK_BYTES` of a section
 * have a CRC-32, checked when they are first read, so that a question reads what it touches and no more: they stand in the section `checksums`,
 * in the order of sections and blocks, which has one of its own in the directory. The section `texts` is the bytes of `export --format jsonl`.
 *
 * The sections `find.…` are an index of words that no dictionary has a part in: of scripts without spaces it has letters and pairs of letters
 * (`tokenize`), and dictionaries, which differ from machine to machine, only cut what is asked (`queryTerms`). So a
 * snapshot made with one ICU is searched with any other, and finds whatever has the letters of the question side by side. In format 2 a text
 * in such a script was one long word.
 */
export const FORMAT_VERSION = 3

/** As that of PNG: not text, and broken by whatever changes the ends of lines. */
export const MAGIC = Uint8Array.of(0x89, 0x48, 0x53, 0x4e, 0x41, 0x50, 0x0d, 0x0a)
export const TAIL_MAGIC = Uint8Array.of(0x0a, 0x0d, 0x50, 0x41, 0x4e, 0x53, 0x48, 0x89)

/** How the name of a file ends that is one. */
export const ENDING = '.hearsay'

export const HEAD_BYTES = 16
export const TAIL_BYTES = 40
/** How much of the tail its checksum covers. */
export const CHECKED_TAIL_BYTES = 28

/** Sections are read and checked in blocks of that size, each section from its beginning on. */
export const BLOCK_BYTES = 1 << 14

/** What is in the file, and where. */
export interface Directory {
  /** The program that wrote it, with its version. */
  readonly writtenBy: string
  /** `digestOf` the dataset. */
  readonly digest: string
  readonly records: number
  readonly sections: readonly SectionEntry[]
  /** CRC-32 of the section `checksums`, with what fills it up. */
  readonly checksum: number
}

/** Where a section stands. */
export interface SectionEntry {
  readonly name: string
  readonly offset: number
  /** In bytes, without what fills it up. */
  readonly length: number
  /** The bytes of each number in it; 1 where it has none. */
  readonly width: 1 | 2 | 4 | 8
}

/** The section of the checksums of all others, which stands behind them. */
export const CHECKSUMS = 'checksums'

/** The CRC-32 of bytes, going on from that of those before. */
export type Checksum = (bytes: Uint8Array, before?: number) => number

/** A length filled up to a multiple of 8. */
export function filledUp(length: number): number {
  return Math.ceil(length / 8) * 8
}

/** How many blocks a section has. What fills it up is checked with the last of them. */
export function blocksIn(length: number): number {
  return Math.ceil(filledUp(length) / BLOCK_BYTES)
}

/** Whether bytes begin as those do. */
export function beginsWith(bytes: Uint8Array, expected: Uint8Array): boolean {
  return bytes.length >= expected.length && expected.every((byte, at) => bytes[at] === byte)
}
