import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { documentInFull, labelOf } from '../../../viewer/src/words/labels.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { reader } = openGraph(WIRE_STORY)

test('a document in a list has its title behind what it is called, where that says another thing', () => {
  expect(documentInFull(reader, 'wire')).toBe('The Agency, 23 Feb 2026: A wire report')
  expect(documentInFull(reader, 'portal')).toBe('A portal')
})

describe('what a record is called', () => {
  test.each([
    ['c', 'It is so.'],
    ['wire', 'The Agency, 23 Feb 2026'],
    ['portal', 'A portal'],
    ['w1', 'The Agency, 23 Feb 2026'],
    ['official', 'an official'],
    ['chips', 'chips'],
    ['judged', 'assessment by The Agency, 1 Apr 2026'],
    ['status:disputed', 'disputed'],
    ['nothing', 'nothing'],
  ])('%s is %s', (id, label) => {
    expect(labelOf(reader, id)).toBe(label)
  })
})
