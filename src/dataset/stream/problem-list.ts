import type { Problem } from '../../errors.ts'

/** So many problems are kept of each severity, unless another number is asked for: more than anybody reads. */
export const MOST_PROBLEMS = 1000

type Severity = Problem['severity']

/** Problems, of each severity as many as a limit allows, in the order in which they were found; the others are counted. */
export class ProblemList {
  private readonly limit: number
  private readonly kept: Problem[] = []
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 }

  constructor(limit: number = MOST_PROBLEMS) {
    this.limit = limit
  }

  add(problem: Problem): void {
    this.counts[problem.severity] += 1
    if (this.counts[problem.severity] <= this.limit) this.kept.push(problem)
  }

  get problems(): readonly Problem[] {
    return this.kept
  }

  /** How many of each severity were found, the kept ones among them. */
  get found(): Readonly<Record<Severity, number>> {
    return this.counts
  }

  /** How many were found beyond those that are kept. */
  get more(): number {
    const { error, warning, note } = this.counts
    return error + warning + note - this.kept.length
  }
}
