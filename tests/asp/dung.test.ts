import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  extensions,
  type Framework,
  frameworkOf,
  SEMANTICS,
  type Semantics,
} from '../../src/algorithm/argumentation.ts'
import { loadSat, type SatSolver } from '../../src/algorithm/sat-solver.ts'
import { answerSets, fact } from './clingo.ts'

let open: () => SatSolver
beforeAll(async () => {
  open = await loadSat()
})

/** Sparse and dense ones, with arguments that attack themselves or each other, odd and even rings. */
const arbitraryFramework = fc
  .record({
    size: fc.integer({ min: 1, max: 7 }),
    attacks: fc.array(fc.tuple(fc.nat({ max: 98 }), fc.nat({ max: 98 }), fc.boolean()), { maxLength: 12 }),
  })
  .map(({ size, attacks }) => {
    const ways = attacks.flatMap(([from, to, mutual]) =>
      mutual ? [[from, to] as const, [to, from] as const] : [[from, to] as const],
    )
    return frameworkOf(
      size,
      ways.map(([from, to]) => [from % size, to % size]),
    )
  })

const frameworks = [1, 2, 3, 4, 5].flatMap((seed) => fc.sample(arbitraryFramework, { numRuns: 50, seed }))

function factsOf({ size, attackers }: Framework, number: number): string[] {
  return [
    fact('framework', number),
    ...Array.from({ length: size }, (_, argument) => fact('arg', number, argument)),
    ...attackers.flatMap((each, target) => each.map((attacker) => fact('att', number, attacker, target))),
  ]
}

/** The extensions that clingo finds of each framework: every answer set is one of one of them. */
async function byClingo(semantics: Semantics): Promise<string[][]> {
  const found = frameworks.map((): string[] => [])
  for (const atoms of await answerSets(['dung.lp'], [`semantics(${semantics}).`, ...frameworks.flatMap(factsOf)])) {
    const number = Number(atoms.find(({ name }) => name === 'picked')?.terms[0])
    const inside = atoms.filter(({ name }) => name === 'in').map(({ terms }) => Number(terms[1]))
    found[number]?.push(inside.sort((a, b) => a - b).join(' '))
  }
  return found.map((each) => each.sort())
}

describe("Dung's semantics as an answer-set program, solved by clingo", () => {
  test.each(SEMANTICS)(
    '%s: the same extensions of every one of 250 random frameworks',
    async (semantics) => {
      const own = frameworks.map((framework) =>
        [...extensions(framework, semantics, open)].map((extension) => extension.join(' ')).sort(),
      )
      expect(own).toHaveLength(250)
      expect(await byClingo(semantics)).toEqual(own)
    },
    60_000,
  )

  test('the frameworks are not tame: many have several extensions, some none that is stable', () => {
    const counts = (semantics: Semantics) => frameworks.map((each) => [...extensions(each, semantics, open)].length)
    expect(counts('preferred').filter((count) => count > 1).length).toBeGreaterThan(50)
    expect(counts('stable').filter((count) => count === 0).length).toBeGreaterThan(50)
    expect(counts('complete').filter((count) => count > 2).length).toBeGreaterThan(50)
  })
})
