import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FirstFew } from '../../src/algorithm/first-few.ts'

interface Offered {
  readonly order: number
  readonly shape: string
}

/** The definition: all that was offered, sorted; of each shape the first. */
function firstByHand(offered: readonly Offered[], most: number): number[] {
  const sorted = [...offered].sort((a, b) => a.order - b.order)
  const first = sorted.filter(({ shape }, at) => sorted.findIndex((each) => each.shape === shape) === at)
  return first.slice(0, most).map(({ order }) => order)
}

test('the first few of each shape are those of all that was offered, sorted', () => {
  const shapes = fc.constantFrom(...'abcdefghij')
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ order: fc.nat(100), shape: shapes }), { selector: ({ order }) => order }),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(3),
      (offered, most, fewer) => {
        const few = new FirstFew<Offered>((a, b) => a.order - b.order)
        // While they are offered, ever fewer are wanted.
        const wanted = offered.map((_, at) => most + Math.max(0, fewer - at))
        for (const [at, each] of offered.entries()) {
          if (few.wouldTake(each, wanted[at] ?? most)) few.take(each, each.shape)
        }
        expect(
          few
            .inOrder()
            .slice(0, most)
            .map(({ order }) => order),
        ).toEqual(firstByHand(offered, most))
      },
    ),
    { numRuns: 1000, seed: 21 },
  )
})

test('what comes after the last of enough is turned away', () => {
  const few = new FirstFew<number>((a, b) => a - b)
  for (const each of [5, 3]) few.take(each, String(each))
  expect([4, 5, 6].map((each) => few.wouldTake(each, 2))).toEqual([true, false, false])
  expect([few.wouldTake(4, 1), few.inOrder()]).toEqual([false, [3]])
})
