import { openSha256 } from '../algorithm/sha256.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import { type Dataset, everyRecord } from '../model/dataset.ts'
import type { RawKind } from './raw-record.ts'

/**
 * What a dataset is told from any other by: the sha256, as 64 hexadecimal digits, of its records as canonical JSON (RFC 8785), a line
 * each: `["dataset", manifest]`, then `[kind, record]` by kind, in the order of files, and id. The same whatever files it was read
 * from. O(size of the dataset).
 */
export function digestOf(dataset: Dataset): string {
  return known.get(dataset) ?? computed(dataset)
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
  /** The digest of all that was added. */
  end(): string
}

export function openDigest(): OpenDigest {
  const hash = openSha256()
  return {
    add: (kind, record) => hash.add(`${canonicalJson([kind, record])}\n`),
    end: () => hash.end(),
  }
}
