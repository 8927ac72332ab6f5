import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameworkOf } from '../../src/algorithm/argumentation.ts'
import { asSymmetric } from '../../src/algorithm/symmetric-argumentation.ts'
import { bruteExtensions } from './brute-argumentation.ts'

const arbitrarySymmetric = fc
  .record({ size: fc.integer({ min: 1, max: 7 }), pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }) })
  .map(({ size, pairs }) => {
    const there = pairs.map(([a, b]) => [a % size, b % size] as const)
    return frameworkOf(size, [...there, ...there.map(([a, b]) => [b, a] as const)])
  })

test('where all attacks are mutual the extensions are those of the definition, self-attacks included', () => {
  fc.assert(
    fc.property(arbitrarySymmetric, (framework) => {
      const symmetric = asSymmetric(framework.attackers)
      const preferred = bruteExtensions(framework, 'preferred').map((each) => each.join(' '))
      expect([...(symmetric?.extensions() ?? [])].map((each) => each.join(' ')).sort()).toEqual(preferred.sort())
      if (symmetric?.hasSelfAttacks === false)
        expect(preferred).toEqual(
          bruteExtensions(framework, 'stable')
            .map((each) => each.join(' '))
            .sort(),
        )
      for (let argument = 0; argument < framework.size; argument++) {
        const [having, lacking] = [symmetric?.extensionWith(argument), symmetric?.extensionWithout(argument)]
        const has = (each: string) => each.split(' ').includes(String(argument))
        expect(
          having === undefined ? preferred.some(has) : !preferred.includes(having.join(' ')) || !has(having.join(' ')),
        ).toBe(false)
        expect(
          lacking === undefined
            ? !preferred.every(has)
            : !preferred.includes(lacking.join(' ')) || has(lacking.join(' ')),
        ).toBe(false)
      }
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('an attack that is not answered makes no such framework', () => {
  expect(asSymmetric([[], [0]])).toBeUndefined()
})
