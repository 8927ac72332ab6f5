import type { Answer, Question } from '../answers/question.ts'
import type { Awaiting } from '../model/use-answer.ts'
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

/** In which order they are counted: what takes least first. */
const CHEAPEST_FIRST = [
  ...(['track-record', 'conflicts', 'unnamed', 'loops'] as const),
  ...(['consistent-sets', 'weak-points', 'audit'] as const),
] satisfies readonly Finding[]

/**
 * How many of each are found, as far as that is known: one is counted after the other, so that an answer that somebody opens meanwhile has at
 * most one count before it; undefined where it could not be counted.
 *
 * @param ask gives an answer, which is asked for where it was not yet
 */
export function countedSoFar(ask: (question: Question) => Awaiting<unknown>): Map<Finding, number | undefined> {
  const counts = new Map<Finding, number | undefined>()
  for (const finding of CHEAPEST_FIRST) {
    const { question, count } = COUNTED[finding] as Counting
    const answer = ask(question)
    if (answer.at === 'asked') break
    counts.set(finding, answer.at === 'here' ? count(answer.value) : undefined)
  }
  return counts
}

export interface Counting {
  readonly question: Question
  /** @param answer of that question */
  count(answer: unknown): number
}

function counting<Q extends Question>(question: Q, count: (answer: Answer<Q>) => number): Counting {
  return { question, count: (answer) => count(answer as Answer<Q>) }
}
