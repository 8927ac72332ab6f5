import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { openStatements, statementOf, statementsOn } from '../../src/sourcing/statements.ts'
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

test('statements in a source are found by claim, and gone through once', () => {
  let walked = 0
  const counting = {
    ...reader,
    linksTo: (...of: Parameters<typeof reader.linksTo>) => {
      walked += 1
      return reader.linksTo(...of)
    },
  }
  const statementsIn = openStatements(counting)
  for (let time = 0; time < 3; time += 1) {
    expect([...statementsIn('s')].map(([claim, of]) => [claim, of.map(({ id }) => id)])).toEqual([
      ['c', ['no', 'silent']],
      ['d', ['other']],
    ])
    expect(statementsIn('nobody').size).toBe(0)
  }
  expect(walked).toBe(2)
})

test('statements are found on a claim whichever way they speak', () => {
  expect(statementsOn({ reader }, 'c')).toEqual(['yes', 'no', 'silent'])
  expect(statementOf(reader, 'yes').source).toBe('t')
  expect(() => statementOf(reader, 'nobody')).toThrow('the graph is broken')
})
