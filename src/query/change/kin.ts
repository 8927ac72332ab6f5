import type { Kin, KinOf } from '../../algorithm/alike.ts'
import { neighbours } from '../../graph/walk.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Kind } from '../../model/kinds.ts'
import { REFERENCES, referencedIds, withReferences } from '../../model/references.ts'
import type { TwoVersions } from './partly-changed.ts'
import type { Version } from './records-as-seen.ts'

/** A record with more neighbours than that belongs to no family, and no family has more members: they are looked at one by one. */
const MOST = 8

/** What is only told apart by whom it is about or who judged it; a claim is what is asked about. */
const FIXED: ReadonlySet<string> = new Set(['claim', 'topic', 'assessment', 'search', 'status'])

/** What no answer about a claim rests on: words for people, and where they were found. */
export const WORDS: ReadonlySet<string> = new Set([
  ...['id', 'title', 'name', 'description', 'note', 'url', 'archivedUrl', 'accessed', 'language', 'digest'],
  ...['anchor', 'hedges', 'credits', 'sameAs', 'tlp'],
])

/**
 * Which changed records no answer about a claim can tell apart: pages that are the same in all but their words, each with its own
 * statement and whom that quotes. A family is what hangs together by references with nothing between that many others name, such as a
 * statement, its source and its actor; two are alike where their records are the same, before and after, but for ids and words, and name the same
 * records outside. What something outside names belongs to none, nor does what is taken away, nor a later version of a document: which of these
 * comes first goes by id. O(edges of the families).
 */
export function openKin(versions: TwoVersions): KinOf {
  const found = new Map<string, Kin | undefined>()
  const context: Context = {
    versions,
    taken: new Set(versions.after.options.without),
    known: new Map(),
    sorts: new Map(),
  }
  return (id) => {
    if (!found.has(id)) for (const [member, kin] of familyOf(context, id)) found.set(member, kin)
    return found.get(id)
  }
}

interface Context {
  readonly versions: TwoVersions
  readonly taken: ReadonlySet<string>
  /** What is next to each record; undefined where that is too much, or it belongs to no family. */
  readonly known: Map<string, Surroundings | undefined>
  /** A short name for each sort that was found, for sorts are compared time and again. */
  readonly sorts: Map<string, string>
}

interface Surroundings {
  readonly names: readonly string[]
  readonly namedBy: readonly string[]
}

/** Every member of the family of a record, with its place; none has one where it is like no other. */
function familyOf(context: Context, id: string): [string, Kin | undefined][] {
  const members = new Set([id])
  for (const member of members) {
    const around = surroundings(context, member)
    if (around === undefined) return [[id, undefined]]
    for (const other of [...around.names, ...around.namedBy]) {
      if (surroundings(context, other) !== undefined) members.add(other)
      else if (around.namedBy.includes(other)) return [[id, undefined]]
    }
    if (members.size > MOST) return [[id, undefined]]
  }
  const ordered = [...members].sort()
  const records = asTold(context.versions, ordered)
  const sort = context.sorts.get(records) ?? String(context.sorts.size)
  context.sorts.set(records, sort)
  return ordered.map((member, place) => [member, { family: ordered[0] ?? id, sort, place }])
}

function surroundings(context: Context, id: string): Surroundings | undefined {
  const { known } = context
  if (!known.has(id)) known.set(id, lookAround(context, id))
  return known.get(id)
}

function lookAround({ versions, taken }: Context, id: string): Surroundings | undefined {
  const { before, after, old, fresh } = versions
  const kinds = [before, after].flatMap(({ reader }) => reader.kindOf(id) ?? [])
  if (kinds.length === 0 || kinds.some((kind) => FIXED.has(kind)) || taken.has(id) || taken.has(`outlet:${id}`))
    return undefined
  if ([old(id), fresh(id)].some((version) => version?.kind === 'source' && version.record.revises !== undefined))
    return undefined
  const names = new Set([...namedIn(old(id)), ...namedIn(fresh(id))])
  const namedBy = new Set<string>()
  for (const reader of before.reader === after.reader ? [after.reader] : [before.reader, after.reader]) {
    for (const { id: other, forward } of neighbours(reader, id)) {
      if (!forward) namedBy.add(other)
      if (names.size + namedBy.size > MOST) return undefined
    }
  }
  return { names: [...names], namedBy: [...namedBy] }
}

function namedIn(version: Version | undefined): string[] {
  return version === undefined ? [] : REFERENCES[version.kind].flatMap((row) => referencedIds(version.record, row))
}

/** The records of a family, before and after, with places for its own ids. Two with the same text can be swapped. */
function asTold({ old, fresh }: TwoVersions, members: readonly string[]): string {
  const places = new Map(members.map((member, place) => [member, `#${place}`]))
  const asText = (version: Version | undefined) => {
    if (version === undefined) return null
    const named = withReferences(version.record, version.kind as Kind, (id) => places.get(id) ?? id)
    const told = Object.entries(named).filter(([field]) => !WORDS.has(field))
    return [version.kind, Object.fromEntries(told)]
  }
  return canonicalJson(members.map((member) => [asText(old(member)), asText(fresh(member))]))
}
