import type { GraphReader } from '../graph/reader.ts'
import { byCodeUnit } from '../model/order.ts'

/**
 * Versions of documents. Documents that `revises` joins are one work: one voice, and one thing to take away. A work is named by its root,
 * the first version. Decided on the records before any view.
 */
export interface Works {
  /** The first version of the document that a source is a version of; the source itself where it revises none. */
  rootOf(source: string): string
  /** All versions of a work, earlier ones first, then by id; its root is the first. */
  versionsOf(root: string): readonly string[]
  /** The first author of a work: of the first version that records one. */
  authorOf(root: string): string | undefined
  /** The publisher of a work: of the first version that records one. */
  publisherOf(root: string): string | undefined
}

/** The works of a graph, each worked out when first asked for. */
export function worksOf(reader: GraphReader): Works {
  let works = worksByReader.get(reader)
  if (works === undefined) {
    works = openWorks(reader)
    worksByReader.set(reader, works)
  }
  return works
}

const worksByReader = new WeakMap<GraphReader, Works>()

function openWorks(reader: GraphReader): Works {
  const versions = new Map<string, readonly string[]>()
  const versionsOf = (root: string) => {
    const known = versions.get(root)
    if (known !== undefined) return known
    const found = [root, ...laterVersions(reader, root)]
    versions.set(root, found)
    return found
  }
  const sourcesOf = (root: string) => versionsOf(root).flatMap((id) => reader.record('source', id) ?? [])
  return {
    rootOf: (source) => {
      let root = source
      for (let at: string | undefined = source; at !== undefined; at = reader.record('source', at)?.revises) root = at
      return root
    },
    versionsOf,
    authorOf: (root) => sourcesOf(root).find(({ authors = [] }) => authors.length > 0)?.authors?.[0],
    publisherOf: (root) => sourcesOf(root).find(({ publisher }) => publisher !== undefined)?.publisher,
  }
}

/** All versions that came after one, at whatever distance: nearest first, then by id. */
export function laterVersions(reader: GraphReader, source: string): string[] {
  const later: string[] = []
  for (let level = [source]; level.length > 0; ) {
    level = level.flatMap((id) => reader.linksTo(id, 'revises').map(({ from }) => from)).sort(byCodeUnit)
    later.push(...level)
  }
  return later
}
