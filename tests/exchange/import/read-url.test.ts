import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doiIn, readUrl } from '../../../src/exchange/import/read-url.ts'
import { httpUrlSchema } from '../../../src/model/schema/fields.ts'

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' <https://example.org/a> ', 'https://example.org/a'],
  ['[the report](https://example.org/a)', 'https://example.org/a'],
  ['“https://example.org/a”', 'https://example.org/a'],
  ['doi:10.1000/ABC.1', 'https://doi.org/10.1000/abc.1'],
  ['http://dx.doi.org/10.1000/ABC%2F1', 'https://doi.org/10.1000/abc/1'],
  ['10.1002/(SICI)1097<1::AID>3.0.CO;2-#', 'https://doi.org/10.1002/(sici)1097%3C1::aid%3E3.0.co;2-%23'],
  ['https://пример.example/новость', 'https://xn--e1afmkfd.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C'],
])('%s is an address', (text, url) => {
  expect(readUrl(text)).toEqual({ url })
})

test.each([
  ['www.example.org', 'https://www.example.org', /no https/],
  ['example.org/a/b', 'https://example.org/a/b', /no https/],
  ['//example.org/a', 'https://example.org/a', /no https/],
  ['hxxps://example[.]org/a', 'https://example.org/a', /leads nowhere/],
  ['https://ann:secret@example.org/a', 'https://example.org/a', /password/],
])('%s is an address with a note', (text, url, note) => {
  expect(readUrl(text)).toEqual({ url, note: expect.stringMatching(note) })
})

test.each([
  '',
  'n/a',
  'example.org',
  'page 3/4',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'mailto:a@example.org',
  'https://',
  'https://localhost/a',
  'https://a..b/',
  'https://example.org/a https://example.org/b',
  'https://example.org/\u202egpj.exe',
  `https://example.org/${'a'.repeat(9_000)}`,
])('%j is none', (text) => {
  expect(readUrl(text)).toBeUndefined()
})

test('a DOI is the same in every way that it is written', () => {
  for (const text of ['10.1000/A', 'doi: 10.1000/a', 'https://doi.org/10.1000/a', 'http://www.doi.org/10.1000/A'])
    expect(doiIn(text)).toBe('10.1000/a')
  expect(doiIn('https://example.org/10.1000/a')).toBeUndefined()
})

test('whatever is read is an address that a dataset takes, and is read again as itself', () => {
  const texts = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('https://', 'www.', 'doi:10.1000/', 'hxxp://'), fc.string({ unit: 'grapheme' }))
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { url } = readUrl(text) ?? {}
      if (url === undefined) return
      expect(httpUrlSchema.safeParse(url).success).toBe(true)
      expect(readUrl(url)?.url).toBe(url)
    }),
    { numRuns: 500 },
  )
})
