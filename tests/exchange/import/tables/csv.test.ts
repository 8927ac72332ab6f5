import { expect, test } from 'vitest'
import { csv } from '../../../../src/exchange/import/tables/csv.ts'
import type { Mapping } from '../../../../src/exchange/import/tables/mapping.ts'
import { fuzzed } from '../harness.ts'
import { fieldsOf, foreign, notesOf } from './tables.ts'

const read = (text: string, options = {}, name = 'table.csv') => csv.read(foreign(text, name), options)

test('a row has a claim, who says it, where, and what somebody made of it', async () => {
  const imported = await read(
    'ID,Claim,Speaker,Source,Date,Rating,Fact-checker,Fact check date\n' +
      'c1,The bridge was closed for a year,Ana Ruiz,https://example.org/bridge,2026-03-04,Mostly false,Example Checks,2026-03-10\n',
  )
  expect(fieldsOf(imported, 'claim')).toEqual([{ text: 'The bridge was closed for a year' }])
  expect(fieldsOf(imported, 'source')).toEqual([
    {
      title: 'example.org/bridge',
      type: 'other',
      url: 'https://example.org/bridge',
      published: '2026-03-04',
      read: 'no',
    },
  ])
  expect(fieldsOf(imported, 'statement')).toEqual([
    { source: 'url:https://example.org/bridge', claim: 'row:c1', from: ['name:ana ruiz'] },
  ])
  expect(fieldsOf(imported, 'assessment')).toEqual([
    { of: 'row:c1', by: 'name:example checks', date: '2026-03-10', rating: { text: 'Mostly false' } },
  ])
  expect(imported.verdicts).toEqual([{ text: 'Mostly false', assessments: [expect.any(String)] }])
})

test('several addresses in one cell are several documents', async () => {
  const imported = await read(
    'Claim;Links\n"It rained";"https://a.example/1, https://b.example/2\n[The third](https://c.example/3_(x)) https://d.example/a,b"\n',
  )
  expect(fieldsOf(imported, 'source').map(({ url }) => url)).toEqual([
    'https://a.example/1',
    'https://b.example/2',
    'https://c.example/3_(x)',
    'https://d.example/a,b',
  ])
  expect(fieldsOf(imported, 'source')[2]).toMatchObject({ title: 'The third' })
  expect(fieldsOf(imported, 'statement')).toHaveLength(4)
})

test('keys are the same wherever a row stands', async () => {
  const rows = ['A river rose,https://a.example/', 'A dam held,https://b.example/']
  const keysOf = async (order: string[]) =>
    (await read(`Claim,URL\n${order.join('\n')}\n`)).records.map(({ key }) => key).sort()
  expect(await keysOf(rows)).toEqual(await keysOf([...rows].reverse()))
})

test('what no column is for is told cell by cell, with the name of the column', async () => {
  const imported = await read('Claim,URL,Shares\nIt rained,https://a.example/,12000\n')
  expect(notesOf(imported)).toContain('lost: the column “Shares” is read as nothing [12000]')
  expect(imported.notes.find(({ value }) => value === '12000')?.at).toEqual({ line: 2, column: 3 })
})

test('ambiguous dates are told and left out, until somebody says which part comes first', async () => {
  const text = 'Claim,URL,Date\nIt rained,https://a.example/,03/04/2026\n'
  const unsaid = await read(text)
  expect(fieldsOf(unsaid, 'source')[0]).not.toHaveProperty('published')
  expect(notesOf(unsaid)).toContain('ambiguous: a date that can be read in more than one way was left out [03/04/2026]')
  expect(fieldsOf(await read(text, { dates: 'day-first' }), 'source')[0]).toMatchObject({ published: '2026-04-03' })
})

test('a verdict of nobody is told, and made one by a mapping that names them', async () => {
  const file = foreign('Aussage,Quelle,Bewertung,Datum\nEs regnete,https://a.example/,falsch,04.03.2026\n', 't.csv')
  const imported = await csv.read(file, {})
  expect(fieldsOf(imported, 'assessment')).toEqual([])
  expect(notesOf(imported).filter((note) => note.endsWith('[falsch]'))).toHaveLength(1)
  const [table, ...others] = (imported.mapping as Mapping).tables
  const mapping = { tables: [{ ...table, fixed: { 'assessment.by': 'Beispielprüfer' } }, ...others] }
  expect(fieldsOf(await csv.read(file, { mapping }), 'assessment')).toEqual([
    { of: expect.any(String), by: 'name:beispielprufer', date: '2026-03-04/..', rating: { text: 'falsch' } },
  ])
})

test('a quote shows that somebody saw a passage', async () => {
  const imported = await read('Claim,URL,Quote\nIt rained,https://a.example/,"It rained, he said"\n')
  expect(fieldsOf(imported, 'source')[0]).toMatchObject({ read: 'excerpt' })
  expect(fieldsOf(imported, 'statement')[0]).toMatchObject({ anchor: { exact: 'It rained, he said' } })
})

