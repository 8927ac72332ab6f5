import { expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { knownByThen } from '../../../viewer/src/model/known-by-then.ts'
import { WIRE_STORY } from '../wire-story.ts'

const open = openGraph(WIRE_STORY)
const IDS = ['wire', 'blog', 'other', 'judged', 'chips', 'status:disputed']

test('what came after the date of a view is left out, whatever it is', () => {
  expect(knownByThen(open.at({ asOf: '2026-02-23' }), IDS)).toEqual(['wire', 'chips', 'status:disputed'])
})

test('without a date all of it is there, retracted or taken away', () => {
  expect(knownByThen(open.at({ without: ['wire'] }), IDS)).toEqual(IDS)
})

test('somebody of whom nothing was there yet was not there yet either', () => {
  const [before, after] = [open.at({ asOf: '2026-02-22' }), open.at({ asOf: '2026-02-23' })]
  expect(knownByThen(before, ['official', 'agency'])).toEqual([])
  expect(knownByThen(after, ['official', 'agency'])).toEqual(['official', 'agency'])
})
