import { expect, test } from 'vitest'
import * as say from '../../../viewer/src/words/desk-words.ts'

test('counts agree with their nouns', () => {
  expect([say.openWords(0), say.openWords(1), say.openWords(2)]).toEqual([
    'nothing open',
    '1 proposal open',
    '2 proposals open',
  ])
  expect([say.statementsWords(0), say.statementsWords(1)]).toEqual(['no statements yet', '1 statement'])
  expect(say.savedWords('It burned.', 1)).toBe('Saved: It burned. 1 proposal open.')
  expect(say.reachWords({ documents: 26, origins: 1 })).toBe('26 documents → 1 origin')
})

test.each([
  [undefined, { documents: 1, origins: 1 }, 'a new claim'],
  [{ documents: 0, origins: 0 }, { documents: 1, origins: 1 }, 'the first to say so'],
  [{ documents: 26, origins: 1 }, { documents: 27, origins: 1 }, 'still one origin'],
  [{ documents: 2, origins: 2 }, { documents: 3, origins: 2 }, 'still 2 origins'],
  [{ documents: 2, origins: 2 }, { documents: 2, origins: 2 }, 'as before'],
  [{ documents: 1, origins: 1 }, { documents: 2, origins: 2 }, 'one origin more'],
  [{ documents: 1, origins: 1 }, { documents: 2, origins: 3 }, '2 origins more'],
  [{ documents: 2, origins: 2 }, { documents: 3, origins: 1 }, 'one origin fewer'],
  [{ documents: 2, origins: 4 }, { documents: 3, origins: 1 }, '3 origins fewer'],
])('from %o to %o is “%s”', (before, after, words) => {
  expect(say.changeWords(before, after)).toBe(words)
})

test('a long passage is told by its beginning', () => {
  expect(say.lookedAtWords(2, 3, `It\nburned.${' x'.repeat(200)}`)).toMatch(/^2 of 3: It burned\. x.{100,160}…$/)
  expect(say.lookedAtWords(1, 3, 'It burned.')).toBe('1 of 3: It burned.')
  expect(say.problemWords({ message: 'no', hint: 'do' })).toBe('no (do)')
})
