import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { corroborationsOf, strengthAt } from '../../../src/query/support/strengths.ts'
import { numbersOf } from '../../../src/sourcing/view.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

/** Claims that narrow or equal each other as told, each with a statement of somebody. */
function related(
  relations: readonly (readonly ['narrows' | 'equivalent' | 'contradicts', number, number])[],
  of: readonly number[],
): Dataset {
  return makeDataset({
    actors: [0, 1, 2, 3].map((n) => ({ id: `a${n}`, type: 'person', anonymous: n === 3 })),
    claims: of.map((_, n) => ({ id: `c${n}` })),
    sources: of.map((_, n) => ({ id: `s${n}` })),
    statements: of.map((actor, n) => ({
      source: `s${n}`,
      claim: `c${n}`,
      ...(actor < 4 ? { from: [`a${actor}`] } : {}),
      ...(actor === 5 ? { polarity: 'denies' as const } : {}),
    })),
    relations: relations.map(([type, from, to]) => ({ type, from: `c${from}`, to: `c${to}` })),
  })
}

describe('the strength of all claims', () => {
  test('is what that of each is, whichever is asked first and however many entail each other', () => {
    const count = 45
    let corroborated = 0
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4, 5), { minLength: count, maxLength: count }),
        fc.array(
          fc.tuple(
            fc.nat(count - 2),
            fc.nat(3),
            fc.constantFrom('narrows' as const, 'narrows' as const, 'equivalent' as const, 'contradicts' as const),
          ),
          { maxLength: 60, minLength: 30 },
        ),
        fc.boolean(),
        (of, drafts, backwards) => {
          // Whoever narrows comes later, so that none narrows itself.
          const pairs = new Map(
            drafts.map(([from, step, type]) => [`${from} ${Math.min(from + 1 + step, count - 1)}`, type]),
          )
          const relations = [...pairs].map(([pair, type]) => {
            const [broad = 0, narrow = 0] = pair.split(' ').map(Number)
            return [type, narrow, broad] as const
          })
          const { view } = openGraph(related(relations, of))
          const { recordsOf } = numbersOf(view).columns
          const { strengthOf } = corroborationsOf(view)
          const claims = [...recordsOf.claim]
          for (const claim of backwards ? claims.reverse() : claims) {
            for (const side of ['for', 'against'] as const) {
              const strength = strengthAt(view, claim, side)
              expect(strengthOf(claim, side)).toBe(strength)
              corroborated += Number(strength === 'corroborated')
            }
          }
        },
      ),
      { numRuns: 25 },
    )
    expect(corroborated).toBeGreaterThan(100)
  })
})
