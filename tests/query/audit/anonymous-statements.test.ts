import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anonymousStatements } from '../../../src/query/audit/anonymous-statements.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { openNetwork } from '../../../src/sourcing/network.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import { numbersOf } from '../../../src/sourcing/view.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'

test('statements that lead to anonymous people alone are those all of whose ends are', () => {
  let found = 0
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const { view } = openGraph(dataset).at(options)
      const sourcing = sourcingOf(view)
      const isAnonymous = (id: string) => view.reader.record('actor', id)?.anonymous === true
      const expected = view.reader
        .ids('statement')
        .filter((id) => sourcing.isGrounded(id) && openNetwork(sourcing, [id]).ends.every((end) => isAnonymous(end.id)))
      expect(anonymousStatements(view).map(numbersOf(view).columns.ids.at)).toEqual(expected)
      found += expected.length
    }),
    { numRuns: 150 },
  )
  expect(found).toBeGreaterThan(20)
})
