import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTwoVersions } from '../../../src/query/change/partly-changed.ts'
import { presenceMixed } from '../../../src/query/change/presence-mixed.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { openPresence } from '../../../src/sourcing/presence.ts'
import { readWithout } from '../../../src/sourcing/taken-away.ts'
import { numbersOf } from '../../../src/sourcing/view.ts'
import { arbitraryDataset, arbitraryDate } from '../../fixtures/random-dataset.ts'

test('in every mixture of two dates, those records count that do when each is read by its own clock, and the same ones are looked at', () => {
  let counted = 0
  fc.assert(
    fc.property(
      fc.record({ dataset: arbitraryDataset(), from: arbitraryDate, to: arbitraryDate, left: fc.boolean() }),
      fc.array(fc.array(fc.nat(40), { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      ({ dataset, from, to, left }, picks) => {
        const graph = openGraph(dataset)
        const without = left ? dataset.sources.slice(0, 1).map(({ id }) => id) : []
        const [before, after] = [graph.at({ asOf: from, without }).view, graph.at({ asOf: to, without }).view]
        const versions = openTwoVersions(before, after)
        const [{ columns, clock: old }, { clock: fresh }] = [numbersOf(before), numbersOf(after)]
        const all = [...dataset.statements, ...dataset.sources, ...dataset.actors].map(({ id }) => id)
        const changing = all.filter(versions.isChanged)
        for (const pick of picks) {
          const changed = new Set(pick.flatMap((at) => changing[at % changing.length] ?? []))
          for (const id of all) {
            const looked = [new Set<string>(), new Set<string>()] as const
            const mixed = presenceMixed(versions, { changed, looked: looked[0] })
            const clockOf = (record: number) => {
              const of = columns.ids.at(record)
              if (versions.isChanged(of)) looked[1].add(of)
              return changed.has(of) ? fresh : old
            }
            const byHand = openPresence(columns, after.options, { clockOf, removed: readWithout(columns, without) })
            const record = columns.ids.numberOf(id)
            expect([id, mixed.isActive(record)]).toEqual([id, byHand.isActive(record)])
            if (dataset.statements.some((statement) => statement.id === id))
              expect([id, mixed.isThere(record)]).toEqual([id, byHand.isThere(record)])
            expect(looked[0]).toEqual(looked[1])
            counted += looked[0].size
          }
        }
      },
    ),
    { numRuns: 60, seed: 17 },
  )
  expect(counted).toBeGreaterThan(100)
})
