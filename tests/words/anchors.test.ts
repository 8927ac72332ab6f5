import { expect, test } from 'vitest'
import type { CheckedAnchor } from '../../src/index.ts'
import { anchorInWords, anchorsInWords } from '../../src/words/anchors.ts'

const anchor: CheckedAnchor = {
  statement: 'w1',
  state: 'proved',
  start: 0,
  end: 21,
  foundAt: null,
  foundBy: null,
  places: 1,
  cutShort: false,
}

test('anchors are counted by what became of them', () => {
  expect(anchorsInWords({ source: 'wire', digest: 'match', anchors: [] })).toBe('No anchors.')
  const anchors = [anchor, { ...anchor, state: 'orphaned' as const }, anchor]
  expect(anchorsInWords({ source: 'wire', digest: 'match', anchors })).toBe('3 anchors: 2 proved and 1 not found.')
})

test('where a passage should be, where it was found and how', () => {
  expect(anchorInWords(anchor)).toBe('at 0–21')
  expect(anchorInWords({ ...anchor, start: null, end: null })).toBe('at no recorded place')
  const moved = { ...anchor, foundAt: { start: 6, end: 27 }, foundBy: 'context' as const, places: 2, cutShort: true }
  expect(anchorInWords(moved)).toBe(
    'at 0–21, found at 6–27 by what stands around it, the nearest of 2 places, the search was cut short',
  )
})
