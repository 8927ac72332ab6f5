import { expect, test } from 'vitest'
import { readPage } from '../../../src/capture/html/read-html.ts'

const paragraphs = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at} tells at some length what was seen at the mill, by whom, and when, with commas, as such texts do.</p>`,
)

test('menus and footers are folded, and nothing else is; the text has all of it', () => {
  const { text, folds } = readPage(
    `<nav><a href="/">Home</a> <a href="/s">Sport</a></nav><header><h1>Fire at the mill</h1></header>
     <article>${paragraphs.join('')}</article><footer><p>Imprint and privacy</p></footer>`,
    undefined,
  )
  const folded = folds.map(({ start, end }) => text.slice(start, end))
  expect(folded).toEqual(['Home Sport', 'Imprint and privacy'])
  for (const at of paragraphs.keys()) expect(text).toContain(`Paragraph ${at} tells`)
})

test('of a page with no article nothing is folded, and that is said', () => {
  const { text, folds, notes } = readPage('', undefined)
  expect([text, folds]).toEqual(['', []])
  expect(notes.join()).toContain('nothing is folded')
})

test('what other pages show in it is not in its text, which is said', () => {
  const { notes } = readPage('<p>a</p><iframe src="https://x.example"></iframe>', undefined)
  expect(notes.join()).toContain('one part of other pages')
})
