import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asSentence, readSentence } from '../../../src/dataset/shorthand/read-sentence.ts'
import { splitLine } from '../../../src/dataset/shorthand/split-line.ts'

const read = (text: string) => {
  const { text: plain, tags, faults } = readSentence({ text, at: [0, text.length] })
  return [plain, tags.map((tag) => (tag.isName ? `[${tag.text}]` : tag.text)), faults.map(({ message }) => message)]
}

test('a sentence reads as it is written, without the signs of what it is about', () => {
  expect(read('The fire at the @mill.')).toEqual(['The fire at the mill.', ['mill'], []])
  expect(read('@[Old Mill] burned, (@rule-2.1)')).toEqual([
    'Old Mill burned, (rule-2.1)',
    ['[Old Mill]', 'rule-2.1'],
    [],
  ])
})
test('addresses and escaped signs are text', () => {
  expect(read('Write to a@b.org or \\@someone, 1 \\< 2.')).toEqual(['Write to a@b.org or @someone, 1 < 2.', [], []])
})
test('a sign before what is no id is refused', () => {
  expect(read('It was @Mill.')[2]).toEqual([
    '"@Mill." is no id: write @[Mill] for a name, or \\@Mill. where it is only text',
  ])
})
test('any text of single blanks can be written as a sentence of a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '@', '<', '|', '\\', '[', ']', '.') }), (text) => {
      const line = splitLine(`${asSentence(text)}`)
      fc.pre(text.trim() === text && !/\s\s/.test(text))
      expect([read(line.said.text)[0], line.links, line.segments]).toEqual([text, [], []])
    }),
  )
})
