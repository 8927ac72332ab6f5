import { expect, test } from 'vitest'
import type { ViewOptions } from '../../../viewer/src/library.ts'
import { type LensFacts, pickedBy } from '../../../viewer/src/model/lenses.ts'
import type { Lens } from '../../../viewer/src/state/page-state.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

function pick(lens: Lens, options: ViewOptions = {}, isThere: LensFacts['isThere'] = () => true): string[] {
  const { picture: scene, open } = picture(WIRE_STORY, { scope: { kind: 'everything' } })
  const sourced = open.reader.ids('claim').map((id) => {
    const { corroboration, for: side } = open.at(options).support(id)
    return [id, { corroboration, origins: side.origins.max, documents: 0, sole: undefined }] as const
  })
  const corroborations = { of: new Map(sourced), done: true }
  return [...pickedBy(lens, { scene, reader: open.reader, corroborations, isThere })].sort()
}

test('a lens picks out what it is asked for', () => {
  expect(pick('contested')).toContain('c')
  expect(pick('no-archive')).toEqual(['blog', 'denial', 'portal', 'wire'])
  expect(pick('circular')).toEqual([])
})

test('one origin only is said of a claim whose own side has one, contested or not', () => {
  expect(pick('single')).toEqual(['other'])
  expect(pick('contested', { without: ['portal'] })).toContain('c')
  expect(pick('single', { without: ['portal'] })).toEqual(['c', 'other'])
})

test('what was not there by the date of the view is not found', () => {
  expect(pick('no-archive', {}, ({ id }) => id !== 'denial')).toEqual(['blog', 'portal', 'wire'])
})
