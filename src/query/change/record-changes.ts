import { type GraphReader, RECORD_KINDS } from '../../graph/reader.ts'
import { KIND_NAMES, type Kind } from '../../model/kinds.ts'
import { byCodeUnit } from '../../model/order.ts'
import { isLater } from '../../sourcing/later.ts'
import { isLaterAt } from '../../sourcing/later-at.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import type { DeadReason } from '../../sourcing/view-options.ts'
import { fieldsApart } from './fields-apart.ts'

/** A record that is in one view only. */
export interface RecordInOne {
  readonly kind: Kind
  readonly id: string
}

/** A record that is in both, but not the same. */
export interface ChangedRecord extends RecordInOne {
  /** The fields that differ, sorted. */
  readonly fields: readonly string[]
  /** Why it did not count, before and after; null where it did. The same twice where that did not change. */
  readonly dead: readonly [DeadReason | null, DeadReason | null]
}

/** What became of records from one view to another. Each list is sorted by kind, in the order of files, and id. */
export interface RecordChanges {
  readonly added: readonly RecordInOne[]
  readonly removed: readonly RecordInOne[]
  readonly changed: readonly ChangedRecord[]
}

/**
 * Records added, removed and changed between two views, of one dataset or of two. A record that is later than a view is not in it; one
 * that was retracted or taken away is, and is changed. O(records).
 */
export function recordChanges(before: View, after: View): RecordChanges {
  const changes = before.reader === after.reader ? changesOfOne(before, after) : changesOfTwo(before, after)
  for (const list of [changes.added, changes.removed, changes.changed]) list.sort(byKind)
  return changes
}

interface Changes {
  readonly added: RecordInOne[]
  readonly removed: RecordInOne[]
  readonly changed: ChangedRecord[]
}

/** Of one dataset every record is the same in both, but may be later, or count for nothing, in one of them. */
function changesOfOne(before: View, after: View): Changes {
  const changes: Changes = { added: [], removed: [], changed: [] }
  const { reader } = after
  const [isThen, isNow] = [openIsThere(before), openIsThere(after)]
  const note = (kind: Kind, id: string, [then, now]: readonly [boolean, boolean]) => {
    if (then !== now) (now ? changes.added : changes.removed).push({ kind, id })
    return then && now
  }
  for (const kind of RECORD_KINDS) {
    for (const id of reader.ids(kind)) {
      if (!note(kind, id, [isThen(id), isNow(id)])) continue
      const dead = [reasonOf(before, kind, id), reasonOf(after, kind, id)] as const
      if (dead[0] !== dead[1]) changes.changed.push({ kind, id, fields: [], dead })
    }
  }
  for (const relation of reader.relations())
    note('relation', relation.id, [before.isRead(relation), after.isRead(relation)])
  return changes
}

function openIsThere(view: View): (id: string) => boolean {
  const { numberOf } = numbersOf(view).columns.ids
  return (id) => !isLaterAt(view, numberOf(id))
}

function changesOfTwo(before: View, after: View): Changes {
  const [old, fresh] = [recordsIn(before), recordsIn(after)]
  return {
    added: [...fresh.values()].filter(({ key }) => !old.has(key)).map(asRecord),
    removed: [...old.values()].filter(({ key }) => !fresh.has(key)).map(asRecord),
    changed: [...old.values()].flatMap((entry) => changeOf(entry, fresh.get(entry.key))),
  }
}

interface Entry extends RecordInOne {
  readonly key: string
  readonly record: object
  readonly dead: DeadReason | null
}

function recordsIn(view: View): Map<string, Entry> {
  const { reader } = view
  const entries = RECORD_KINDS.flatMap((kind) =>
    reader
      .ids(kind)
      .filter((id) => !isLater(view, id))
      .map((id) => entryOf(view, kind, id)),
  )
  const relations = reader
    .relations()
    .filter(view.isRead)
    .map((record): Entry => ({ kind: 'relation', id: record.id, key: `relation ${record.id}`, record, dead: null }))
  return new Map([...entries, ...relations].map((entry) => [entry.key, entry]))
}

function entryOf(view: View, kind: (typeof RECORD_KINDS)[number], id: string): Entry {
  const dead = reasonOf(view, kind, id)
  return { kind, id, key: `${kind} ${id}`, record: recordOf(view.reader, kind, id), dead }
}

/** Why a record does not count; null where it does. */
function reasonOf(view: View, kind: Kind, id: string): DeadReason | null {
  const mayDie = kind === 'source' || kind === 'statement' || kind === 'actor'
  return mayDie ? (view.deadBecause(id)?.reason ?? null) : null
}

function recordOf(reader: GraphReader, kind: (typeof RECORD_KINDS)[number], id: string): object {
  return reader.record(kind, id) ?? {}
}

function asRecord({ kind, id }: Entry): RecordInOne {
  return { kind, id }
}

function changeOf(old: Entry, fresh: Entry | undefined): ChangedRecord[] {
  if (fresh === undefined) return []
  const fields = old.record === fresh.record ? [] : fieldsApart(old.record, fresh.record)
  if (fields.length === 0 && old.dead === fresh.dead) return []
  return [{ kind: old.kind, id: old.id, fields, dead: [old.dead, fresh.dead] }]
}

function byKind(a: RecordInOne, b: RecordInOne): number {
  return KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind) || byCodeUnit(a.id, b.id)
}
