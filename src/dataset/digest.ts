import { openSha256 } from '../algorithm/sha256.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsReadBy } from '../graph/columns-of.ts'
import { readerBehind } from '../graph/dataset-of.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import { canonicalMembers, canonicalObject } from '../model/canonical-text.ts'
import { type Dataset, everyRecord } from '../model/dataset.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import { withoutRetired } from '../model/retired.ts'
import { withoutTours } from '../model/tour.ts'
import type { RawKind } from './raw-record.ts'

/**
 * What a dataset is told from any other by: the sha256, as 64 hexadecimal digits, of its records as canonical JSON (RFC 8785), a line
 * each: `["dataset", manifest]`, then `[kind, record]` by kind, in the order of files, and id. The same whatever files it was read
 * from. Tours and retired ids, which no answer reads, are not of it. O(size of the dataset).
 */
export function digestOf(dataset: Dataset): string {
  const told = known.get(dataset)
  if (told !== undefined) return told
  const reader = readerBehind(dataset)
  const columns = reader && columnsReadBy(reader)
  if (columns?.line === undefined) return computed(dataset)
  const digest = linesDigest(columns, columns.line)
  known.set(dataset, digest)
  return digest
}

const known = new WeakMap<Dataset, string>()

/** Remembers the digest of a dataset that came with it, so that it need not be computed again. */
export function knowDigest(dataset: Dataset, digest: string): void {
  known.set(dataset, digest)
}

function computed(dataset: Dataset): string {
  const digest = openDigest()
  digest.add('dataset', dataset.manifest)
  for (const { kind, record } of everyRecord(dataset)) digest.add(kind, record)
  return digest.end()
}

/** A digest of records as they come, in the order of `digestOf`: of a dataset that is never in memory whole. */
export interface OpenDigest {
  add(kind: RawKind, record: object): void
  /** Adds a record by its line of JSON Lines, which need not have the id. */
  addLine(line: string, id: string): void
  /** The digest of all that was added. */
  end(): string
}

export function openDigest(): OpenDigest {
  const hash = openSha256()
  return {
    add: (kind, record) =>
      hash.add(`${canonicalJson([kind, kind === 'dataset' ? withoutRetired(withoutTours(record)) : record])}\n`),
    addLine: (line, id) => hash.add(`${canonicalLine(line, id)}\n`),
    end: () => hash.end(),
  }
}

/** The digest of the dataset that columns are of, from the lines of its records. */
function linesDigest({ manifest, recordsOf, ids }: Columns, lineOf: (number: number) => string): string {
  const digest = openDigest()
  digest.add('dataset', manifest)
  for (const kind of KIND_NAMES) for (const number of recordsOf[kind]) digest.addLine(lineOf(number), ids.at(number))
  return digest.end()
}

/** What `add` adds of a record, from its line. */
function canonicalLine(line: string, id: string): string {
  const members = canonicalMembers(line)
  const kind = members.findIndex(({ name }) => name === 'kind')
  const [{ value = '' } = {}] = members.splice(kind, 1)
  if (!members.some(({ name }) => name === 'id')) members.push({ name: 'id', value: JSON.stringify(id) })
  return `[${value},${canonicalObject(members)}]`
}
