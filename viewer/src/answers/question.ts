import type { OpenGraph, Questions, ViewOptions } from '../library.ts'

/** A question, by the name of its method, that is asked with plain data. */
export type Question = Exclude<keyof Questions, 'diff'>

export type QuestionArgs<Q extends Question> = Parameters<Questions[Q]>
export type Answer<Q extends Question> = Awaited<ReturnType<Questions[Q]>>

/** A question as it is put to the library. */
export interface Asking<Q extends Question = Question> {
  readonly question: Q
  /** Those of the method, in its order. */
  readonly args: Readonly<QuestionArgs<Q>>
  /** Which records count. */
  readonly view: ViewOptions
}

/** The answer to a question in a view. */
export function askGraph(graph: OpenGraph, { question, args, view }: Asking): unknown {
  const ask = graph.at(view)[question] as (...args: readonly unknown[]) => unknown
  return ask(...args)
}
