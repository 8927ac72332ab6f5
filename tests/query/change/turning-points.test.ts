import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatInstant } from '../../../src/model/calendar.ts'
import { openTwoVersions } from '../../../src/query/change/partly-changed.ts'
import { openTurned, turningPoints } from '../../../src/query/change/turning-points.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { recordsBehindAnswers } from '../../../src/query/subgraph/records-behind-answers.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'

test('whatever is not the same from one turning point to the next has turned, on random datasets', () => {
  let changes = 0
  fc.assert(
    fc.property(arbitraryDataset(), fc.constantFrom('possible' as const, 'certain' as const), (dataset, dates) => {
      const graph = openGraph(dataset)
      const turns = turningPoints(graph.view, 'c0')
      const instants = [...new Set(turns.map(({ instant }) => instant))]
      const views = [(instants[0] ?? 0) - 1, ...instants].map(
        (at) => graph.at({ dates, asOf: formatInstant(at) ?? undefined }).view,
      )
      const turnedBetween = openTurned(graph.view, turns)
      views.slice(1).forEach((after, index) => {
        const before = views[index] ?? after
        const { isChanged } = openTwoVersions(before, after)
        const behind = [...recordsBehindAnswers(graph.reader, ['c0'])]
        // No answer that has a history rests on searches.
        const changed = behind.filter((id) => graph.reader.kindOf(id) !== 'search').filter(isChanged)
        expect(turnedBetween(before, after)).toEqual(expect.arrayContaining(changed))
        changes += changed.length
      })
    }),
    { numRuns: 100, seed: 1 },
  )
  expect(changes).toBeGreaterThan(500)
})
