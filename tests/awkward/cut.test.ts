import { expect, test } from 'vitest'
import { openCase } from './opened.ts'

test('a cause of more than a thousand records tells a thousand, and how many more there are', () => {
  const size = 600
  const { graph, subjects } = openCase('wide', size)
  const { events } = graph.history(subjects.claim)
  const change = events.flatMap(({ changes }) => changes).find(({ what }) => what === 'origins')
  expect(change?.before).toEqual({ min: 0, max: 0 })
  expect(change?.after).toEqual({ min: size, max: size })
  // Every document and the statement in it; whom they quote was there before.
  expect(change?.cause.ids).toHaveLength(1000)
  expect(change?.cause.more).toBe(2 * size - 1000)
})
