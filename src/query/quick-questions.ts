import type { View } from '../sourcing/view.ts'
import { type Admiralty, admiralty } from './admiralty.ts'
import { type Counts, counts } from './counts.ts'
import { type Drift, drift } from './drift/drift.ts'
import { type FindFilter, type Found, find } from './find/find.ts'
import { type FirstDay, firstDay } from './first-day.ts'
import { type Impact, impact } from './impact/impact.ts'
import { type Ownership, ownership } from './ownership.ts'
import { type PathAnswer, type PathOptions, path } from './path/path.ts'
import { type Reliability, reliability } from './reliability.ts'
import { type Shown, show } from './show.ts'
import { type StatusAnswer, status } from './status.ts'
import { type Subgraph, type SubgraphOptions, subgraph } from './subgraph/subgraph.ts'
import { type Support, support } from './support/support.ts'
import type { SweepOptions } from './sweep.ts'
import { type Trace, trace } from './trace/trace.ts'
import { type Weight, type WeightAnswer, weight } from './weight/weight.ts'
import { weights } from './weight/weights.ts'
import { type Wordings, wordings } from './wordings.ts'

/**
 * The questions that are answered at once, whatever the size of the dataset: what they read is near to what they are asked about, or is worked
 * out once. A program that must not wait, as a page, needs no other at hand.
 */
export interface QuickQuestions {
  /** Every line of sourcing of a claim, down to whoever said it. */
  trace(claim: string): Trace
  /** How much really stands behind a claim, and against it. */
  support(claim: string): Support
  /** What people have made of a claim. */
  status(claim: string): StatusAnswer
  /** Records by their words, and by what is said of them. */
  find(filter?: FindFilter, options?: SweepOptions): Found
  /** How any two records are connected. */
  path(a: string, b: string, options?: PathOptions): PathAnswer
  /** A record, and all that is next to it. */
  show(id: string): Shown
  /** What falls when sources, actors, statements or outlets are taken away, all at once. */
  impact(ids: readonly string[]): Impact
  /** Where statements say other than what they come from. */
  drift(claim?: string): Drift
  /** The records in reach of others, as a dataset of their own. */
  subgraph(seeds: readonly string[], options?: SubgraphOptions): Subgraph
  /** Whether a record counts, and why not where it does not. */
  counts(id: string): Counts
  /** How much rests on a source, actor, outlet or claim. */
  weight(id: string): WeightAnswer
  /** How much rests on each source, actor, outlet and claim on which anything does. */
  weights(): readonly Weight[]
  /** The Admiralty code of a statement, and who gave the letter and the digit. */
  admiralty(statement: string): Admiralty
  /** What was said of the reliability of a source or actor, by whom and when. */
  reliability(id: string): Reliability
  /** Whose a source or actor is, and what is its own. */
  ownership(id: string): Ownership
  /** The claims that are the same as a claim, worded otherwise. */
  wordings(claim: string): Wordings
  /** The first day that a record may be dated. */
  firstDay(id: string): FirstDay
}

/** These questions, asked in a view. */
export function quickQuestionsOf(view: View): QuickQuestions {
  return {
    trace: (claim) => trace(view, claim),
    support: (claim) => support(view, claim),
    status: (claim) => status(view, claim),
    find: (filter, options) => find(view, filter, options),
    path: (a, b, options) => path(view, a, b, options),
    show: (id) => show(view, id),
    impact: (ids) => impact(view, ids),
    drift: (claim) => drift(view, claim),
    subgraph: (seeds, options) => subgraph(view, seeds, options),
    counts: (id) => counts(view, id),
    weight: (id) => weight(view, id),
    weights: () => weights(view),
    admiralty: (statement) => admiralty(view, statement),
    reliability: (id) => reliability(view, id),
    ownership: (id) => ownership(view, id),
    wordings: (claim) => wordings(view, claim),
    firstDay: (id) => firstDay(view, id),
  }
}
