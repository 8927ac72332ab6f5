import type { Answer, Question } from '../answers/question.ts'
import type { Finding } from '../words/findings-words.ts'

/** The question that tells how many there are, and how many its answer has; undefined where a number would say nothing. */
export const COUNTED: { readonly [F in Finding]?: Counting } = {
  conflicts: counting('conflicts', ({ conflicts }) => conflicts.filter(({ open }) => open).length),
  'consistent-sets': counting('stories', ({ disputes }) => disputes.length),
  'weak-points': counting('weakPoints', ({ points }) => points.length),
  loops: counting('loops', ({ loops, echoes, feedback, impossible }) =>
    [loops, echoes, feedback, impossible].reduce((sum, { length }) => sum + length, 0),
  ),
  audit: counting('audit', ({ findings }) => findings.length),
  unnamed: counting('unnamed', ({ actors }) => actors.length),
  'track-record': counting('trackRecord', ({ records }) => records.length),
}

export interface Counting {
  readonly question: Question
  /** @param answer of that question */
  count(answer: unknown): number
}

function counting<Q extends Question>(question: Q, count: (answer: Answer<Q>) => number): Counting {
  return { question, count: (answer) => count(answer as Answer<Q>) }
}
