import type { Problem } from '../errors.ts'

/** A word that is wrong, as it is written at the place of the problem, and those that it may have been meant to be. */
export interface Meant {
  readonly written: string
  readonly among: () => Iterable<string>
  /** What it became, where it was retired. */
  readonly became?: string
}

const known = new WeakMap<Problem, Meant>()

/** The problem, of which is remembered what the word there may have been meant to be. */
export function withMeant(problem: Problem, meant: Meant | undefined): Problem {
  if (meant !== undefined) known.set(problem, meant)
  return problem
}

/** What the word at the place of a problem may have been meant to be, where one is wrong. */
export function meantBy(problem: Problem): Meant | undefined {
  return known.get(problem)
}
