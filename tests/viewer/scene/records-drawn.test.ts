import { expect, test } from 'vitest'
import { recordsDrawn } from '../../../viewer/src/scene/records-drawn.ts'
import { pageModel } from '../page-model.ts'

test('the records of a group stand in its place, and each condition is its own', () => {
  const model = pageModel({ scope: { kind: 'everything' }, overview: 'publisher', selected: [], asOf: '2026-02-24' })
  const records = recordsDrawn(model.picture.value)
  expect(records.map(({ id, kind }) => `${kind} ${id}`).sort()).toEqual([
    'source blog',
    'source copy',
    'source denial',
    'source portal',
    'source wire',
  ])
  const { ofNode } = model.conditions.value
  expect(
    records
      .filter((node) => ofNode(node) === 'later')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['copy', 'denial'])
})

test('a group stands out under a lens as soon as one of its records does', () => {
  const model = pageModel({ scope: { kind: 'everything' }, overview: 'publisher', selected: [], lens: 'no-archive' })
  expect(model.lensed.value?.has('outlet:paper')).toBe(true)
})
