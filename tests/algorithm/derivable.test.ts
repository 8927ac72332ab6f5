import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivable, type Rule } from '../../src/algorithm/derivable.ts'

test('what needs nothing is there, and what needs only what is there; a ring holds itself up by nothing', () => {
  const rules = [
    { gives: 'c', needs: ['a', 'b'] },
    { gives: 'b', needs: ['a'] },
    { gives: 'a', needs: [] },
    { gives: 'd', needs: ['e'] },
    { gives: 'e', needs: ['d'] },
    { gives: 'f', needs: ['c', 'd'] },
  ]
  expect([...derivable(rules)].sort()).toEqual(['a', 'b', 'c'])
  expect(derivable([]).size).toBe(0)
})

test('it is what going round gives until nothing changes, of any rules', () => {
  const atom = fc.constantFrom(...'abcdefgh')
  const rule = fc.record({ gives: atom, needs: fc.array(atom, { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 20 }), (rules) => {
      expect([...derivable(rules)].sort()).toEqual([...byGoingRound(rules)].sort())
    }),
  )
})

function byGoingRound(rules: readonly Rule<string>[]): Set<string> {
  const found = new Set<string>()
  for (let size = -1; size < found.size; ) {
    size = found.size
    for (const { gives, needs } of rules) if (needs.every((need) => found.has(need))) found.add(gives)
  }
  return found
}