test.each([
  ['Excel of a country with decimal commas', 'Behauptung;Link;Reichweite\r\nEs regnete;https://a.example/;1,5\r\n'],
  ['a first line that names the separator', 'sep=|\r\nClaim|Link|Reach\r\nEs regnete|https://a.example/|1,5\r\n'],
  ['tabs', 'Claim\tLink\tReach\nEs regnete\thttps://a.example/\t1,5\n'],
  ['a byte order mark', '\ufeffClaim;Link;Reach\nEs regnete;https://a.example/;1,5\n'],
  [
    'a title above the header, and empty rows',
    'All claims of March\n\n;;\nClaim;Link;Reach\nEs regnete;https://a.example/;1,5\n',
  ],
])('the same is read from %s', async (_, text) => {
  const imported = await read(text)
  expect(fieldsOf(imported, 'claim')).toEqual([{ text: 'Es regnete' }])
  expect(fieldsOf(imported, 'source')).toMatchObject([{ url: 'https://a.example/' }])
  expect(imported.notes.map(({ value }) => value)).toContain('1,5')
})

test('rows that are too long or too short, repeated headers, and headers that are empty lose nothing in silence', async () => {
  const imported = await read('Claim,Link,Link,\nIt rained,https://a.example/,https://b.example/,odd,more\nIt snowed\n')
  expect(fieldsOf(imported, 'source').map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/'])
  expect(imported.notes.map(({ value }) => value)).toEqual(expect.arrayContaining(['odd', 'more']))
  expect(fieldsOf(imported, 'claim')).toHaveLength(2)
})

test('what a spreadsheet would take for a formula is text', async () => {
  const imported = await read(
    'Claim,Link\n"=HYPERLINK(""x"")",https://a.example/\n@home it rained,https://b.example/\n',
  )
  expect(fieldsOf(imported, 'claim').map(({ text }) => text)).toEqual(['=HYPERLINK("x")', '@home it rained'])
})

test('a quotation mark that nobody closes spoils one cell, not the rest', async () => {
  const imported = await read('Claim,Link\n"It rained,https://a.example/\nIt snowed,https://b.example/\n')
  expect(fieldsOf(imported, 'claim').map(({ text }) => text)).toEqual(['"It rained', 'It snowed'])
  expect(imported.notes).toContainEqual(expect.objectContaining({ type: 'ambiguous', at: { line: 2 } }))
})

test('hidden characters are taken out with a note', async () => {
  const imported = await read('Claim,Link\nIt\u200b rai\u202ened\0,https://a.example/\n')
  expect(fieldsOf(imported, 'claim')).toEqual([{ text: 'It rained' }])
  expect(notesOf(imported).join()).toContain('characters that nobody sees')
})

test('a table of a library has documents and no claims (Zotero, Export as CSV)', async () => {
  const imported = await read(
    '"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Date","Manual Tags"\n' +
      '"AB12CD34","newspaperArticle","2026","Ruiz, Ana; Example, Ben","A bridge is closed","Example Daily","https://a.example/bridge","2026-03-04","bridges; rivers"\n',
  )
  expect(fieldsOf(imported, 'source')).toEqual([
    expect.objectContaining({
      title: 'A bridge is closed',
      type: 'article',
      url: 'https://a.example/bridge',
      authors: ['name:ruiz, ana', 'name:example, ben'],
      publisher: 'name:example daily',
    }),
  ])
  expect(fieldsOf(imported, 'claim')).toEqual([])
  expect(imported.notes.map(({ value }) => value)).toContain('bridges; rivers')
})

test('a table without headers is read by what stands in it', async () => {
  const imported = await read('https://a.example/1,2026-03-04\nhttps://a.example/2,2026-03-05\n')
  expect(fieldsOf(imported, 'source').map(({ url }) => url)).toEqual(['https://a.example/1', 'https://a.example/2'])
})

test('without a mapping each column tells what it was read as; with the one that comes back, the same is read', async () => {
  const text = 'Claim,URL,Shares\nIt rained,https://a.example/,12000\n'
  const guessed = await read(text)
  expect(notesOf(guessed)).toEqual(
    expect.arrayContaining([
      'assumed: the column “Claim” was read as the claim',
      'assumed: the column “URL” was read as the address of a document',
    ]),
  )
  expect((await read(text, { mapping: JSON.parse(JSON.stringify(guessed.mapping)) })).records).toEqual(guessed.records)
})

test('a mapping that cannot be used says all that is wrong with it', async () => {
  const mapping = { tables: [{ header: 1, columns: [{ column: 'Claim', to: 'claim.txt' }] }], extra: 1 }
  await expect(read('Claim\nIt rained\n', { mapping })).rejects.toMatchObject({
    code: 'cannot-import',
    path: 'mapping',
  })
})

test('mutated tables are read or refused, and what they make is valid', async () => {
  const { read, refused } = await fuzzed(csv, [
    {
      name: 'a.csv',
      content:
        'ID,Claim,Speaker,Source,Date,Quote,Rating,Fact-checker,Fact check date,Tags,Language\n' +
        'c1,It rained,Ana Ruiz; Ben Example,"https://a.example/, https://b.example/",04.03.2026,,False,Example Checks,2026-03-10,"rain, town",English\n' +
        'c2,It snowed,,https://c.example/,c. 2024,"It snowed, he said",True,Example Checks,,snow,xx\n',
    },
    {
      name: 'b.tsv',
      content: 'Titel\tLink\tArchiv\tAutor\nEin Titel\thttps://a.example/\thttps://web.archive.org/a\tA; B\n',
    },
  ])
  expect([read > 0, refused >= 0]).toEqual([true, true])
})
