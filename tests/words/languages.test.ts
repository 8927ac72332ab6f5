import { expect, test } from 'vitest'
import { languageInWords } from '../../src/words/languages.ts'

test.each([
  ['en', 'English'],
  ['de', 'German'],
  ['qqq', 'qqq'],
  ['no tag', 'no tag'],
])('%s is %s', (tag, name) => expect(languageInWords(tag)).toBe(name))
