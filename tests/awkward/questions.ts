import type { Dataset } from '../../src/model/dataset.ts'
import type { OpenGraph } from '../../src/query/open-graph.ts'
import { caseOf } from './cases.ts'

/** What questions are asked of, in a case. */
export interface Subjects {
  readonly claim: string
  /** The claim that was recorded last. */
  readonly other: string
  readonly source: string
  readonly actor: string | undefined
}

/** What to ask of in a case at a size: the first and the last of each kind. */
export function subjectsOf(name: string, size: number, { claims, sources, actors }: Dataset): Subjects {
  const claim = caseOf(name).claim?.(size) ?? 'c'
  return { claim, other: claims.at(-1)?.id ?? claim, source: sources[0]?.id ?? '', actor: actors[0]?.id }
}

/** A question of the command, asked of a case. */
export type Ask = (graph: OpenGraph, subjects: Subjects) => unknown

/** Days on which there is nothing yet, about half of what comes one a day, and all. */
const [BEFORE, AFTER] = ['1999-01-01', '2050-01-01']

/** Every question of the command that reads a whole graph, or what is behind a claim. */
export const QUESTIONS: Readonly<Record<string, Ask>> = {
  support: (graph, { claim }) => graph.support(claim),
  trace: (graph, { claim }) => graph.trace(claim),
  status: (graph, { claim }) => graph.status(claim),
  why: (graph, { claim }) => graph.why(claim),
  breaks: (graph, { claim }) => graph.breaks(claim),
  strengthens: (graph, { claim }) => graph.strengthens(claim),
  history: (graph, { claim }) => graph.history(claim),
  impact: (graph, { source, actor }) => graph.impact(actor === undefined ? [source] : [source, actor]),
  drift: (graph) => graph.drift(),
  loops: (graph) => graph.loops(),
  'weak-points': (graph) => graph.weakPoints(),
  conflicts: (graph) => graph.conflicts(),
  stories: (graph) => graph.stories(),
  'find --corroboration': (graph) => graph.find({ kind: 'claim', corroboration: 'corroborated' }),
  unnamed: (graph) => graph.unnamed(),
  audit: (graph) => graph.audit(),
  timeline: (graph) => graph.timeline(),
  'diff of two dates': (graph) => graph.at({ asOf: BEFORE }).diff(graph.at({ asOf: AFTER })),
  stats: (graph) => graph.stats(),
  weight: (graph) => graph.weights(),
  'track-record': (graph) => graph.trackRecord(),
  path: (graph, { source, other }) => graph.path(source, other),
  show: (graph, { claim }) => graph.show(claim),
  subgraph: (graph, { claim }) => graph.subgraph([claim], { preserve: 'answers' }).dataset,
  export: (graph) => graph.graph.order,
}
