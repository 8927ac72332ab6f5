import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remembered } from '../../../src/query/change/decisions.ts'

test('what was decided by the same answers is not decided again, and asks the same questions', () => {
  let made = 0
  const decide = remembered((number, ask) => {
    made += 1
    return ask(number) ? `${number} and ${ask(number + 1)}` : `not ${number}`
  })
  const answering = (yes: readonly number[]) => {
    const asked: number[] = []
    const decision = decide(1, (question) => {
      asked.push(question)
      return yes.includes(question)
    })
    return { decision, asked: [...new Set(asked)] }
  }
  expect(answering([])).toEqual({ decision: 'not 1', asked: [1] })
  expect(answering([1])).toEqual({ decision: '1 and false', asked: [1, 2] })
  expect(answering([2])).toEqual({ decision: 'not 1', asked: [1] })
  expect(answering([1])).toEqual({ decision: '1 and false', asked: [1, 2] })
  expect(answering([1, 2])).toEqual({ decision: '1 and true', asked: [1, 2] })
  expect(made).toBe(3)
})

test('any decision is what it is without remembering, a question that is asked twice included', () => {
  /** A walk through some questions, each of which leads to one of two others. */
  const walk =
    (ways: readonly (readonly [number, number])[]) => (start: number, ask: (question: number) => boolean) => {
      let at = start
      for (let step = 0; step < 6; step++) at = ways[at]?.[ask(at % 4) ? 1 : 0] ?? 0
      return at
    }
  const way = fc.tuple(fc.nat(7), fc.nat(7))
  fc.assert(
    fc.property(
      fc.array(way, { minLength: 8, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(7), fc.subarray([0, 1, 2, 3])), { maxLength: 20 }),
      (ways, calls) => {
        const decide = walk(ways)
        const known = remembered(decide)
        for (const [start, yes] of calls) {
          const asked = [new Set<number>(), new Set<number>()] as const
          const answer = (noted: Set<number>) => (question: number) => {
            noted.add(question)
            return yes.includes(question)
          }
          expect(known(start, answer(asked[0]))).toBe(decide(start, answer(asked[1])))
          expect(asked[0]).toEqual(asked[1])
        }
      },
    ),
    { numRuns: 300, seed: 31 },
  )
})
