import { describe, expect, test } from 'vitest'
import { frameworkOf } from '../../src/algorithm/argumentation.ts'
import { solveTask } from '../../src/algorithm/argumentation-tasks.ts'
import { loadSat } from '../../src/algorithm/sat-solver.ts'

const open = await loadSat()
/** 0 and 1 attack each other, both attack 2, which attacks 3. */
const floating = frameworkOf(4, [
  [0, 1],
  [1, 0],
  [0, 2],
  [1, 2],
  [2, 3],
])
const odd = frameworkOf(1, [[0, 0]])

describe('a task of argumentation', () => {
  test('asks for some extension, or for all, in order of their arguments', () => {
    expect(solveTask(floating, { task: 'SE', semantics: 'grounded' }, open)).toEqual({
      accepted: undefined,
      extensions: [[]],
    })
    expect(solveTask(floating, { task: 'EE', semantics: 'preferred' }, open).extensions).toEqual([
      [0, 3],
      [1, 3],
    ])
    expect(solveTask(odd, { task: 'SE', semantics: 'stable' }, open).extensions).toEqual([])
  })

  test('asks whether an argument is in some, and shows one that has it', () => {
    const { accepted, extensions } = solveTask(floating, { task: 'DC', semantics: 'stable', argument: 1 }, open)
    expect([accepted, extensions]).toEqual([true, [[1, 3]]])
    expect(solveTask(floating, { task: 'DC', semantics: 'stable', argument: 2 }, open)).toEqual({
      accepted: false,
      extensions: [],
    })
  })

  test('asks whether it is in all, and shows one without it', () => {
    expect(solveTask(floating, { task: 'DS', semantics: 'preferred', argument: 3 }, open)).toEqual({
      accepted: true,
      extensions: [],
    })
    const { accepted, extensions } = solveTask(floating, { task: 'DS', semantics: 'preferred', argument: 0 }, open)
    expect([accepted, extensions]).toEqual([false, [[1, 3]]])
  })
})
