import { type GraphReader, isRecordKind, RECORD_KINDS, type RecordKind } from '../../../src/graph/reader.ts'
import { type Neighbour, walk } from '../../../src/graph/walk.ts'
import { type Dataset, datasetOfKinds } from '../../../src/model/dataset.ts'
import { isMadeId } from '../../../src/model/made-ids.ts'
import { byCodeUnit, sortedUnique } from '../../../src/model/order.ts'
import { REFERENCES, referencedIds } from '../../../src/model/references.ts'
import { RELATION_TYPES } from '../../../src/model/vocabulary/relation.ts'
import type { Subgraph, SubgraphOptions } from '../../../src/query/subgraph/subgraph.ts'
import { isLater } from '../../../src/sourcing/later.ts'
import type { View } from '../../../src/sourcing/view.ts'
import { isReadLink } from '../naive-reach.ts'

/** What a subgraph is, by links and ids: the walk from its seeds, closed over everything that is named. */
export function naiveSubgraph(view: View, seeds: readonly string[], options: SubgraphOptions = {}): Subgraph {
  const { reader } = view
  const { depth = 1, kinds = RECORD_KINDS } = options
  const mayEnter = (id: string) => {
    const kind = reader.kindOf(id)
    if (kind === 'status') return true
    const isIn = kind !== undefined && kinds.includes(kind) && !isLater(view, id)
    return isIn && view.deadBecause(id)?.reason !== 'without'
  }
  const enter = ({ id, link }: Neighbour) => isReadLink(view, link) && mayEnter(id)
  const walked = [...walk(reader, seeds, { ...options, depth, enter })].map(({ id }) => id)
  const reached = new Set(walked.filter((id) => reader.kindOf(id) !== 'status'))
  const { dataset, ids } = closed(reader, reached)
  return {
    ...{ seeds: sortedUnique(seeds), dataset, reached: sortedUnique(reached), preserved: [] },
    boundary: sortedUnique(ids).filter((id) => !reached.has(id)),
  }
}

function closed(reader: GraphReader, ids: Iterable<string>): { dataset: Dataset; ids: ReadonlySet<string> } {
  const included = new Set([...ids, ...namedBy(reader.manifest, 'dataset')])
  close(reader, included)
  const relations = [...included]
    .filter((id) => reader.kindOf(id) === 'claim')
    .flatMap((claim) => RELATION_TYPES.flatMap((type) => reader.linksFrom(claim, type)))
    .flatMap(({ to, relation }) => (relation !== undefined && included.has(to) ? [relation] : []))
    .sort((a, b) => byCodeUnit(a.id, b.id))
  for (const relation of relations) for (const id of namedBy(relation, 'relation')) included.add(id)
  close(reader, included)
  const records = <K extends RecordKind>(kind: K) =>
    sortedUnique(included).flatMap((id) => (reader.kindOf(id) === kind ? (reader.record(kind, id) ?? []) : []))
  const dataset = datasetOfKinds(reader.manifest, (kind) =>
    isRecordKind(kind) ? (records(kind) as never) : (relations as never),
  )
  return { dataset, ids: included }
}

function close(reader: GraphReader, included: Set<string>): void {
  for (const id of included) {
    const kind = reader.kindOf(id)
    if (kind === undefined || kind === 'status') continue
    for (const other of namedBy(reader.record(kind, id) ?? {}, kind)) included.add(other)
    if (isMadeId(id)) for (const other of madeAlike(reader, id)) included.add(other)
  }
}

/** Records whose ids were made from the same as the one given. */
function madeAlike(reader: GraphReader, id: string): string[] {
  const made = {
    statement: sameIn(reader, 'statement', ['source', 'claim']),
    assessment: sameIn(reader, 'assessment', ['of', 'by', 'date']),
  }
  return [...made.statement(id), ...made.assessment(id)]
}

function sameIn<K extends 'statement' | 'assessment'>(reader: GraphReader, kind: K, fields: readonly string[]) {
  const saidIn = (id: string) => {
    const record = reader.record(kind, id) as Readonly<Record<string, unknown>> | undefined
    return record && JSON.stringify(fields.map((field) => record[field]))
  }
  return (id: string) => reader.ids(kind).filter((other) => isMadeId(other) && saidIn(other) === saidIn(id))
}

function namedBy(record: object, kind: keyof typeof REFERENCES): string[] {
  return REFERENCES[kind].flatMap((row) => referencedIds(record, row))
}
