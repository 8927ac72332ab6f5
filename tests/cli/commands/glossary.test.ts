import { expect, test } from 'vitest'
import { hearsay } from '../harness.ts'

test('glossary lists every term by subject', async () => {
  const { out, status } = await hearsay(['glossary'])
  expect(status).toBe(0)
  expect(out).toContain('Where it comes from\n')
  expect(out).toMatch(/^ {2}origin: Where a line of sourcing stops/m)
})

test('glossary explains a term or a code, with what the field calls it and where', async () => {
  const { out } = await hearsay(['glossary', 'independent', 'routes'])
  expect(out).toMatch(/^independent route\n {2}A way from a claim to an origin/)
  expect(out).toContain("    Menger's theorem: vertex-disjoint path\n      https://")
  expect((await hearsay(['glossary', 'anonymousGroup'])).out).toMatch(/^one anonymous group\n/)
  expect(JSON.parse((await hearsay(['glossary', 'origin', '--json'])).out)).toMatchObject({ term: 'origin' })
})

test('a word that is not there is refused, with the nearest that is', async () => {
  const near = await hearsay(['glossary', 'orign'])
  expect([near.status, near.out]).toEqual([2, ''])
  expect(near.err).toContain('error unknown-term: the glossary has no "orign"\n  hint: did you mean "origin"?')
  expect((await hearsay(['glossary', 'qqqqqq'])).err).toContain('"hearsay glossary" lists every term')
})
