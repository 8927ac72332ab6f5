import { expect, test } from 'vitest'
import { recordLabel } from '../../../viewer/src/edit/record-label.ts'
import { openGraph } from '../../../viewer/src/library.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { reader } = openGraph(WIRE_STORY)

test('a record that is to be changed is called by what tells it from the others', () => {
  expect(recordLabel(reader, { kind: 'relation', id: 'c~contradicts~other' })).toBe(
    '“It is so.” contradicts “It is otherwise.”',
  )
  expect(recordLabel(reader, { kind: 'relation', id: 'gone' })).toBe('gone')
  expect(recordLabel(reader, { kind: 'statement', id: 'w1' })).toBe('It is so.')
  expect(recordLabel(reader, { kind: 'statement', id: 'w1' }, 'c')).toBe('The Agency, 23 Feb 2026: A wire report')
  expect(recordLabel(reader, { kind: 'actor', id: 'ministry' })).toBe('The Ministry')
})
