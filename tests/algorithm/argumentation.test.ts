import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  extensions,
  extensionWith,
  extensionWithout,
  type Framework,
  frameworkOf,
  groundedAcceptance,
  SEMANTICS,
  type Semantics,
} from '../../src/algorithm/argumentation.ts'
import { loadSat, type SatSolver } from '../../src/algorithm/sat-solver.ts'
import { bruteExtensions } from './brute-argumentation.ts'

let open: () => SatSolver
beforeAll(async () => {
  open = await loadSat()
})

const all = (framework: Framework, semantics: Semantics) =>
  [...extensions(framework, semantics, open)].map((extension) => extension.join(' ')).sort()

const arbitraryFramework = fc
  .record({
    size: fc.nat({ max: 6 }),
    attacks: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 14 }),
  })
  .map(({ size, attacks }) => frameworkOf(size, size === 0 ? [] : attacks.map(([a, b]) => [a % size, b % size])))

describe('against trying all subsets', () => {
  test('every semantics has exactly the extensions of its definition', () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        for (const semantics of SEMANTICS) {
          const expected = bruteExtensions(framework, semantics).map((extension) => extension.join(' '))
          expect([semantics, all(framework, semantics)]).toEqual([semantics, expected.sort()])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('an argument is accepted credulously in some extension, sceptically in all, with a witness that is one', () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        for (const semantics of SEMANTICS) {
          const expected = bruteExtensions(framework, semantics)
          const isOne = (found: readonly number[]) => expected.some((each) => each.join() === found.join())
          for (let argument = 0; argument < framework.size; argument++) {
            const having = extensionWith(framework, semantics, { argument, open })
            expect(having !== undefined).toBe(expected.some((each) => each.includes(argument)))
            if (having !== undefined) expect(isOne(having) && having.includes(argument)).toBe(true)
            const lacking = extensionWithout(framework, semantics, { argument, open })
            expect(lacking !== undefined).toBe(expected.some((each) => !each.includes(argument)))
            if (lacking !== undefined) expect(isOne(lacking) && !lacking.includes(argument)).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('the grounded labelling: in what only outs attack, out what an in attacks, the rest undecided', () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        const acceptance = groundedAcceptance(framework)
        const [grounded = []] = bruteExtensions(framework, 'grounded')
        for (const [argument, attackers] of framework.attackers.entries()) {
          const expected = grounded.includes(argument)
            ? 'in'
            : attackers.some((each) => grounded.includes(each))
              ? 'out'
              : 'undecided'
          expect(acceptance[argument]).toBe(expected)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('cases of the field', () => {
  test('the Nixon diamond: nothing is grounded, each side is a story (Dung 1995; argumentation.dev/examples/nixon-diamond)', () => {
    const nixon = frameworkOf(2, [
      [0, 1],
      [1, 0],
    ])
    expect(all(nixon, 'grounded')).toEqual([''])
    expect(all(nixon, 'preferred')).toEqual(['0', '1'])
    expect(all(nixon, 'stable')).toEqual(['0', '1'])
    expect(all(nixon, 'complete')).toEqual(['', '0', '1'])
  })

  test('reinstatement: what attacks an attacker defends (Dung 1995; Baroni, Caminada and Giacomin 2011, doi.org/10.1017/S0269888911000166)', () => {
    const chain = frameworkOf(3, [
      [0, 1],
      [1, 2],
    ])
    for (const semantics of SEMANTICS) expect(all(chain, semantics)).toEqual(['0 2'])
    expect(groundedAcceptance(chain)).toEqual(['in', 'out', 'in'])
  })

  test('three that attack in a ring: no stable extension, and the preferred one is empty (Dung 1995)', () => {
    const ring = frameworkOf(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ])
    expect(all(ring, 'stable')).toEqual([])
    expect(all(ring, 'preferred')).toEqual([''])
    expect(groundedAcceptance(ring)).toEqual(['undecided', 'undecided', 'undecided'])
  })

  test('floating reinstatement: whichever of two wins, both attack a third that attacks a fourth (Baroni, Caminada and Giacomin 2011)', () => {
    const floating = frameworkOf(4, [
      [0, 1],
      [1, 0],
      [0, 2],
      [1, 2],
      [2, 3],
    ])
    expect(groundedAcceptance(floating)).toEqual(['undecided', 'undecided', 'undecided', 'undecided'])
    expect(all(floating, 'preferred')).toEqual(['0 3', '1 3'])
    expect(extensionWithout(floating, 'preferred', { argument: 3, open })).toBeUndefined()
    expect(extensionWithout(floating, 'grounded', { argument: 3, open })).toEqual([])
  })
})

test('no arguments have one extension, the empty one', () => {
  for (const semantics of SEMANTICS) expect(all(frameworkOf(0, []), semantics)).toEqual([''])
})
