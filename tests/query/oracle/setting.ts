import type { Dataset } from '../../../src/model/dataset.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import type { Rule } from './rules.ts'

/** The options of a view, judgements on lines included. */
export type NaiveOptions = ViewOptions & { readonly attributions?: 'judged' | 'printed' | undefined }

/** A dataset, how it is looked at, and which rules hold: all, unless a test asks what one of them changes. */
export interface Setting {
  readonly dataset: Dataset
  readonly options: NaiveOptions
  has(rule: Rule): boolean
}

export function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((each) => each.id === id)
  if (record === undefined) throw new Error(`no record ${id}`)
  return record
}

/** Goes round until a set grows no more. */
export function untilStable(set: ReadonlySet<string>, round: () => void): void {
  for (let size = -1; size < set.size; ) {
    size = set.size
    round()
  }
}

export function unique(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort()
}
