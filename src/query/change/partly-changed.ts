import type { GraphReader, Link, RecordKind } from '../../graph/reader.ts'
import type { EdgeKind } from '../../model/edges.ts'
import type { RecordOfKind } from '../../model/kinds.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { View } from '../../sourcing/view.ts'
import { fieldsApart } from './fields-apart.ts'
import { recordsAsSeen, type Version } from './records-as-seen.ts'

/** Two views whose records can be mixed: some as the second has them, all others as the first. */
export interface TwoVersions {
  readonly before: View
  readonly after: View
  readonly old: (id: string) => Version | undefined
  readonly fresh: (id: string) => Version | undefined
  /** Whether a record is not the same in both, or only in one. */
  readonly isChanged: (id: string) => boolean
  /** The fields of a record that are not the same in both. */
  readonly fieldsApart: (id: string) => readonly string[]
}

/** @param turned all records that may not be the same in both, where that is known: no other is looked at to find out */
export function openTwoVersions(before: View, after: View, turned?: readonly string[]): TwoVersions {
  const [old, fresh] = [recordsAsSeen(before), recordsAsSeen(after)]
  const mayBe = turned && new Set(turned)
  const apart = new Map<string, readonly string[]>()
  const fieldsOf = (id: string) => {
    const known = apart.get(id)
    if (known !== undefined) return known
    const fields = fieldsApart(old(id)?.record, fresh(id)?.record)
    apart.set(id, fields)
    return fields
  }
  const changed = new Map<string, boolean>()
  const isChanged = (id: string) => {
    if (mayBe?.has(id) === false) return false
    const known = changed.get(id)
    if (known !== undefined) return known
    const isApart = old(id)?.kind !== fresh(id)?.kind || fieldsOf(id).length > 0
    changed.set(id, isApart)
    return isApart
  }
  return { before, after, old, fresh, isChanged, fieldsApart: fieldsOf }
}

/** The version of a record where those of `changed` are as after, all others as before; undefined where it is not there. */
export function versionIn({ old, fresh }: TwoVersions, changed: ReadonlySet<string>, id: string): Version | undefined {
  return changed.has(id) ? fresh(id) : old(id)
}

/**
 * A graph with those of `changed` as after, all others as before. It notes every record whose being there, or a field of which, was looked at and is
 * not the same in both: an answer read from it depends on none of the others. It has no lists of all records, so it serves questions
 * about one claim.
 */
export function partlyChangedReader(
  versions: TwoVersions,
  changed: ReadonlySet<string>,
): { reader: GraphReader; looked: Set<string> } {
  const { before, after } = versions
  const looked = new Set<string>()
  const known = new Map<string, Version | undefined>()
  const find = (id: string): Version | undefined => {
    const hadIt = known.has(id)
    const version = hadIt ? known.get(id) : noting(versions, versionIn(versions, changed, id), { id, looked })
    if (!hadIt) known.set(id, version)
    if (isMissingInOne(versions, id)) looked.add(id)
    return version
  }
  /** Those of some edges whose maker is there, each as its maker has it. */
  const made = (edges: readonly Link[]): Link[] =>
    edges.flatMap((link) => {
      const version = find(makerOf(link))
      if (version === undefined) return []
      return version.kind === 'relation' ? [{ ...link, relation: version.record }] : [link]
    })
  const links = (read: (reader: GraphReader) => readonly Link[]): Link[] => {
    const old = read(before.reader)
    const fresh = before.reader === after.reader ? old : read(after.reader)
    if (fresh === old) return old.length === 0 ? [] : made(old)
    for (const maker of makersApart(old, fresh)) looked.add(maker)
    const there = [
      ...old.filter((link) => !changed.has(makerOf(link))),
      ...fresh.filter((link) => changed.has(makerOf(link))),
    ]
    return made(there.sort((a, b) => byCodeUnit(a.key, b.key)))
  }
  const reader: GraphReader = {
    manifest: after.reader.manifest,
    kindOf: (id) => {
      const kind = find(id)?.kind
      return kind === 'relation' ? undefined : kind
    },
    record: <K extends RecordKind>(kind: K, id: string) => {
      const version = find(id)
      return version?.kind === kind ? (version.record as RecordOfKind[K]) : undefined
    },
    ids: unlisted,
    relations: unlisted,
    linksFrom: (id: string, kind: EdgeKind) => links((each) => each.linksFrom(id, kind)),
    linksTo: (id: string, kind: EdgeKind) => links((each) => each.linksTo(id, kind)),
  }
  return { reader, looked }
}

/** Whether a record is there in one of the two only, or is of another kind. */
function isMissingInOne({ old, fresh, isChanged }: TwoVersions, id: string): boolean {
  return isChanged(id) && old(id)?.kind !== fresh(id)?.kind
}

/** The record with an eye on the fields that are not the same in both: to read one is noted. */
function noting(
  versions: TwoVersions,
  version: Version | undefined,
  note: { id: string; looked: Set<string> },
): Version | undefined {
  const { id, looked } = note
  if (version === undefined || !versions.isChanged(id)) return version
  const record: Record<string, unknown> = { ...version.record }
  for (const field of versions.fieldsApart(id)) {
    const value = record[field]
    const get = () => {
      looked.add(id)
      return value
    }
    Object.defineProperty(record, field, { get, enumerable: value !== undefined })
  }
  return { ...version, record } as unknown as Version
}

/** Who makes an edge in one of the two lists only. */
function makersApart(old: readonly Link[], fresh: readonly Link[]): string[] {
  const [before, after] = [new Set(old.map(({ key }) => key)), new Set(fresh.map(({ key }) => key))]
  return [...old.filter(({ key }) => !after.has(key)), ...fresh.filter(({ key }) => !before.has(key))].map(makerOf)
}

/** The record that makes an edge: the relation that says it, or the one whose field it comes from. */
function makerOf({ from, relation }: Link): string {
  return relation?.id ?? from
}

function unlisted(): never {
  throw new Error('a graph that is changed in part has no lists of records')
}
