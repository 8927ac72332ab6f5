import { append } from '../algorithm/append.ts'
import type { Columns } from '../columns/columns.ts'
import { degreeOf, othersOf } from '../columns/edge-table.ts'
import { SOURCE_FLAGS } from '../columns/fields.ts'
import { NONE } from '../columns/ids.ts'
import { valueAt } from '../columns/parts.ts'
import { columnsOf } from '../graph/columns-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import { keep } from '../model/kept.ts'
import { oncePer } from '../model/once.ts'

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

/** The works of a graph by ids. */
export const worksOf: (reader: GraphReader) => Works = oncePer((reader) => nameWorks(columnsOf(reader)))

function nameWorks(columns: Columns): Works {
  const { ids } = columns
  /** What is asked of a source that is there; of any other id it is what that answer is without one. */
  const of = <T>(source: string, answer: (number: number) => T, unknown: T): T => {
    const number = ids.numberOf(source)
    return number === NONE ? unknown : answer(number)
  }
  const named = (number: number) => (number === NONE ? undefined : ids.at(number))
  return {
    rootOf: (source) => of(source, (number) => ids.at(rootOf(columns, number)), source),
    versionsOf: (root) => of(root, (number) => versionsOf(columns, number).map((version) => ids.at(version)), [root]),
    authorOf: (root) => of(root, (number) => named(authorOf(columns, number)), undefined),
    publisherOf: (root) => of(root, (number) => named(publisherOf(columns, number)), undefined),
  }
}

/** A work of more versions is gone through once, and not for each of them. */
const FEW_VERSIONS = 4

/** What was found of works of many versions. */
const manyVersionsOf = oncePer((_: Columns) => ({
  roots: new Map<number, number>(),
  versions: new Map<number, readonly number[]>(),
  noticed: new Map<number, readonly number[]>(),
}))

/** As `Works.rootOf`, by number. */
export function rootOf(columns: Columns, source: number): number {
  let root = source
  let steps = 0
  for (let at = source; at !== NONE; at = earlierOf(columns, at)) {
    if (++steps > FEW_VERSIONS) return farRootOf(columns, source)
    root = at
  }
  return root
}

function farRootOf(columns: Columns, source: number): number {
  const { roots } = manyVersionsOf(columns)
  const climbed: number[] = []
  let root = source
  for (let at = source; at !== NONE; at = earlierOf(columns, at)) {
    root = roots.get(at) ?? at
    if (root !== at) break
    climbed.push(at)
  }
  for (const each of climbed) if (each !== root) keep(roots, each, root)
  return root
}

function earlierOf({ of: { source }, rows }: Columns, version: number): number {
  return source.revises[rows[version] ?? 0] ?? NONE
}

/** As `Works.versionsOf`, by number. */
export function versionsOf(columns: Columns, root: number): readonly number[] {
  const { incoming } = columns.edges('revises')
  if (degreeOf(incoming, root) === 0) return [root]
  const known = manyVersionsOf(columns).versions
  const before = known.get(root)
  if (before !== undefined) return before
  const versions = [root]
  for (let level = [root]; level.length > 0; ) {
    level = level.flatMap((version) => [...othersOf(incoming, version)]).sort((a, b) => a - b)
    append(versions, level)
  }
  if (versions.length > FEW_VERSIONS && earlierOf(columns, root) === NONE) keep(known, root, versions, MOST_KEPT)
  return versions
}

/** So many lists of versions are remembered. */
const MOST_KEPT = 4096

/** Those versions of the work of a document that bear notices, in the order of `versionsOf`. */
export function noticedVersionsOf(columns: Columns, source: number): readonly number[] {
  const root = rootOf(columns, source)
  const { noticed } = manyVersionsOf(columns)
  const before = noticed.get(root)
  if (before !== undefined) return before
  const versions = versionsOf(columns, root)
  const found = versions.filter((each) => (valueAt(columns, 'source', 'flags', each) & SOURCE_FLAGS.notices) !== 0)
  return versions.length > FEW_VERSIONS ? keep(noticed, root, found, MOST_KEPT) : found
}

/** Whether a version is another one, or came after it, at whatever distance. */
export function isOrFollows(columns: Columns, version: number, other: number): boolean {
  for (let at = version; at !== NONE; at = earlierOf(columns, at)) if (at === other) return true
  return false
}

/** Whether a source is the only version of its work. */
export function isOnlyVersion(columns: Columns, source: number): boolean {
  return (
    valueAt(columns, 'source', 'revises', source) === NONE && degreeOf(columns.edges('revises').incoming, source) === 0
  )
}

/** As `Works.authorOf`, by number, or `NONE`. */
export function authorOf(columns: Columns, root: number): number {
  return firstRecorded(columns, root, columns.of.source.author)
}

/** As `Works.publisherOf`, by number, or `NONE`. */
export function publisherOf(columns: Columns, root: number): number {
  return firstRecorded(columns, root, columns.of.source.publisher)
}

function firstRecorded(columns: Columns, root: number, column: Uint32Array): number {
  const { rows } = columns
  const own = column[rows[root] ?? 0] ?? NONE
  if (own !== NONE || degreeOf(columns.edges('revises').incoming, root) === 0) return own
  for (const version of versionsOf(columns, root)) {
    const recorded = column[rows[version] ?? 0] ?? NONE
    if (recorded !== NONE) return recorded
  }
  return NONE
}

/** All versions that came after one, at whatever distance: nearest first, then by id. */
export function laterVersions(reader: GraphReader, source: string): string[] {
  const columns = columnsOf(reader)
  const number = columns.ids.numberOf(source)
  return number === NONE
    ? []
    : versionsOf(columns, number)
        .slice(1)
        .map((version) => columns.ids.at(version))
}
