import { expect, test } from 'vitest'
import { readMarkdown, readPlainText } from '../../src/capture/read-text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('plain text is kept as it is, but for the ends of its lines', () => {
  expect(readPlainText({ bytes: bytes('a\r\n  b\rc\n') }).text).toBe('a\n  b\nc\n')
})

test('Markdown keeps its marks; what stands at its head is read and folded', () => {
  const read = readMarkdown({
    bytes: bytes(
      '---\ntitle: Notes\nauthors: [Ana, Ben]\ndate: 2026-04-11T08:30Z\nlang: en\nurl: https://x.example/a\n---\n# Other\n*Text*',
    ),
  })
  expect(read.metadata).toEqual({
    title: 'Notes',
    authors: ['Ana', 'Ben'],
    published: '2026-04-11T08:30Z',
    language: 'en',
    url: 'https://x.example/a',
  })
  expect(read.text.slice(read.folds[0]?.end)).toBe('# Other\n*Text*')
})

test('without a head its first heading is its title; a broken head says nothing', () => {
  expect(readMarkdown({ bytes: bytes('x\n# Mill fire #\n# More') }).metadata).toEqual({ title: 'Mill fire' })
  expect(readMarkdown({ bytes: bytes('---\na: [\n---\ntext') }).metadata).toEqual({})
})
