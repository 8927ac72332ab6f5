import type { View } from '../sourcing/view.ts'
import type { ViewOptions } from '../sourcing/view-options.ts'
import { type Audit, audit } from './audit/audit.ts'
import { type Breaks, type BreaksOptions, breaks } from './breaks.ts'
import { type Diff, type DiffOptions, diff } from './change/diff.ts'
import { type History, history } from './change/history.ts'
import { type Conflicts, conflicts } from './conflicts/conflicts.ts'
import { type Loops, loops } from './loops/loops.ts'
import type { Seen } from './opened.ts'
import { type QuickQuestions, quickQuestionsOf } from './quick-questions.ts'
import { stats } from './stats/stats.ts'
import type { Stats } from './stats/stats-answer.ts'
import { type Stories, type StoriesOptions, stories } from './stories/stories.ts'
import { type Strengthens, strengthens } from './strengthens/strengthens.ts'
import type { SweepOptions } from './sweep.ts'
import { type Timeline, timeline } from './timeline/timeline.ts'
import { type TrackRecords, trackRecord } from './track-record/track-record.ts'
import { type Unnamed, type UnnamedOptions, unnamed } from './unnamed/unnamed.ts'
import { type WeakPoints, weakPoints } from './weak-points/weak-points.ts'
import { type Why, type WhyOptions, why } from './why/why.ts'

/**
 * Every question, asked in one view: the subject first, then options of the question's own, where it has any. Which records
 * count is no option of a question but of the view: see `GraphView.at`.
 */
export interface Questions extends QuickQuestions {
  /** What happened when, to a record or in the whole dataset. */
  timeline(subject?: string, options?: SweepOptions): Timeline
  /** What cannot all be true. */
  conflicts(): Conflicts
  /** Who said what of claims that were verified or refuted later. */
  trackRecord(subject?: string, options?: SweepOptions): TrackRecords
  /** Every change of a claim over time, and what made it. */
  history(claim: string, options?: SweepOptions): History
  /** What changed from this view to another one: of this dataset at another date, or of another dataset. */
  diff(other: GraphView, options?: DiffOptions): Diff
  /** Which claims in conflict can stand together. A promise, since the solver that it needs is only loaded for it. */
  stories(options?: StoriesOptions): Promise<Stories>
  /** Sources, actors and outlets by how many claims fall with each. */
  weakPoints(options?: SweepOptions): WeakPoints
  /** Circular reports, echoes, feedback, impossible orders. */
  loops(options?: SweepOptions): Loops
  /** The smallest sets of sources or actors whose fall leaves a claim without support. */
  breaks(claim: string, options?: BreaksOptions): Breaks
  /** Which one finding would help a claim most. */
  strengthens(claim: string, options?: SweepOptions): Strengthens
  /** Who must be right for a claim to stand. */
  why(claim: string, options?: WhyOptions): Why
  /** The ledger of anonymous actors. */
  unnamed(options?: UnnamedOptions): Unnamed
  /** What a careful reader would object to. */
  audit(options?: SweepOptions): Audit
  /** The dataset in figures. */
  stats(options?: SweepOptions): Stats
}

/** A graph as seen through options: its methods are the questions, and answer of the records that count in it. */
export interface GraphView extends Questions, Seen {
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
    ...quickQuestionsOf(view),
    timeline: (subject, options) => timeline(view, subject, options),
    conflicts: () => conflicts(view),
    trackRecord: (subject, options) => trackRecord(view, subject, options),
    history: (claim, options) => history(view, claim, options),
    diff: (other, options) => diff(view, other.view, options),
    stories: (options) => stories(view, options),
    weakPoints: (options) => weakPoints(view, options),
    loops: (options) => loops(view, options),
    breaks: (claim, options) => breaks(view, claim, options),
    strengthens: (claim, options) => strengthens(view, claim, options),
    why: (claim, options) => why(view, claim, options),
    unnamed: (options) => unnamed(view, options),
    audit: (options) => audit(view, undefined, options),
    stats: (options) => stats(view, options),
  }
}
