import { buildGraph, type HearsayGraph } from '../graph/build.ts'
import { readGraph } from '../graph/graphology-reader.ts'
import type { GraphReader } from '../graph/reader.ts'
import type { Dataset } from '../model/dataset.ts'
import { openView, type View, type ViewOptions } from '../sourcing/view.ts'
import { type Audit, audit } from './audit/audit.ts'
import { type Breaks, type BreaksOptions, breaks } from './breaks.ts'
import { type Diff, type DiffOptions, diff } from './change/diff.ts'
import { type History, history } from './change/history.ts'
import { type Conflicts, conflicts } from './conflicts/conflicts.ts'
import { type Drift, drift } from './drift/drift.ts'
import { type FindFilter, type Found, find } from './find/find.ts'
import { type Impact, impact } from './impact/impact.ts'
import { type Loops, loops } from './loops/loops.ts'
import { type PathAnswer, type PathOptions, path } from './path/path.ts'
import { type Shown, show } from './show.ts'
import { type Stats, stats } from './stats.ts'
import { type StatusAnswer, status } from './status.ts'
import { type Stories, type StoriesOptions, stories } from './stories/stories.ts'
import { type Strengthens, strengthens } from './strengthens/strengthens.ts'
import { type Subgraph, type SubgraphOptions, subgraph } from './subgraph/subgraph.ts'
import { type Support, support } from './support/support.ts'
import { type Timeline, timeline } from './timeline/timeline.ts'
import { type Trace, trace } from './trace/trace.ts'
import { type TrackRecords, trackRecord } from './track-record/track-record.ts'
import { type Unnamed, unnamed } from './unnamed.ts'
import { type WeakPoints, weakPoints } from './weak-points/weak-points.ts'
import { type Why, type WhyOptions, why } from './why/why.ts'

/** A dataset that can be asked: its methods are the questions. Every one takes the options of a view. */
export interface OpenGraph {
  readonly dataset: Dataset
  /** The graphology graph, for any graphology package. Not to be changed. */
  readonly graph: HearsayGraph
  readonly reader: GraphReader
  /** The view for these options; the same one for the same options, as long as it is among the last used. */
  view(options?: ViewOptions): View
  trace(claim: string, options?: ViewOptions): Trace
  support(claim: string, options?: ViewOptions): Support
  status(claim: string, options?: ViewOptions): StatusAnswer
  timeline(subject?: string, options?: ViewOptions): Timeline
  find(filter?: FindFilter, options?: ViewOptions): Found
  conflicts(options?: ViewOptions): Conflicts
  trackRecord(subject?: string, options?: ViewOptions): TrackRecords
  history(claim: string, options?: ViewOptions): History
  /** From this to another dataset, or from one date to another. */
  diff(to: OpenGraph | Dates, options?: ViewOptions & DiffOptions): Diff
  /** A promise, since the solver that it needs is only loaded for it. */
  stories(how?: StoriesOptions, options?: ViewOptions): Promise<Stories>
  path(a: string, b: string, along?: PathOptions, options?: ViewOptions): PathAnswer
  show(id: string, options?: ViewOptions): Shown
  impact(ids: readonly string[], options?: ViewOptions): Impact
  weakPoints(options?: ViewOptions): WeakPoints
  loops(options?: ViewOptions): Loops
  drift(claim?: string, options?: ViewOptions): Drift
  breaks(claim: string, how?: BreaksOptions, options?: ViewOptions): Breaks
  strengthens(claim: string, options?: ViewOptions): Strengthens
  why(claim: string, how?: WhyOptions, options?: ViewOptions): Why
  unnamed(options?: ViewOptions): Unnamed
  audit(options?: ViewOptions): Audit
  subgraph(seeds: readonly string[], reach?: SubgraphOptions, options?: ViewOptions): Subgraph
  stats(options?: ViewOptions): Stats
}

/** Two dates (EDTF) to see a dataset as of; without the second, up to now. */
export interface Dates {
  readonly from: string
  readonly to?: string | undefined
}

/** Opens a valid dataset for questions. */
export function openGraph(dataset: Dataset): OpenGraph {
  const graph = buildGraph(dataset)
  const reader = readGraph(graph)
  const view = keepViews(reader)
  return {
    dataset,
    graph,
    reader,
    view,
    trace: (claim, options) => trace(view(options), claim),
    support: (claim, options) => support(view(options), claim),
    status: (claim, options) => status(view(options), claim),
    timeline: (subject, options) => timeline(view(options), subject),
    find: (filter, options) => find(view(options), filter),
    conflicts: (options) => conflicts(view(options)),
    trackRecord: (subject, options) => trackRecord(view(options), subject),
    history: (claim, options) => history(view(options), claim),
    diff: (to, options = {}) => {
      if ('reader' in to) return diff(view(options), to.view(options), options)
      return diff(view({ ...options, asOf: to.from }), view({ ...options, asOf: to.to }), options)
    },
    stories: async (how, options) => stories(view(options), how),
    path: (a, b, along, options) => path(view(options), a, b, along),
    show: (id, options) => show(view(options), id),
    impact: (ids, options) => impact(view(options), ids),
    weakPoints: (options) => weakPoints(view(options)),
    loops: (options) => loops(view(options)),
    drift: (claim, options) => drift(view(options), claim),
    breaks: (claim, how, options) => breaks(view(options), claim, how),
    strengthens: (claim, options) => strengthens(view(options), claim),
    why: (claim, how, options) => why(view(options), claim, how),
    unnamed: (options) => unnamed(view(options)),
    audit: (options) => audit(view(options)),
    subgraph: (seeds, reach, options) => subgraph(view(options), seeds, reach),
    stats: (options) => stats(view(options)),
  }
}

/** How many views are kept, so that asking again in the same one is quick. */
const KEPT_VIEWS = 16

function keepViews(reader: GraphReader): (options?: ViewOptions) => View {
  const views = new Map<string, View>()
  return (options = {}) => {
    const { asOf, recordedUntil, without, basis, dates, reported } = options
    const key = JSON.stringify([asOf, recordedUntil, without, basis, dates, reported])
    const view = views.get(key) ?? openView(reader, options)
    views.delete(key)
    views.set(key, view)
    const [oldest] = views.keys()
    if (views.size > KEPT_VIEWS && oldest !== undefined) views.delete(oldest)
    return view
  }
}
