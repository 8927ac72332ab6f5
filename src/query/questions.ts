import type { View } from '../sourcing/view.ts'
import type { ViewOptions } from '../sourcing/view-options.ts'
import { type Admiralty, admiralty } from './admiralty.ts'
import { type Audit, audit } from './audit/audit.ts'
import { type Breaks, type BreaksOptions, breaks } from './breaks.ts'
import { type Diff, type DiffOptions, diff } from './change/diff.ts'
import { type History, history } from './change/history.ts'
import { type Conflicts, conflicts } from './conflicts/conflicts.ts'
import { type Counts, counts } from './counts.ts'
import { type Drift, drift } from './drift/drift.ts'
import { type FindFilter, type Found, find } from './find/find.ts'
import { type FirstDay, firstDay } from './first-day.ts'
import { type Impact, impact } from './impact/impact.ts'
import { type Loops, loops } from './loops/loops.ts'
import { type Ownership, ownership } from './ownership.ts'
import { type PathAnswer, type PathOptions, path } from './path/path.ts'
import { type Reliability, reliability } from './reliability.ts'
import { type Shown, show } from './show.ts'
import { stats } from './stats/stats.ts'
import type { Stats } from './stats/stats-answer.ts'
import { type StatusAnswer, status } from './status.ts'
import { type Stories, type StoriesOptions, stories } from './stories/stories.ts'
import { type Strengthens, strengthens } from './strengthens/strengthens.ts'
import { type Subgraph, type SubgraphOptions, subgraph } from './subgraph/subgraph.ts'
import { type Support, support } from './support/support.ts'
import type { SweepOptions } from './sweep.ts'
import { type Timeline, timeline } from './timeline/timeline.ts'
import { type Trace, trace } from './trace/trace.ts'
import { type TrackRecords, trackRecord } from './track-record/track-record.ts'
import { type Unnamed, type UnnamedOptions, unnamed } from './unnamed/unnamed.ts'
import { type WeakPoints, weakPoints } from './weak-points/weak-points.ts'
import { type Weight, type WeightAnswer, weight } from './weight/weight.ts'
import { weights } from './weight/weights.ts'
import { type Why, type WhyOptions, why } from './why/why.ts'
import { type Wordings, wordings } from './wordings.ts'

/**
 * Every question, asked in one view: the subject first, then options of the question's own, where it has any. Which records
 * count is no option of a question but of the view: see `GraphView.at`.
 */
export interface Questions {
  /** Every line of sourcing of a claim, down to whoever said it. */
  trace(claim: string): Trace
  /** How much really stands behind a claim, and against it. */
  support(claim: string): Support
  /** What people have made of a claim. */
  status(claim: string): StatusAnswer
  /** What happened when, to a record or in the whole dataset. */
  timeline(subject?: string, options?: SweepOptions): Timeline
  /** Records by their words, and by what is said of them. */
  find(filter?: FindFilter, options?: SweepOptions): Found
  /** What cannot all be true. */
  conflicts(): Conflicts
  /** Who said what of claims that were verified or refuted later. */
  trackRecord(subject?: string): TrackRecords
  /** Every change of a claim over time, and what made it. */
  history(claim: string, options?: SweepOptions): History
  /** What changed from this view to another one: of this dataset at another date, or of another dataset. */
  diff(other: GraphView, options?: DiffOptions): Diff
  /** Which claims in conflict can stand together. A promise, since the solver that it needs is only loaded for it. */
  stories(options?: StoriesOptions): Promise<Stories>
  /** How any two records are connected. */
  path(a: string, b: string, options?: PathOptions): PathAnswer
  /** A record, and all that is next to it. */
  show(id: string): Shown
  /** What falls when sources, actors, statements or outlets are taken away, all at once. */
  impact(ids: readonly string[]): Impact
  /** Sources, actors and outlets by how many claims fall with each. */
  weakPoints(options?: SweepOptions): WeakPoints
  /** Circular reports, echoes, feedback, impossible orders. */
  loops(options?: SweepOptions): Loops
  /** Where statements say other than what they come from. */
  drift(claim?: string): Drift
  /** The smallest sets of sources or actors whose fall leaves a claim without support. */
  breaks(claim: string, options?: BreaksOptions): Breaks
  /** Which one finding would help a claim most. */
  strengthens(claim: string): Strengthens
  /** Who must be right for a claim to stand. */
  why(claim: string, options?: WhyOptions): Why
  /** The ledger of anonymous actors. */
  unnamed(options?: UnnamedOptions): Unnamed
  /** What a careful reader would object to. */
  audit(options?: SweepOptions): Audit
  /** The records in reach of others, as a dataset of their own. */
  subgraph(seeds: readonly string[], options?: SubgraphOptions): Subgraph
  /** Whether a record counts, and why not where it does not. */
  counts(id: string): Counts
  /** The dataset in figures. */
  stats(options?: SweepOptions): Stats
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

/** A graph as seen through options: its methods are the questions, and answer of the records that count in it. */
export interface GraphView extends Questions {
  /** Which records count here, with every default. */
  readonly options: View['options']
  readonly view: View
  /**
   * The graph as seen with these options too: those of the same name are replaced, all others stay. The same view for the same
   * options, as long as it is among the last used.
   *
   * @throws HearsayError `bad-date`, or `unknown-id` where `without` names no source, actor or statement.
   */
  at(options: ViewOptions): GraphView
}

/** The questions, asked in a view. */
export function questionsOf(view: View): Questions {
  return {
    trace: (claim) => trace(view, claim),
    support: (claim) => support(view, claim),
    status: (claim) => status(view, claim),
    timeline: (subject, options) => timeline(view, subject, options),
    find: (filter, options) => find(view, filter, options),
    conflicts: () => conflicts(view),
    trackRecord: (subject) => trackRecord(view, subject),
    history: (claim, options) => history(view, claim, options),
    diff: (other, options) => diff(view, other.view, options),
    stories: (options) => stories(view, options),
    path: (a, b, options) => path(view, a, b, options),
    show: (id) => show(view, id),
    impact: (ids) => impact(view, ids),
    weakPoints: (options) => weakPoints(view, options),
    loops: (options) => loops(view, options),
    drift: (claim) => drift(view, claim),
    breaks: (claim, options) => breaks(view, claim, options),
    strengthens: (claim) => strengthens(view, claim),
    why: (claim, options) => why(view, claim, options),
    unnamed: (options) => unnamed(view, options),
    audit: (options) => audit(view, undefined, options),
    subgraph: (seeds, options) => subgraph(view, seeds, options),
    counts: (id) => counts(view, id),
    stats: (options) => stats(view, options),
    weight: (id) => weight(view, id),
    weights: () => weights(view),
    admiralty: (statement) => admiralty(view, statement),
    reliability: (id) => reliability(view, id),
    ownership: (id) => ownership(view, id),
    wordings: (claim) => wordings(view, claim),
    firstDay: (id) => firstDay(view, id),
  }
}
