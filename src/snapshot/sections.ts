import { littleEndian } from './byte-order.ts'
import { readDirectory } from './directory.ts'
import { type Checksum, type Directory, filledUp, type SectionEntry } from './format.ts'
import type { RandomAccess } from './random-access.ts'
import { damaged } from './refusals.ts'

/** The sections of a snapshot, each read whole and checked when it is first asked for. */
export interface Sections {
  readonly directory: Directory
  has(name: string): boolean
  /** @throws HearsayError `damaged-snapshot` where there is none, as all of these are */
  entry(name: string): SectionEntry
  bytes(name: string): Uint8Array
  /** As numbers of 32 bits. */
  numbers(name: string): Uint32Array
  floats(name: string): Float64Array
  /** The value that its JSON is. */
  value(name: string): unknown
}

/** @throws HearsayError as `readDirectory` */
export function openSections(access: RandomAccess, checksum: Checksum): Sections {
  const directory = readDirectory(access, checksum)
  const entries = new Map(directory.sections.map((section) => [section.name, section]))
  const known = new Map<string, Uint8Array>()
  const entry = (name: string): SectionEntry => {
    const found = entries.get(name)
    if (found === undefined) throw damaged(access.path, `it has no section ${name}`)
    return found
  }
  const bytes = (name: string): Uint8Array => {
    let read = known.get(name)
    if (read === undefined) {
      read = readSection(access, entry(name), checksum)
      known.set(name, read)
    }
    return read
  }
  return {
    ...{ directory, entry, bytes },
    has: (name) => entries.has(name),
    numbers: (name) => {
      const { buffer, byteLength } = bytes(name)
      return new Uint32Array(buffer, 0, byteLength / 4)
    },
    floats: (name) => {
      const { buffer, byteLength } = bytes(name)
      return new Float64Array(buffer, 0, byteLength / 8)
    },
    value: (name) => JSON.parse(new TextDecoder().decode(bytes(name))),
  }
}

function readSection(
  access: RandomAccess,
  { name, offset, length, width, checksum: expected }: SectionEntry,
  checksum: Checksum,
): Uint8Array {
  const read = access.read(offset, filledUp(length))
  if (read.length !== filledUp(length) || checksum(read) !== expected)
    throw damaged(access.path, `its section ${name}, from byte ${offset} on, is not as it was written`)
  return littleEndian(read.subarray(0, length), width)
}
