import { expect, test } from 'vitest'
import { columnsOf } from '../../src/graph/columns-of.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { countIn, statementOf, statementsIn, statementsInOn, statementsOn } from '../../src/sourcing/statements.ts'
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

test('statements in a source are found by claim', () => {
  const columns = columnsOf(reader)
  const { ids } = columns
  const [source, other] = [ids.numberOf('s'), ids.numberOf('t')]
  const named = (numbers: Uint32Array) => Array.from(numbers, (number) => ids.at(number))
  expect(named(statementsIn(columns, source))).toEqual(['no', 'silent', 'other'])
  expect(countIn(columns, source)).toBe(3)
  expect(named(statementsInOn(columns, source, ids.numberOf('c')))).toEqual(['no', 'silent'])
  expect(named(statementsInOn(columns, source, ids.numberOf('d')))).toEqual(['other'])
  expect(named(statementsInOn(columns, other, ids.numberOf('d')))).toEqual([])
})

test('statements are found on a claim whichever way they speak', () => {
  expect(statementsOn({ reader }, 'c')).toEqual(['yes', 'no', 'silent'])
  expect(statementOf(reader, 'yes').source).toBe('t')
  expect(() => statementOf(reader, 'nobody')).toThrow('the graph is broken')
})
