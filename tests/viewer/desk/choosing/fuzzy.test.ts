import { expect, test } from 'vitest'
import { fitting } from '../../../../viewer/src/desk/choosing/fuzzy.ts'

const all = [
  'Anna Kroll',
  'Peter Marsh',
  'Valley Wire',
  'Valley Gazette',
  'Zoë Müller',
  'World Health Organization',
].map((label) => ({ id: label.toLowerCase().replace(/[^a-z]+/g, '-'), label }))
const found = (typed: string, limit = 3) => fitting(all, typed, limit).map(({ label }) => label)

test.each([
  ['ann', ['Anna Kroll']],
  ['kro', ['Anna Kroll']],
  ['val g', ['Valley Gazette']],
  ['wire valley', ['Valley Wire']],
  ['zoe mul', ['Zoë Müller']],
  ['who', ['World Health Organization']],
  ['krl', ['Anna Kroll']],
  ['arsh', ['Peter Marsh']],
  ['nobody at all', []],
])('“%s” finds %o', (typed, labels) => {
  expect(found(typed)).toEqual(labels)
})

test('whole words come before beginnings, and no more are found than are asked for', () => {
  expect(found('valley', 1)).toEqual(['Valley Wire'])
  expect(
    fitting(
      [
        { id: 'a', label: 'Marshall' },
        { id: 'b', label: 'Marsh' },
      ],
      'marsh',
      2,
    ).map(({ id }) => id),
  ).toEqual(['b', 'a'])
})
