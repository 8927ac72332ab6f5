import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadSat, type SatSolver } from '../../src/algorithm/sat-solver.ts'

let open: () => SatSolver
beforeAll(async () => {
  open = await loadSat()
})

function withVariables(count: number): SatSolver {
  const solver = open()
  for (let variable = 1; variable <= count; variable++) expect(solver.variable()).toBe(variable)
  return solver
}

describe('a solver', () => {
  test('finds a model of its clauses, or that there is none', () => {
    const solver = withVariables(2)
    solver.require([1, 2])
    solver.require([-1])
    expect(solver.solve()).toEqual(new Set([2]))
    solver.require([-2])
    expect(solver.solve()).toBeUndefined()
  })

  test('an assumption holds for one question only', () => {
    const solver = withVariables(2)
    solver.require([1, 2])
    expect(solver.solve([-1, -2])).toBeUndefined()
    expect(solver.solve([-1])).toEqual(new Set([2]))
    expect(solver.solve([-2])).toEqual(new Set([1]))
  })

  test('an empty clause is never true', () => {
    const solver = withVariables(0)
    expect(solver.solve()).toEqual(new Set())
    solver.require([])
    expect(solver.solve()).toBeUndefined()
  })

  test('has nothing to do with another that is asked in between', () => {
    const [one, other] = [withVariables(1), withVariables(1)]
    one.require([1])
    other.require([-1])
    expect(one.solve()).toEqual(new Set([1]))
    expect(other.solve()).toEqual(new Set())
    other.require([])
    expect(one.solve()).toEqual(new Set([1]))
  })

  test('agrees with a table of truth, also after so many that a new MiniSat is opened', () => {
    const clause = fc.array(
      fc.integer({ min: 1, max: 4 }).chain((variable) => fc.constantFrom(variable, -variable)),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 10 }), (clauses) => {
        const solver = withVariables(4)
        for (const each of clauses) solver.require(each)
        const holds = (literal: number, truths: ReadonlySet<number>) => truths.has(Math.abs(literal)) === literal > 0
        const isModel = (truths: ReadonlySet<number>) =>
          clauses.every((each) => each.some((literal) => holds(literal, truths)))
        const all = Array.from({ length: 16 }, (_, bits) => new Set([1, 2, 3, 4].filter((v) => bits & (1 << (v - 1)))))
        const model = solver.solve()
        expect(model !== undefined).toBe(all.some(isModel))
        if (model !== undefined) expect(isModel(model)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
