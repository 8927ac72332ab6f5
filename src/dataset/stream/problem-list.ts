import type { Problem } from '../../errors.ts'
import { compareProblems } from '../problem.ts'

/** So many problems are kept of each severity, unless another number is asked for: more than anybody reads. */
export const MOST_PROBLEMS = 1000

type Severity = Problem['severity']

/** Problems: of each severity the first, in the order of files, as many as a limit allows; the others are counted. */
export class ProblemList {
  private readonly limit: number
  private readonly kept: Record<Severity, Problem[]> = { error: [], warning: [], note: [] }
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 }

  constructor(limit: number = MOST_PROBLEMS) {
    this.limit = limit
  }

  add(problem: Problem): void {
    const kept = this.kept[problem.severity]
    this.counts[problem.severity] += 1
    kept.push(problem)
    if (kept.length >= 2 * this.limit) this.cut(kept)
  }

  push(...problems: readonly Problem[]): void {
    for (const problem of problems) this.add(problem)
  }

  /** Takes what another list has, and counts what that one counted. */
  addAll(other: ProblemList): void {
    const { problems, found } = other
    for (const problem of problems) this.add(problem)
    for (const severity of ['error', 'warning', 'note'] as const) {
      this.counts[severity] += found[severity] - problems.filter((each) => each.severity === severity).length
    }
  }

  /** In the order of files. */
  get problems(): readonly Problem[] {
    const { error, warning, note } = this.kept
    for (const kept of [error, warning, note]) this.cut(kept)
    return [...error, ...warning, ...note].sort(compareProblems)
  }

  /** How many of each severity were found, the kept ones among them. */
  get found(): Readonly<Record<Severity, number>> {
    return this.counts
  }

  /** How many were found beyond those that are kept. */
  get more(): number {
    const { error, warning, note } = this.counts
    return error + warning + note - this.problems.length
  }

  private cut(kept: Problem[]): void {
    kept.sort(compareProblems)
    if (kept.length > this.limit) kept.length = this.limit
  }
}
