import { expect, test } from 'vitest'
import { fieldsApart } from '../../../src/query/change/fields-apart.ts'

test('fields are apart by what they hold, in whatever order it is written, and where only one has them', () => {
  expect(
    fieldsApart({ id: 'a', tags: ['x'], quantity: { low: 1, high: 2 } }, { id: 'a', quantity: { high: 2, low: 1 } }),
  ).toEqual(['tags'])
  expect(fieldsApart({ title: 'one', date: '2026' }, { title: 'two', date: '2026' })).toEqual(['title'])
  expect(fieldsApart(undefined, { title: 'two', date: '2026' })).toEqual(['date', 'title'])
  expect(fieldsApart({ id: 'a' }, { id: 'a' })).toEqual([])
})
