import { disjointSets } from '../algorithm/disjoint-sets.ts'
import type { Assessment } from '../model/assessment.ts'
import { compareAssessments } from '../model/assessment-order.ts'
import { type Dataset, everyRecord } from '../model/dataset.ts'
import type { NodeKind } from '../model/edge-row.ts'
import { EDGE_KINDS, type EdgeKind, edgeKey, edgeRow } from '../model/edges.ts'
import { groupBy, sortedUnique } from '../model/order.ts'
import { referencedIds } from '../model/references.ts'
import type { Status } from '../model/vocabulary/assessment.ts'
import type { Link } from './reader.ts'

const STATUS_PREFIX = 'status:'

/** The node id of a status. */
export function statusNode(status: Status): string {
  return `${STATUS_PREFIX}${status}`
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
export function* everyLink(dataset: Dataset, kindOf: (id: string) => NodeKind | undefined): Generator<Link> {
  for (const { kind, record } of everyRecord(dataset)) {
    if (kind !== 'relation') yield* linksOfRecord(kind, record, kindOf)
  }
  yield* relationLinks(dataset)
  for (const [claim, status] of currentStatuses(dataset, kindOf)) yield link(claim, 'hasStatus', statusNode(status))
}

/** The edges that the reference fields of one record make, by the edge table. */
export function* linksOfRecord(
  kind: NodeKind,
  record: { readonly id: string },
  kindOf: (id: string) => NodeKind | undefined,
): Generator<Link> {
  for (const edge of ROWS_BY_KIND.get(kind) ?? []) yield* fieldLinks(record, edge, kindOf)
}

const ROWS_BY_KIND = groupBy(
  EDGE_KINDS.filter((kind) => edgeRow(kind).field !== undefined),
  (kind) => edgeRow(kind).from,
)

function* fieldLinks(
  record: { readonly id: string },
  kind: EdgeKind,
  kindOf: (id: string) => NodeKind | undefined,
): Generator<Link> {
  const { field = '', to, when } = edgeRow(kind)
  if (when !== undefined && fieldValue(record, when.field, when.default) !== when.is) return
  for (const target of new Set(referencedIds(record, { field: [field], to: [] }))) {
    const targetKind = kindOf(target)
    if (targetKind !== undefined && to.includes(targetKind)) yield link(record.id, kind, target)
  }
}

function fieldValue(record: object, field: string, fallback: string): unknown {
  return (record as Record<string, unknown>)[field] ?? fallback
}

function link(from: string, kind: EdgeKind, to: string): Link {
  return { key: edgeKey(from, kind, to), kind, from, to }
}

function* relationLinks({ relations }: Dataset): Generator<Link> {
  const said = new Set<string>()
  for (const relation of relations) {
    const { type, from, to, id } = relation
    const plain = edgeKey(from, type, to)
    yield { key: said.has(plain) ? edgeKey(from, type, to, id) : plain, kind: type, from, to, relation }
    said.add(plain)
  }
}

/** The status that each claim has now, sorted by claim: the latest of those of the claim and of all that are equivalent to it. */
function currentStatuses(dataset: Dataset, kindOf: (id: string) => NodeKind | undefined): [string, Status][] {
  const equal = dataset.relations.filter(({ type }) => type === 'equivalent')
  const firstOf = disjointSets(equal.map(({ from, to }) => [from, to] as const))
  const latest = new Map<string, Assessment & { status: Status }>()
  for (const assessment of dataset.assessments) {
    const { of, status } = assessment
    if (status === undefined || kindOf(of) !== 'claim') continue
    const first = firstOf(of)
    const before = latest.get(first)
    if (before === undefined || compareAssessments(before, assessment) < 0) latest.set(first, { ...assessment, status })
  }
  const judged = sortedUnique([...latest.keys(), ...equal.flatMap(({ from, to }) => [from, to])])
  return judged.flatMap((claim): [string, Status][] => {
    const status = latest.get(firstOf(claim))?.status
    return status === undefined ? [] : [[claim, status]]
  })
}
