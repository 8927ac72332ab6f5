import { readDirectory } from './directory.ts'
import { blocksIn, CHECKSUMS, type Checksum, type Directory, filledUp, type SectionEntry } from './format.ts'
import type { RandomAccess } from './random-access.ts'
import { damaged } from './refusals.ts'
import { StoredSection } from './stored-section.ts'

/** The sections of a snapshot, each read where it is asked for: in parts, or whole. */
export interface Sections {
  readonly directory: Directory
  has(name: string): boolean
  /** @throws HearsayError `damaged-snapshot` where there is none, as all of these are */
  entry(name: string): SectionEntry
  /** The section, of which nothing need be read yet. */
  part(name: string): StoredSection
  /** The checksums of the blocks of a section. */
  checksums(name: string): Uint32Array
  bytes(name: string): Uint8Array
  /** As numbers of 32 bits. */
  numbers(name: string): Uint32Array
  floats(name: string): Float64Array
  /** The value that its JSON is. */
  value(name: string): unknown
}

/** @throws HearsayError as `readDirectory`, and `damaged-snapshot` where the checksums are not as they were written */
export function openSections(access: RandomAccess, checksum: Checksum): Sections {
  const directory = readDirectory(access, checksum)
  const entries = new Map(directory.sections.map((section) => [section.name, section]))
  const entry = (name: string): SectionEntry => {
    const found = entries.get(name)
    if (found === undefined) throw damaged(access.path, `it has no section ${name}`)
    return found
  }
  const { all, firsts } = readChecksums(access, directory, { checksum, entry: entry(CHECKSUMS) })
  const checksums = (name: string): Uint32Array => {
    const first = firsts.get(name) ?? 0
    return all.subarray(first, first + blocksIn(entry(name).length))
  }
  const known = new Map<string, StoredSection>()
  const part = (name: string): StoredSection => {
    let section = known.get(name)
    if (section === undefined) {
      section = new StoredSection({ access, entry: entry(name), sums: checksums(name), checksum })
      known.set(name, section)
    }
    return section
  }
  return {
    ...{ directory, entry, part, checksums },
    has: (name) => entries.has(name),
    bytes: (name) => part(name).whole().bytes,
    numbers: (name) => part(name).whole().numbers,
    floats: (name) => part(name).whole().floats,
    value: (name) => JSON.parse(new TextDecoder().decode(part(name).whole().bytes)),
  }
}

/** The checksums of all blocks, and by section which is its first. */
function readChecksums(
  access: RandomAccess,
  { sections, checksum: expected }: Directory,
  { checksum, entry }: { readonly checksum: Checksum; readonly entry: SectionEntry },
) {
  const bytes = access.read(entry.offset, filledUp(entry.length))
  if (bytes.length !== filledUp(entry.length) || checksum(bytes) !== expected)
    throw damaged(access.path, `its checksums, from byte ${entry.offset} on, are not as they were written`)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const all = Uint32Array.from({ length: entry.length / 4 }, (_, at) => view.getUint32(at * 4, true))
  const firsts = new Map<string, number>()
  let next = 0
  for (const { name, length } of sections) {
    firsts.set(name, next)
    next += blocksIn(length)
  }
  return { all, firsts }
}
