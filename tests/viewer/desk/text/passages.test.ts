import { expect, test } from 'vitest'
import { passagesIn } from '../../../../viewer/src/desk/text/passages.ts'
import { openQuickGraph } from '../../../../viewer/src/library.ts'
import { makeDataset } from '../../../fixtures/datasets.ts'
import { CAPTURE, MILL, spanOf, TEXT } from '../mill.ts'

test('statements stand where their words are; what is nowhere in the text is told apart, and so is what has no place', () => {
  const there = spanOf('the doors were locked')
  const dataset = makeDataset({
    ...MILL,
    sources: [{ id: 'gazette', digest: CAPTURE.digest }],
    statements: [
      { id: 'a', source: 'gazette', claim: 'cans', anchor: { ...there, exact: 'the doors were locked' } },
      { id: 'b', source: 'gazette', claim: 'cans', anchor: { start: 3, end: 15, exact: 'petrol cans' } },
      { id: 'c', source: 'gazette', claim: 'cans', anchor: { start: 3, end: 15, exact: 'petrol canz' } },
      { id: 'd', source: 'gazette', claim: 'cans' },
      { id: 'e', source: 'gazette', claim: 'cans', anchor: { prefix: 'the doors ', suffix: ' locked' } },
    ],
  })
  const { found, orphaned, unplaced } = passagesIn(openQuickGraph(dataset).reader, 'gazette', TEXT)
  expect([...found].sort((one, other) => (one.statement < other.statement ? -1 : 1))).toEqual([
    { statement: 'a', ...there },
    { statement: 'b', ...spanOf('petrol cans') },
  ])
  expect(orphaned).toEqual(['e', 'c'])
  expect(unplaced).toEqual(['d'])
})
