import { expect, test } from 'vitest'
import { presentSigns } from '../../../viewer/src/key/present-signs.ts'
import type { PageState } from '../../../viewer/src/state/page-state.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

/** The signs of a page in a state. */
function signs(changes: Partial<PageState> = {}, dataset = WIRE_STORY): string[] {
  const { picture, session, conditions } = pageModel(changes, dataset)
  return [...presentSigns(picture.value, { reader: session.value.open.reader, conditions: conditions.value })].sort()
}

test('only signs that are on the canvas are in the key', () => {
  expect(signs()).toEqual(['inferred', 'repeater', 'unnamed'])
  expect(signs({ foldOrigins: null })).toEqual(['unnamed'])
  expect(signs({ scope: { kind: 'near', ids: ['ministry'], depth: 1, direction: 'both' }, selected: [] })).toEqual([])
})

test('what falls and what is taken away, only where something does', () => {
  expect(signs({ without: ['official'] })).toEqual(['falls', 'inferred', 'repeater', 'taken', 'weakens'])
  expect(signs({ without: ['portal'] })).not.toContain('falls')
})

test('a document known only through others, a group, and what nothing supports', () => {
  const unread = WIRE_STORY.sources.map((source) => (source.id === 'wire' ? { ...source, knownVia: ['blog'] } : source))
  expect(signs({}, { ...WIRE_STORY, sources: unread } as typeof WIRE_STORY)).toContain('unread')
  expect(signs({ scope: { kind: 'everything' }, overview: 'topic', selected: [] })).toContain('group')
  const statements = WIRE_STORY.statements.filter(({ id }) => id !== 'o1')
  expect(signs({ scope: { kind: 'everything' } }, { ...WIRE_STORY, statements } as typeof WIRE_STORY)).toContain(
    'faint',
  )
})

test('what is not there by the date has no sign', () => {
  expect(signs({ asOf: '2026-02-23' })).toEqual(['unnamed'])
})
