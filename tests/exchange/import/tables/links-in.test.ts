import { expect, test } from 'vitest'
import { linksIn } from '../../../../src/exchange/import/tables/links-in.ts'

const urlsIn = (text: string) => linksIn(text).links.map(({ url }) => url)

test.each([
  ['https://a.example/1,https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
  ['https://a.example/1;https://b.example/2;', ['https://a.example/1', 'https://b.example/2']],
  ['https://a.example/1 | https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
  ['https://web.archive.org/web/2026/https://a.example/1', ['https://web.archive.org/web/2026/https://a.example/1']],
  ['See https://a.example/1.', ['https://a.example/1']],
  ['(https://a.example/x_(y))', ['https://a.example/x_(y)']],
  ['https://a.example/a,b', ['https://a.example/a,b']],
  ['www.a.example/1', ['https://www.a.example/1']],
  ['<https://a.example/1>', ['https://a.example/1']],
])('the addresses of %s', (text, urls) => expect(urlsIn(text)).toEqual(urls))

test('words of a link are its title, and all other words are the rest', () => {
  expect(linksIn('see [The report](https://a.example/1) and https://b.example/2 too')).toEqual({
    links: [{ url: 'https://a.example/1', title: 'The report' }, { url: 'https://b.example/2' }],
    rest: 'see and too',
  })
})

test('what is no address of the web is the rest', () => {
  expect(linksIn('ask Ana')).toEqual({ links: [], rest: 'ask Ana' })
  expect(linksIn('https://')).toEqual({ links: [], rest: 'https://' })
})
