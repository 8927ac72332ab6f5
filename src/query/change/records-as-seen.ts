import type { GraphReader } from '../../graph/reader.ts'
import { RECORD_KINDS } from '../../graph/reader.ts'
import type { Kind, RecordOfKind } from '../../model/kinds.ts'
import type { Relation } from '../../model/relation.ts'
import type { Source } from '../../model/source.ts'
import type { Statement } from '../../model/statement.ts'
import { isLater } from '../../sourcing/later.ts'
import type { View, ViewOptions } from '../../sourcing/view.ts'

/** A record with its kind. */
export type Version = { [K in Kind]: { readonly kind: K; readonly record: RecordOfKind[K] } }[Kind]

/** Long before, and long after, the day that a view of them looks at. */
const [BEFORE, AFTER] = ['0001-01-01', '9999-12-31']
const LOOKED_AT = '9998-12-31'

/**
 * A way to ask for records as a view sees them, with dates that no longer depend on it: what is later lies far ahead, what was reached or
 * is over far back; an assessment or a search that is later is not there. In a view with `optionsAsSeen` they answer as they do in this one,
 * and so records of two views can stand beside each other. Who recorded them is dropped: no answer rests on it.
 */
export function recordsAsSeen(view: View): (id: string) => Version | undefined {
  const seen = new Map<string, Version | undefined>()
  let relations: ReadonlyMap<string, Relation> | undefined
  const find = (id: string): Version | undefined => {
    const version = recordWith(view.reader, id)
    if (version !== undefined) return asSeen(view, version)
    relations ??= new Map(view.reader.relations().map((relation) => [relation.id, relation]))
    const relation = relations.get(id)
    return relation && asSeen(view, { kind: 'relation', record: relation })
  }
  return (id) => {
    if (!seen.has(id)) seen.set(id, find(id))
    return seen.get(id)
  }
}

/** Whether a source was later than the view that saw it. */
export function isSeenAsLater(version: Version | undefined): boolean {
  return version?.kind === 'source' && (version.record.published === AFTER || version.record.recorded === AFTER)
}

/** The options of a view of them, in which those of `without` that are not there are left out. */
export function optionsAsSeen(
  { options: { basis, reported, without } }: View,
  isThere: (id: string) => boolean,
): ViewOptions {
  const there = without.filter((entry) => isThere(entry.slice(entry.indexOf(':') + 1)))
  return { asOf: LOOKED_AT, recordedUntil: LOOKED_AT, dates: 'possible', basis, reported, without: there }
}

function recordWith(reader: GraphReader, id: string): Version | undefined {
  const kind = RECORD_KINDS.find((each) => each === reader.kindOf(id))
  const record = kind && reader.record(kind, id)
  if (kind === undefined || record === undefined) return undefined
  // A reader of a graph hands out nodes, which carry their kind as well.
  const { kind: _, ...own } = record as { kind?: unknown }
  return { kind, record: own } as Version
}

function asSeen(view: View, version: Version): Version | undefined {
  const { recordedBy: _, proposedBy: __, ...record } = version.record
  if (version.kind === 'assessment' || version.kind === 'search')
    return isLater(view, record.id) ? undefined : ({ ...version, record } as Version)
  const recorded = { ...record, recorded: view.isRecorded(version.record) ? BEFORE : AFTER }
  if (version.kind === 'source') return { kind: 'source', record: sourceAsSeen(view, recorded as Source) }
  if (version.kind === 'statement') return { kind: 'statement', record: statementAsSeen(view, recorded as Statement) }
  return { ...version, record: recorded } as Version
}

function sourceAsSeen(view: View, { notices: _, ...source }: Source): Source {
  const dead = view.deadBecause(source.id)?.reason
  const seen = { ...source, published: dead === 'later' ? AFTER : BEFORE }
  return dead === 'retracted' ? { ...seen, notices: [{ type: 'retraction', date: BEFORE }] } : seen
}

/** A statement that is dead through its source says so there; here is only what it is itself. */
function statementAsSeen(view: View, { withdrawn: _, ...statement }: Statement): Statement {
  const dead = view.deadBecause(statement.id)
  const own = dead?.because === statement.id ? dead.reason : undefined
  const seen = { ...statement, made: own === 'later' ? AFTER : BEFORE }
  return own === 'retracted' ? { ...seen, withdrawn: BEFORE } : seen
}
