import { openTextIndex } from '../algorithm/text-index/text-index.ts'
import { knowDigest } from '../dataset/digest.ts'
import { readColumns } from '../graph/compact-index.ts'
import type { GraphReader } from '../graph/reader.ts'
import { knowTextIndex } from '../query/find/text-index.ts'
import type { OpenGraph } from '../query/open-graph.ts'
import type { Opened } from '../query/opened.ts'
import { CHECKSUMS, type Checksum } from './format.ts'
import type { RandomAccess } from './random-access.ts'
import { openTexts } from './record-texts.ts'
import { damaged } from './refusals.ts'
import { openSections, type Sections } from './sections.ts'
import { storedColumns } from './stored-columns.ts'

/** A dataset in a snapshot. What a question touches is read when it does, and checked then: any may throw `damaged-snapshot`. */
export interface Snapshot<Graph extends Opened = OpenGraph> {
  /** The program that wrote it, with its version. */
  readonly writtenBy: string
  /** `digestOf` the dataset. */
  readonly digest: string
  readonly records: number
  readonly graph: Graph
  /** The bytes of `export --format jsonl` of the dataset, in parts. */
  lines(): Iterable<Uint8Array>
  /** Reads all of it. @throws HearsayError `damaged-snapshot` where something is not as it was written */
  check(): void
}

/**
 * Opens a snapshot: reads its directory, and nothing else until a question is asked.
 *
 * @param open what makes of it a graph that can be asked
 * @throws HearsayError `not-a-snapshot`, `older-snapshot`, `newer-snapshot`, or `damaged-snapshot` where it was cut or its directory changed
 */
export function openSnapshotBytes<Graph extends Opened>(
  access: RandomAccess,
  checksum: Checksum,
  open: (reader: GraphReader) => Graph,
): Snapshot<Graph> {
  const sections = openSections(access, checksum)
  const texts = openTexts(access, sections, checksum)
  const reader = readColumns(storedColumns(sections, texts))
  knowTextIndex(reader, () => textIndexIn(sections, access.path))
  const graph = open(reader)
  const { sections: entries, writtenBy, digest, records } = sections.directory
  knowDigest(graph.dataset, digest)
  return {
    ...{ writtenBy, digest, records, graph },
    lines: () => texts.blocks(),
    check: () => {
      for (const { name } of entries) if (name !== 'texts' && name !== CHECKSUMS) sections.part(name).whole()
      for (const _ of texts.blocks());
    },
  }
}

/** The index of words, of which whatever is looked for is read when it is. */
function textIndexIn(sections: Sections, path: string) {
  const names = sections.directory.sections.map(({ name }) => name).filter((name) => name.startsWith('find.'))
  const parts = names.map((name) => [name.slice('find.'.length), sections.part(name)] as const)
  const bring = Object.fromEntries(
    parts.map(([name, part]) => {
      const { width } = part
      return [name, (from: number, until: number) => part.bring(from * width, until * width)]
    }),
  )
  const index = openTextIndex(new Map(parts.map(([name, { bytes }]) => [name, bytes])), bring)
  if (index === undefined) throw damaged(path, 'its index of words is not whole')
  return index
}
