import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageOf } from '../../../src/cli/mcp/pages.ts'

const everyPage = (answer: string, tokens: number) => {
  const pages = [pageOf(answer, { tokens })]
  for (let cursor = pages[0]?.cursor; cursor; cursor = pages.at(-1)?.cursor)
    pages.push(pageOf(answer, { tokens, cursor }))
  return pages
}

test('an answer that is short is one page', () => {
  expect(pageOf('All.\n', {})).toEqual({ text: 'All.\n', page: 1, pages: 1, cursor: null })
  expect(pageOf('', {})).toEqual({ text: '', page: 1, pages: 1, cursor: null })
})

test('pages are together the answer, whole lines each, and no longer than asked but for a line that is', () => {
  const line = fc
    .tuple(fc.constantFrom('', '  ', '    '), fc.string({ unit: 'grapheme-ascii', maxLength: 60 }))
    .map(([a, b]) => a + b)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 80 }), fc.integer({ min: 5, max: 40 }), (lines, tokens) => {
      const answer = lines.join('\n')
      const pages = everyPage(answer, tokens)
      expect(pages.map(({ text }) => text).join('')).toBe(answer)
      expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1))
      for (const { text, pages: count } of pages) {
        expect(count).toBe(pages.length)
        const isOneLine = text.trimEnd().split('\n').length === 1
        expect(text.length <= tokens * 4 || isOneLine).toBe(true)
      }
    }),
  )
})

test('items are not torn apart where they fit on a page', () => {
  const item = (name: string) => `${name}\n  ${'x'.repeat(30)}\n`
  expect(everyPage(item('a') + item('b'), 12).map(({ text }) => text)).toEqual([item('a'), item('b')])
})

test('a page that there is not is refused', () => {
  for (const cursor of ['2', '0', 'x', '1.5']) expect(() => pageOf('a', { cursor })).toThrow(RangeError)
})
