import type { OpenGraph } from '../library.ts'

/** The questions that an open graph answers with plain data. */
export type Question = {
  [Name in keyof OpenGraph]: OpenGraph[Name] extends (...args: never[]) => infer Answer
    ? Name extends 'view'
      ? never
      : Answer extends object
        ? Name
        : never
    : never
}[keyof OpenGraph]

export type QuestionArgs<Q extends Question> = Parameters<OpenGraph[Q]>
export type Answer<Q extends Question> = Awaited<ReturnType<OpenGraph[Q]>>

/** The answer to a question. The arguments are those of the method, in its order. */
export function askGraph(graph: OpenGraph, question: Question, args: readonly unknown[]): unknown {
  const ask = graph[question] as (...args: readonly unknown[]) => unknown
  return ask(...args)
}
