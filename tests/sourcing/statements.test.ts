import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { statementOf, statementsIn, statementsOn } from '../../src/sourcing/statements.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const { reader } = openGraph(
  makeDataset({
    sources: [{ id: 's' }, { id: 't' }],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [
      { id: 'no', source: 's', claim: 'c', polarity: 'denies' },
      { id: 'yes', source: 't', claim: 'c' },
      { id: 'silent', source: 's', claim: 'c', polarity: 'neither' },
      { id: 'other', source: 's', claim: 'd' },
    ],
  }),
)

test('statements are found in a source, and on a claim whichever way they speak', () => {
  expect(statementsIn(reader, 's').map(({ id }) => id)).toEqual(['no', 'other', 'silent'])
  expect(statementsOn({ reader }, 'c')).toEqual(['yes', 'no', 'silent'])
  expect(statementOf(reader, 'yes').source).toBe('t')
  expect(() => statementOf(reader, 'nobody')).toThrow('the graph is broken')
})
