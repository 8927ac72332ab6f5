import { strToU8, unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { readXlsx } from '../../../../src/exchange/import/tables/xlsx/read-xlsx.ts'
import { xlsx } from '../../../../src/exchange/import/tables/xlsx.ts'
import { fuzzed } from '../harness.ts'
import { inline, number, spreadsheet } from './spreadsheet.ts'
import { fieldsOf, foreign, notesOf } from './tables.ts'

const HEADER = { A1: inline('Claim'), B1: inline('Link'), C1: inline('Date') }
const read = (bytes: Uint8Array) => xlsx.read(foreign(bytes, 'sheet.xlsx'), {})

test('each sheet has claims, with dates as the numbers that they are kept as', async () => {
  const bytes = spreadsheet({
    sheets: [
      {
        name: 'March',
        cells: { ...HEADER, A2: inline('It rained'), B2: inline('https://a.example/'), C2: number(46_085, 1) },
      },
      {
        name: 'April',
        cells: { ...HEADER, A2: inline('It snowed'), B2: inline('https://b.example/'), C2: number(46_115.5, 2) },
      },
    ],
  })
  const imported = await read(bytes)
  expect(fieldsOf(imported, 'source')).toMatchObject([
    { url: 'https://a.example/', published: '2026-03-04' },
    { url: 'https://b.example/', published: '2026-04-03T12:00:00' },
  ])
  expect(imported.records.map(({ at }) => at.cell)).toContain('April!A2')
})

test('dates of files that count from 1904 are not four years early', async () => {
  const cells = { ...HEADER, A2: inline('It rained'), B2: inline('https://a.example/'), C2: number(44_623, 1) }
  const imported = await read(spreadsheet({ sheets: [{ name: 'S', cells }], date1904: true }))
  expect(fieldsOf(imported, 'source')).toMatchObject([{ published: '2026-03-04' }])
})

test('addresses behind cells, and those of formulas as Google Sheets keeps them, are documents with the text as their title', async () => {
  const cells = {
    ...HEADER,
    A2: inline('It rained'),
    B2: inline('The first report'),
    A3: inline('It snowed'),
    B3: '<c t="str"><f>HYPERLINK("https://b.example/2?x=1&amp;y=2","The second")</f><v>The second</v></c>',
  }
  const sheet = {
    name: 'S',
    cells,
    tail: '<hyperlinks><hyperlink ref="B2" r:id="l"/></hyperlinks>',
    links: { l: 'https://a.example/1' },
  }
  expect(fieldsOf(await read(spreadsheet({ sheets: [sheet] })), 'source')).toMatchObject([
    { title: 'The first report', url: 'https://a.example/1' },
    { title: 'The second', url: 'https://b.example/2?x=1&y=2' },
  ])
})

test('formulas give the value that was kept; without one (openpyxl writes none), or with an error, they are told', async () => {
  const cells = {
    ...HEADER,
    A2: '<c t="str"><f>"It "&amp;"rained"</f><v>It rained</v></c>',
    B2: inline('https://a.example/'),
    A3: '<c><f>A2</f></c>',
    B3: inline('https://b.example/'),
    A4: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    B4: inline('https://c.example/'),
  }
  const imported = await read(spreadsheet({ sheets: [{ name: 'S', cells }] }))
  expect(fieldsOf(imported, 'claim')).toEqual([{ text: 'It rained' }])
  expect(notesOf(imported)).toEqual(
    expect.arrayContaining([
      'notUnderstood: a formula of which no value was kept: open the file and save it again [=A2]',
      'notUnderstood: a formula that is an error [#DIV/0!]',
    ]),
  )
})

test('hidden sheets and merged cells are told, and text that begins as a formula is text', async () => {
  const cells = { ...HEADER, A2: inline('=1+1 was on the sign'), B2: inline('https://a.example/') }
  const sheet = { name: 'S', cells, state: 'veryHidden', tail: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }
  const imported = await read(spreadsheet({ sheets: [sheet] }))
  expect(fieldsOf(imported, 'claim')).toEqual([{ text: '=1+1 was on the sign' }])
  expect(notesOf(imported)).toEqual(
    expect.arrayContaining([
      'assumed: a hidden sheet was read like the others [S]',
      'assumed: cells that are merged have their text in the first of them alone [A2:A3]',
    ]),
  )
})

test('shared texts of several runs are one, without how they are pronounced', () => {
  const bytes = spreadsheet({
    sheets: [{ name: 'S', cells: { A1: '<c t="s"><v>0</v></c>' } }],
    shared: [
      '<r><t>東</t></r><r><t xml:space="preserve">京 &amp; more_x000D_</t></r><rPh sb="0" eb="1"><t>トウキョウ</t></rPh>',
    ],
  })
  expect(readXlsx(bytes, 's.xlsx').tables[0]?.rows[0]?.[0]?.text).toBe('東京 & more')
})

test('another reader of spreadsheets finds the same in the same file (read-excel-file)', async () => {
  const cells = { A1: inline('a'), C1: number(0.5), B2: number(46_085, 1), C3: '<c t="b"><v>1</v></c>' }
  const bytes = spreadsheet({ sheets: [{ name: 'S', cells }] })
  const [theirs] = await readXlsxFile(Buffer.from(bytes))
  const ours = readXlsx(bytes, 's.xlsx').tables[0]
  const shown = (value: unknown) =>
    value instanceof Date
      ? value.toISOString().slice(0, 10)
      : value === true
        ? 'TRUE'
        : value === null
          ? ''
          : String(value)
  const padded = ours?.rows.map((row) => [...row.map(({ text }) => text), '', '', ''].slice(0, 3))
  expect(padded).toEqual(theirs?.data.map((row) => row.map(shown)))
})

test.each([
  ['no packed file', strToU8('PK nothing')],
  ['a packed file of something else', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ['a file that is cut off', spreadsheet({ sheets: [{ name: 'S', cells: HEADER }] }).slice(0, 300)],
  ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(80_000_000) })],
])('%s is refused with a word', async (_, bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({ code: 'cannot-import', hint: expect.any(String) })
})

test('comments, charts, pictures and macros are told, each once', () => {
  const plain = unzipSync(spreadsheet({ sheets: [{ name: 'Claims', cells: {} }] }))
  const more = Object.fromEntries(
    ['comments1.xml', 'threadedComments/t1.xml', 'charts/chart1.xml', 'media/image1.png', 'vbaProject.bin'].map(
      (part) => [`xl/${part}`, strToU8('<x/>')],
    ),
  )
  const told = (bytes: Uint8Array) => readXlsx(bytes, 'a.xlsx').notes.map(({ message }) => message)
  expect(told(zipSync(plain))).toEqual([])
  expect(told(zipSync({ ...plain, ...more }))).toEqual([
    'charts are not read',
    'comments of cells are not read',
    'macros are not read',
    'pictures are not read',
  ])
})

test('entities that a file defines for itself are never unfolded', () => {
  const workbook = spreadsheet({ sheets: [{ name: 'S', cells: { A1: inline('&lol;') } }] })
  expect(readXlsx(workbook, 's.xlsx').tables[0]?.rows[0]?.[0]?.text).toBe('&lol;')
})

test('mutated spreadsheets are read or refused, packed and unpacked', async () => {
  const cells = { ...HEADER, A2: inline('It rained'), B2: inline('https://a.example/'), C2: number(46_085, 1) }
  const made = spreadsheet({ sheets: [{ name: 'S', cells }] })
  const { refused } = await fuzzed(xlsx, [{ name: 'a.xlsx', content: made }])
  expect(refused).toBeGreaterThan(0)
})
