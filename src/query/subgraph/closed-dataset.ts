import { type GraphReader, isRecordKind, type RecordKind } from '../../graph/reader.ts'
import { type Dataset, datasetOfKinds } from '../../model/dataset.ts'
import type { RecordOfKind } from '../../model/kinds.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { byCodeUnit } from '../../model/order.ts'
import { REFERENCES, referencedIds } from '../../model/references.ts'
import type { Relation } from '../../model/relation.ts'
import { RELATION_TYPES } from '../../model/vocabulary/relation.ts'

/**
 * The smallest dataset that has the records given, all that they name, transitively, and the relations between its
 * claims; with the ids of all records in it but relations.
 *
 * A record with a made id brings those whose ids differ from its own by the ordinal only, so that ids made again when
 * the dataset is written and read are the same.
 */
export function closedDataset(
  reader: GraphReader,
  ids: Iterable<string>,
): { dataset: Dataset; ids: ReadonlySet<string> } {
  const included = new Set(ids)
  for (const id of namedBy(reader.manifest, 'dataset')) included.add(id)
  close(reader, included)
  const relations = relationsAmong(reader, included)
  for (const relation of relations) for (const id of namedBy(relation, 'relation')) included.add(id)
  close(reader, included)
  const dataset = datasetOfKinds(reader.manifest, (kind) =>
    isRecordKind(kind) ? recordsIn(reader, kind, included) : relations,
  )
  return { dataset, ids: included }
}

/** A set grows while it is iterated: this ends when nothing names anything new. */
function close(reader: GraphReader, included: Set<string>): void {
  for (const id of included) {
    const kind = reader.kindOf(id)
    if (kind === undefined || kind === 'status') continue
    for (const other of namedBy(reader.record(kind, id) ?? {}, kind)) included.add(other)
    if (isMadeId(id)) for (const other of madeAlike(reader, id)) included.add(other)
  }
}

function namedBy(record: object, kind: keyof typeof REFERENCES): string[] {
  return REFERENCES[kind].flatMap((row) => referencedIds(record, row))
}

/** Records whose ids were made from the same as the one given. */
function madeAlike(reader: GraphReader, id: string): string[] {
  const statement = reader.record('statement', id)
  if (statement !== undefined) {
    const { source, claim } = statement
    const beside = reader.linksTo(source, 'in').map(({ from }) => from)
    return beside.filter((other) => isMadeId(other) && reader.record('statement', other)?.claim === claim)
  }
  const assessment = reader.record('assessment', id)
  if (assessment === undefined) return []
  const { of, by, date } = assessment
  const beside = reader.linksTo(of, 'assesses').map(({ from }) => from)
  return beside.filter((other) => {
    const alike = reader.record('assessment', other)
    return isMadeId(other) && alike?.by === by && alike.date === date
  })
}

function relationsAmong(reader: GraphReader, included: ReadonlySet<string>): Relation[] {
  const claims = [...included].filter((id) => reader.kindOf(id) === 'claim')
  return claims
    .flatMap((claim) => RELATION_TYPES.flatMap((type) => reader.linksFrom(claim, type)))
    .flatMap(({ to, relation }) => (relation !== undefined && included.has(to) ? [relation] : []))
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

function recordsIn<K extends RecordKind>(
  reader: GraphReader,
  kind: K,
  included: ReadonlySet<string>,
): RecordOfKind[K][] {
  return [...included]
    .filter((id) => reader.kindOf(id) === kind)
    .sort(byCodeUnit)
    .flatMap((id) => reader.record(kind, id) ?? [])
}
