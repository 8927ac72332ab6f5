import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'
import { type Oracle, openOracle } from './oracle.ts'
import type { NaiveOptions } from './setting.ts'

/** The definitions, asked of a dataset with a claim `c` unless it says otherwise. */
export function ask(drafts: Drafts, options?: NaiveOptions): Oracle {
  return openOracle(makeDataset({ claims: [{ id: 'c' }], ...drafts }), options)
}
