import type { DiffOptions, OpenGraph, Questions, SweepOptions, SweepProgress, ViewOptions } from '../library.ts'

/** A question, by the name of its method. */
export type Question = keyof Questions

/** What it is asked with, as plain data: another view of the same graph by its options. */
export type QuestionArgs<Q extends Question> = Q extends 'diff'
  ? [other: ViewOptions, options?: DiffOptions]
  : Parameters<Questions[Q]>
export type Answer<Q extends Question> = Awaited<ReturnType<Questions[Q]>>

/** A question as it is put to the library. */
export interface Asking<Q extends Question = Question> {
  readonly question: Q
  /** Those of the method, in its order. */
  readonly args: Readonly<QuestionArgs<Q>>
  /** Which records count. */
  readonly view: ViewOptions
}

/** Whom to tell how far a question is. */
export type TellProgress = (progress: SweepProgress) => void

/** Questions that say how far they are, each with the place of the argument for it. */
const SWEEPING: Readonly<Partial<Record<Question, number>>> = {
  ...{ audit: 0, loops: 0, stats: 0, weakPoints: 0 },
  ...{ breaks: 1, diff: 1, find: 1, history: 1, strengthens: 1, timeline: 1, trackRecord: 1 },
}

/** The answer to a question in a view. */
export function askGraph(graph: OpenGraph, { question, args, view }: Asking, onProgress?: TellProgress): unknown {
  const ask = graph.at(view)[question] as (...args: readonly unknown[]) => unknown
  const given: readonly unknown[] = question === 'diff' ? withOtherView(graph, args as QuestionArgs<'diff'>) : args
  const place = SWEEPING[question]
  if (onProgress === undefined || place === undefined) return ask(...given)
  const sweep: SweepOptions = { ...(given[place] as SweepOptions | undefined), onProgress }
  return ask(...Array.from({ length: place }, (_, index) => given[index]), sweep)
}

function withOtherView(graph: OpenGraph, [other, ...rest]: QuestionArgs<'diff'>): readonly unknown[] {
  return [graph.at(other), ...rest]
}
