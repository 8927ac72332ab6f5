import { expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { pickedBy } from '../../../viewer/src/model/lenses.ts'
import { tellingClaim } from '../../../viewer/src/model/telling-claim.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('the telling claim is the one that most documents print for each origin', () => {
  expect(tellingClaim(openGraph(WIRE_STORY))).toBe('c')
})

test('a dataset without claims has none', () => {
  expect(tellingClaim(openGraph(makeDataset({ actors: [{ id: 'a' }] })))).toBeUndefined()
})

test('a lens picks out what it is asked for', () => {
  const { picture: scene, open } = picture(WIRE_STORY, { scope: { kind: 'everything' } })
  const of = new Map(open.reader.ids('claim').map((id) => [id, open.support(id).corroboration]))
  const facts = { scene, reader: open.reader, corroborations: { of, done: true } }
  expect([...pickedBy('contested', facts)]).toEqual(['c', 'other'].filter((id) => of.get(id) === 'contested'))
  expect([...pickedBy('no-archive', facts)].sort()).toEqual(['blog', 'denial', 'portal', 'wire'])
  expect([...pickedBy('circular', facts)]).toEqual([])
  expect([...pickedBy('single', facts)]).toEqual([])
})
