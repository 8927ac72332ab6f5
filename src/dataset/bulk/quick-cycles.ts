import type { Columns } from '../../columns/columns.ts'
import { degreeOf, othersOf, packEdges } from '../../columns/edge-table.ts'
import { EDGE_KINDS, type EdgeKind, edgeRow } from '../../model/edges.ts'
import type { RelationType } from '../../model/vocabulary/relation.ts'
import { RELATION_TYPES } from '../../model/vocabulary/relation.ts'
import { ACYCLIC_FIELDS, ACYCLIC_RELATIONS } from '../check/check-cycles.ts'
import { APART } from '../check/check-equivalence.ts'

/** The records, by number, without which no chain would lead back to its beginning, and no claims be the same and different; none where all is well. O(edges). */
export function inCycles(columns: Columns): number[] {
  const { recordsOf, of, rows } = columns
  const unfit: number[] = []
  for (const { kind, field } of ACYCLIC_FIELDS) {
    for (const edges of EDGE_KINDS.filter((each) => isOf(each, kind, field))) {
      const { from, to } = columns.edges(edges)
      for (const record of unpeeled(from, to)) unfit.push(record)
    }
  }
  const firstOf = equals(columns)
  const ofType = (type: RelationType) =>
    recordsOf.relation.filter((_, row) => of.relation.type[row] === RELATION_TYPES.indexOf(type))
  const ends = (relation: number) => {
    const row = rows[relation] ?? 0
    return [firstOf(of.relation.from[row] ?? 0), firstOf(of.relation.to[row] ?? 0)] as const
  }
  for (const { type } of ACYCLIC_RELATIONS) {
    const relations = ofType(type).filter((relation) => type !== 'narrows' || ends(relation)[0] !== ends(relation)[1])
    const [from, to] = [relations.map((each) => ends(each)[0]), relations.map((each) => ends(each)[1])]
    const left = unpeeled(from, to)
    if (left.size > 0) unfit.push(...relations.filter((_, at) => left.has(from[at] ?? 0) && left.has(to[at] ?? 0)))
  }
  for (const type of Object.keys(APART) as RelationType[]) {
    unfit.push(...ofType(type).filter((relation) => ends(relation)[0] === ends(relation)[1]))
  }
  // Who is the same as whom is part of what is wrong.
  return unfit.length === 0 ? unfit : [...unfit, ...ofType('equivalent')]
}

function isOf(edges: EdgeKind, kind: string, field: string): boolean {
  const row = edgeRow(edges)
  return row.from === kind && row.field === field
}

/** What is left when whatever nothing leads to is taken away, over and over: what lies on cycles, and behind them. */
function unpeeled(from: Uint32Array, to: Uint32Array): ReadonlySet<number> {
  if (from.length === 0) return new Set()
  const { outgoing, incoming } = packEdges(from, to)
  const left = new Uint32Array(incoming.starts.length)
  const countOf = (record: number) => left[record - incoming.first] ?? 0
  for (const record of to) left[record - incoming.first] = degreeOf(incoming, record)
  const open = [...new Set(from.filter((record) => degreeOf(incoming, record) === 0))]
  for (let record = open.pop(); record !== undefined; record = open.pop()) {
    for (const next of othersOf(outgoing, record)) {
      left[next - incoming.first] = countOf(next) - 1
      if (countOf(next) === 0) open.push(next)
    }
  }
  return new Set(to.filter((record) => countOf(record) > 0))
}

/** For each claim the least of those that it is equivalent to, itself included. */
function equals({ of: { relation } }: Columns): (claim: number) => number {
  const type = RELATION_TYPES.indexOf('equivalent')
  const above = new Map<number, number>()
  const first = (claim: number): number => {
    let top = claim
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next
    if (top !== claim) above.set(claim, top)
    return top
  }
  for (let row = 0; row < relation.type.length; row++) {
    if (relation.type[row] !== type) continue
    const [one, other] = [first(relation.from[row] ?? 0), first(relation.to[row] ?? 0)]
    if (one !== other) above.set(Math.max(one, other), Math.min(one, other))
  }
  return above.size === 0 ? (claim) => claim : first
}
