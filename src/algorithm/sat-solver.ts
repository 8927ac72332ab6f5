/** A variable, counted from 1; negative: that it is false. */
export type Literal = number

/** A set of clauses that can grow, and be asked for a model again and again. */
export interface SatSolver {
  /** A variable that no clause mentions yet: one more than the last. */
  variable(): number
  /** From now on, one of these holds. */
  require(clause: readonly Literal[]): void
  /** The variables that are true in a model in which all of these hold; undefined where there is none. */
  solve(assuming?: readonly Literal[]): ReadonlySet<number> | undefined
}

/** To open a MiniSat takes some 5 ms, and each question of it longer the more variables it has: small solvers share one. */
const VARIABLES_SHARED = 1000

/**
 * A way to open solvers: MiniSat (Eén and Sörensson 2003) as the package logic-solver has it, compiled to plain JavaScript, so that
 * it runs in a browser and gives the same models every time. Loaded when first asked for, since it is larger than all the rest.
 */
export async function loadSat(): Promise<() => SatSolver> {
  const { default: Logic } = await import('logic-solver')
  const openMiniSat = () => ({ solver: new Logic.Solver(), variables: 0 })
  let shared = openMiniSat()
  return () => {
    if (shared.variables > VARIABLES_SHARED) shared = openMiniSat()
    const own = shared
    const names: string[] = []
    const fresh = () => {
      own.variables += 1
      return `v${own.variables}`
    }
    /** True while this solver is asked: only then do its clauses bind. */
    const asked = fresh()
    const term = (literal: Literal) => `${literal < 0 ? '-' : ''}${names[Math.abs(literal) - 1]}`
    return {
      variable: () => names.push(fresh()),
      require: (clause) => own.solver.require(Logic.or(`-${asked}`, clause.map(term))),
      solve: (assuming = []) => {
        const found = own.solver.solveAssuming(Logic.and(asked, assuming.map(term)))
        if (found === null) return undefined
        const truths = new Set(found.getTrueVars())
        return new Set(names.flatMap((name, index) => (truths.has(name) ? [index + 1] : [])))
      },
    }
  }
}
