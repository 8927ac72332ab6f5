import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { openApart } from '../../../src/query/support/apart.ts'
import { mayCoincide, surelyPartiesApart } from '../../../src/sourcing/coincidence.ts'
import { endAt } from '../../../src/sourcing/ends.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const TYPES = ['person', 'group', 'organization', 'government', 'software'] as const

const someActors = fc.array(
  fc.record({
    type: fc.constantFrom(...TYPES),
    anonymous: fc.boolean(),
    party: fc.boolean(),
    above: fc.nat({ max: 30 }),
    owner: fc.nat({ max: 30 }),
    listed: fc.nat({ max: 60 }),
    apart: fc.nat({ max: 60 }),
  }),
  { minLength: 2, maxLength: 16 },
)

test('ends compared by sorts are what comparing every two gives', () => {
  let [found, none] = [0, 0]
  fc.assert(
    fc.property(someActors, (drafts) => {
      const count = drafts.length
      const idOf = (index: number) => `a${String(index).padStart(2, '0')}`
      // Affiliation and ownership lead to actors before, so that there is no ring; what is past the end is nobody.
      const before = (index: number, at: number) => (index < at ? { id: idOf(index) } : undefined)
      const actors = drafts.map(({ type, anonymous, party, above, owner, listed, apart }, at) => {
        const [affiliation, ownedBy] = [before(above, at)?.id, anonymous ? undefined : before(owner, at)?.id]
        const lists = (index: number) => (index < count && index !== at ? [idOf(index)] : undefined)
        const [possiblySameAs, notSameAs] = [lists(listed), lists(apart)]
        return {
          ...{ id: idOf(at), type, anonymous, party },
          ...(affiliation === undefined ? {} : { affiliation }),
          ...(ownedBy === undefined ? {} : { ownedBy }),
          ...(possiblySameAs === undefined ? {} : { possiblySameAs }),
          ...(notSameAs === undefined || notSameAs[0] === possiblySameAs?.[0] ? {} : { notSameAs }),
        }
      })
      const reader = indexDataset(makeDataset({ actors }))
      const ends = actors.map(({ id }) => endAt(reader, id)).filter(({ disclosed }) => disclosed)
      const apartFrom = openApart(reader, ends)
      for (const [place, a] of ends.entries()) {
        const expected = ends
          .slice(place + 1)
          .filter((b) => surelyPartiesApart(reader, a.id, b.id) && mayCoincide(reader, a, b) === undefined)
        expect([...apartFrom(place)]).toEqual(expected)
        found += expected.length
        none += ends.length - place - 1 - expected.length
      }
    }),
    { numRuns: 400 },
  )
  expect(Math.min(found, none)).toBeGreaterThan(1000)
})
