import { describe, expect, test } from 'vitest'
import { markdownLink, markdownList, markdownTable, markdownText } from '../../../src/exchange/dossier/markdown.ts'

describe('text in Markdown', () => {
  test('is shown letter for letter', () => {
    expect(markdownText('a *b* _c_ [d](e) <f> `g` | h')).toBe('a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\| h')
    expect(markdownText('&lt; $x$ ~y~')).toBe('\\&lt; \\$x\\$ \\~y\\~')
  })

  test('never begins a heading or a list, and stays on its line', () => {
    expect(markdownText('# one\n\n## two')).toBe('\\# one ## two')
    expect(markdownText('- one')).toBe('\\- one')
    expect(markdownText('3. one')).toBe('3\u200B. one')
    expect(markdownText('3.5 per cent')).toBe('3\u200B.5 per cent')
  })
})

describe('links in Markdown', () => {
  test('lead to http and https only', () => {
    expect(markdownLink('a', 'https://example.org/b?c=d#e')).toBe('[a](https://example.org/b?c=d#e)')
    expect(markdownLink('a', 'javascript:alert(1)')).toBe('a')
    expect(markdownLink('a', 'data:text/html,x')).toBe('a')
    expect(markdownLink('a', undefined)).toBe('a')
  })

  test('do not end early', () => {
    expect(markdownLink('a]b', 'https://example.org/(x) "y"<é')).toBe(
      '[a\\]b](https://example.org/%28x%29%20%22y%22%3C%C3%A9)',
    )
  })
})

test('a nested list is indented', () => {
  expect(markdownList([{ text: 'a', under: [{ text: 'b', under: [{ text: 'c' }] }] }, { text: 'd' }])).toBe(
    '- a\n  - b\n    - c\n- d',
  )
})

test('a table has a head, and figures to the right', () => {
  expect(
    markdownTable([
      ['', 'for'],
      ['origins', '1'],
    ]),
  ).toBe('|  | for |\n| --- | ---: |\n| origins | 1 |')
})
