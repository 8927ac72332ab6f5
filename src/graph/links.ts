import { type Dataset, everyRecord } from '../model/dataset.ts'
import type { EdgeRow, NodeKind } from '../model/edge-row.ts'
import { EDGE_KINDS, type EdgeKind, edgeKey, edgeRow } from '../model/edges.ts'
import { groupBy } from '../model/order.ts'
import { type ReferenceRow, referencedIds } from '../model/references.ts'
import type { Relation } from '../model/relation.ts'
import type { Status } from '../model/vocabulary/assessment.ts'
import type { Link } from './reader.ts'
import { currentStatuses } from './statuses.ts'

const STATUS_PREFIX = 'status:'

/** The node id of a status. */
export function statusNode(status: Status): string {
  return `${STATUS_PREFIX}${status}`
}

/** Whether an id is one of a status node: no record has such an id. */
export function isStatusNode(id: string): boolean {
  return id.startsWith(STATUS_PREFIX)
}

/** The status that a status node stands for. */
export function statusOfNode(id: string): Status {
  return id.slice(STATUS_PREFIX.length) as Status
}

/**
 * Every edge that a valid dataset makes, by one pass over the edge table: those of reference fields record by record,
 * then relations, then the status that each claim has now. No key comes twice.
 *
 * @param kindOf the kind of each record by id, which decides between rows that share a field (`quotes`, `repeats`, `cites`)
 */
export function* everyLink(dataset: Dataset, kindOf: KindOf): Generator<Link> {
  for (const { kind, record } of everyRecord(dataset)) {
    if (kind !== 'relation') yield* linksOfRecord(kind, record, kindOf)
  }
  yield* relationLinks(dataset.relations)
  yield* statusLinks(dataset, kindOf)
}

/** The edges that the reference fields of one record make, by the edge table. */
export function linksOfRecord(kind: NodeKind, record: Named, kindOf: KindOf): readonly Link[] {
  return (FIELDS_BY_KIND.get(kind) ?? []).flatMap((field) => linksOfField(record, field, kindOf))
}

type KindOf = (id: string) => NodeKind | undefined
type Named = { readonly id: string }

/** A row of the edge table that a reference field makes. */
interface Field {
  readonly edge: EdgeKind
  readonly row: EdgeRow
  readonly reference: ReferenceRow
}

const FIELDS = EDGE_KINDS.flatMap((edge): Field[] => {
  const row = edgeRow(edge)
  return row.field === undefined ? [] : [{ edge, row, reference: { field: [row.field], to: [] } }]
})
const FIELDS_BY_KIND = groupBy(FIELDS, ({ row }) => row.from)

function linksOfField(record: Named, { edge, row, reference }: Field, kindOf: KindOf): readonly Link[] {
  const ids = referencedIds(record, reference)
  if (ids.length === 0 || !isMade(record, row)) return NONE
  const links: Link[] = []
  for (const target of ids.length === 1 ? ids : new Set(ids)) {
    const targetKind = kindOf(target)
    if (targetKind !== undefined && row.to.includes(targetKind)) links.push(link(record.id, edge, target))
  }
  return links
}

const NONE: readonly Link[] = []

/** Whether a record makes edges of a row that only some records make. */
function isMade(record: object, { when }: EdgeRow): boolean {
  return when === undefined || ((record as Record<string, unknown>)[when.field] ?? when.default) === when.is
}

function link(from: string, kind: EdgeKind, to: string): Link {
  return { key: edgeKey(from, kind, to), kind, from, to }
}

function* relationLinks(relations: readonly Relation[]): Generator<Link> {
  const said = new Set<string>()
  for (const relation of relations) {
    const { type, from, to, id } = relation
    const plain = edgeKey(from, type, to)
    yield { key: said.has(plain) ? edgeKey(from, type, to, id) : plain, kind: type, from, to, relation }
    said.add(plain)
  }
}

function* statusLinks(dataset: Dataset, kindOf: KindOf): Generator<Link> {
  const equal = dataset.relations.filter(({ type }) => type === 'equivalent')
  const isClaim = (id: string) => kindOf(id) === 'claim'
  for (const [claim, status] of currentStatuses(dataset.assessments, equal, isClaim))
    yield link(claim, 'hasStatus', statusNode(status))
}
