import { expect, test } from 'vitest'
import { savedInWords } from '../../../../viewer/src/table/worklist/saved-in-words.ts'

const row = (id: string, cells: readonly (string | null)[]) => ({
  id,
  kind: 'claim' as const,
  name: id,
  cells,
  keys: [],
  need: [],
})

test('says how much was saved, and what is missing in it', () => {
  expect(savedInWords([row('a', ['1', '2'])], () => false)).toBe('1 row.')
  expect(savedInWords([row('a', ['1', null]), row('b', [null, null])], (id) => id === 'b')).toBe(
    '2 rows; 3 figures were not worked out yet; 1 stands in for what is withheld.',
  )
})
