import { expect, test } from 'vitest'
import { idOfName, idOfSentence, TakenIds } from '../../../src/dataset/shorthand/made-id.ts'

test('an id is made of up to five words that say something, in 48 characters', () => {
  expect(idOfSentence('The fire at the mill was set on purpose.')).toBe('fire-mill-set-purpose')
  expect(idOfSentence('DeepSeek’s V4 was not trained on Blackwell chips in China.')).toBe(
    'deepseeks-v4-not-trained-blackwell',
  )
  expect(idOfSentence('Donaudampfschifffahrtsgesellschaftskapitäne streiken überall im Lande.')).toBe(
    'donaudampfschifffahrtsgesellschaftskapitane',
  )
})
test('a sentence without Latin letters gets a digest, always the same', () => {
  expect(idOfSentence('火灾是人为的。')).toMatch(/^claim-[0-9a-f]{8}$/)
  expect(idOfSentence('火灾是人为的。')).toBe(idOfSentence('火灾是人为的。'))
  expect(idOfName('Пётр')).not.toBe(idOfName('Иван'))
})
test('an id that is taken gets an ordinal, and one that is too long a digest', () => {
  const ids = new TakenIds(['a'])
  expect([ids.take('a'), ids.take('a'), ids.take('b')]).toEqual(['a-2', 'a-3', 'b'])
  const [long, other] = [ids.take(`${'x'.repeat(130)}1`), ids.take(`${'x'.repeat(130)}2`)]
  expect([long?.length, other?.length, long === other]).toEqual([110, 110, false])
})
