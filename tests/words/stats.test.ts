import { expect, test } from 'vitest'
import { statsRows } from '../../src/words/stats.ts'
import { graph } from './bridge.ts'

test('a dataset in figures, each sort by its name, the most frequent first', () => {
  const rows = statsRows(graph.stats()).map(({ name, count, detail, under }) => [
    under ? `  ${name}` : name,
    count,
    detail,
  ])
  expect(rows).toEqual(
    expect.arrayContaining([
      ['claims', '2', 'claim of fact 2'],
      ['  status', '', 'partly verified 1, not assessed 1'],
      ['  sourcing', '', 'contested 1, no source named 1'],
      ['statements', '5', 'says so 4, denies it 1'],
      ['documents', '4', 'article 2, press release 1, wire report 1'],
      ['  published', '', '23 to 26 February 2026'],
      ['people and organizations', '4', 'person 2, government body 1, organization 1'],
      ['  not named', '1', ''],
      ['relations', '1', 'depends on 1'],
    ]),
  )
})
