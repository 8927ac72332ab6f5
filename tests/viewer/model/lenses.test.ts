import { expect, test } from 'vitest'
import { pickedBy } from '../../../viewer/src/model/lenses.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('a lens picks out what it is asked for', () => {
  const { picture: scene, open } = picture(WIRE_STORY, { scope: { kind: 'everything' } })
  const of = new Map(open.reader.ids('claim').map((id) => [id, open.support(id).corroboration]))
  const facts = { scene, reader: open.reader, corroborations: { of, done: true } }
  expect([...pickedBy('contested', facts)]).toEqual(['c', 'other'].filter((id) => of.get(id) === 'contested'))
  expect([...pickedBy('no-archive', facts)].sort()).toEqual(['blog', 'denial', 'portal', 'wire'])
  expect([...pickedBy('circular', facts)]).toEqual([])
  expect([...pickedBy('single', facts)]).toEqual([])
})
