import { describe, expect, test } from 'vitest'
import { valueAt, withItemMoved, withoutBlanks, withValueAt } from '../../../../viewer/src/edit/form/edit-record.ts'

const CLAIM = { id: 'c', text: 'So.', about: ['a', 'b', 'c'], quantity: { measure: 'm', value: 5 }, 'x-own': [''] }

describe('a value that is put into a record', () => {
  test('stands where it is put, and a field that was there keeps its place', () => {
    expect(Object.keys(withValueAt(CLAIM, ['text'], 'Otherwise.'))).toEqual(Object.keys(CLAIM))
    expect(valueAt(withValueAt(CLAIM, ['about', 1], 'd'), ['about'])).toEqual(['a', 'd', 'c'])
    expect(withValueAt({ id: 'c' }, ['quantity', 'measure'], 'm')).toEqual({ id: 'c', quantity: { measure: 'm' } })
    expect(withValueAt({ id: 's' }, ['notices', 0, 'type'], 'removal')).toEqual({
      id: 's',
      notices: [{ type: 'removal' }],
    })
  })

  test('leaves all else as it is, the record itself too', () => {
    const before = structuredClone(CLAIM)
    withValueAt(CLAIM, ['quantity', 'value'], 6)
    expect(CLAIM).toEqual(before)
  })

  test('and that is nothing leaves its field out, and a group that has nothing else', () => {
    expect(withValueAt({ id: 'c', quantity: { measure: 'm' } }, ['quantity', 'measure'], undefined)).toEqual({
      id: 'c',
    })
    expect(withValueAt({ id: 'c', found: ['a'] }, ['found', 0], undefined)).toEqual({ id: 'c', found: [] })
  })

  test('an item of a list that is being filled in stays, whatever is taken out of it', () => {
    const source = { notices: [{ type: 'removal' }] }
    expect(withValueAt(source, ['notices', 0, 'type'], undefined)).toEqual({ notices: [{}] })
  })
})

test('an item goes to another place of its list, and not beyond its ends', () => {
  expect(withItemMoved(CLAIM, ['about'], 2, 0).about).toEqual(['c', 'a', 'b'])
  expect(withItemMoved(CLAIM, ['about'], 0, -1)).toBe(CLAIM)
  expect(withItemMoved(CLAIM, ['about'], 2, 3)).toBe(CLAIM)
})

test('items into which nothing was put are not saved; empty lists are, and fields of somebody’s own as they are', () => {
  const typed = { ...CLAIM, about: ['', 'a', ''], found: [], notices: [{}, { type: 'removal', statements: [''] }] }
  expect(withoutBlanks(typed)).toEqual({
    ...CLAIM,
    about: ['a'],
    found: [],
    notices: [{ type: 'removal', statements: [] }],
  })
})
