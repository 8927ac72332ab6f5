import { expect, test } from 'vitest'
import { HearsayError } from '../../../src/errors.ts'
import { foreignText, MOST_FOREIGN_BYTES } from '../../../src/exchange/import/foreign-text.ts'
import { importFile } from '../../../src/exchange/import/import-file.ts'
import { importFormats } from '../../../src/exchange/import/recognise.ts'
import { readStatusMap } from '../../../src/exchange/import/status-map.ts'
import { datasetOf } from './harness.ts'

const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})
const TABLE =
  'Claim,Link,Rating,Checked by,Date\nThe bridge was shut.,https://example.org/a,False,Example Check,2026-04-05\n'

async function refusal(name: string, text: string | Uint8Array, options = {}): Promise<HearsayError> {
  try {
    await importFile(file(name, text), options)
  } catch (error) {
    if (error instanceof HearsayError) return error
    throw error
  }
  throw new Error('it was not refused')
}

test('a file is recognised, and makes a valid dataset, the same each time', async () => {
  const once = await importFile(file('checks.csv', TABLE))
  expect(once).toMatchObject({ format: 'csv', name: 'checks.csv' })
  expect(datasetOf(once).claims.map(({ text }) => text)).toEqual(['The bridge was shut.'])
  expect(await importFile(file('checks.csv', TABLE))).toEqual(once)
})

test('every format has a name of its own, and says what it is', async () => {
  const formats = await importFormats()
  expect(new Set(formats.map(({ format }) => format)).size).toBe(formats.length)
  for (const { format, title } of formats) {
    expect(format).toMatch(/^[a-z][a-z0-9-]*$/)
    expect(title).toMatch(/\S/)
  }
})

test('whatever a file is, each format says whether it is one of its own, and throws nothing', async () => {
  const files = [
    '',
    ' ',
    '{}',
    '[]',
    '[null]',
    'null',
    '{"a":1}',
    '"text"',
    '<a>',
    '<!doctype html>',
    '%PDF-1.7',
    'a,b\n',
    '@',
    '---\n',
    '\0',
  ].map((text) => foreignTextOf(text))
  for (const { recognises } of await importFormats())
    for (const each of files) expect(typeof recognises(each)).toBe('boolean')
})

function foreignTextOf(text: string) {
  const bytes = new TextEncoder().encode(text)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { name: 'file', bytes, text, json }
}

test.each([
  ['a.pdf', '%PDF-1.7 …', /PDF: hearsay capture/],
  ['a.json', '{"one": 1, "two": 2}', /JSON with the fields one, two/],
  ['a.json', '[{"one": 1}]', /list whose first entry has the fields one/],
  ['a.json', '{"one": 1, ', /cut off/],
  ['a.json', '{"dataset": {}, "claims": []}', /dataset of hearsay/],
  ['a.bin', new Uint8Array([1, 0, 2, 3]), /not text/],
])('%s that is of no format: it is said what it looks like, and what there is', async (name, text, said) => {
  const { code, message, hint } = await refusal(name, text)
  expect(code).toBe('cannot-import')
  expect(message).toMatch(said)
  expect(hint).toContain('csv')
})

test('a format that there is not suggests the nearest', async () => {
  expect(await refusal('a.csv', TABLE, { as: 'cvs' })).toMatchObject({ code: 'bad-option', hint: 'did you mean csv?' })
})

test('what is empty or too large is refused before anything is read', async () => {
  expect((await refusal('a.csv', ' \n')).message).toContain('empty')
  const large = Object.defineProperty(new Uint8Array(1), 'length', { value: MOST_FOREIGN_BYTES + 1 })
  expect((await refusal('a.csv', large)).message).toContain('201 MB large')
})

test('letters are read by the mark of the file, else as they look, which is said', async () => {
  const marked = foreignText(file('a.csv', Buffer.from('\ufeffé', 'utf16le')))
  expect([marked.file.text, marked.notes]).toEqual(['é', []])
  const guessed = foreignText(
    file('a.csv', Buffer.from('Die Brücke über den Fluß wurde gesperrt, hieß es später', 'latin1')),
  )
  expect(guessed.file.text).toContain('Brücke')
  expect(guessed.notes).toMatchObject([{ type: 'assumed' }])
})

test('verdicts are told with how often they stand there, and no status is made of one by itself', async () => {
  const { verdicts, records } = await importFile(file('checks.csv', TABLE))
  expect(verdicts).toEqual([{ text: 'False', count: 1 }])
  expect(records.find(({ kind }) => kind === 'assessment')?.record).not.toHaveProperty('status')
})

test('a status is made of the verdicts that a map names, whatever their capitals', async () => {
  const statusMap = readStatusMap('FALSE=refuted,Mostly true=partlyVerified')
  const { verdicts, records, notes } = await importFile(file('checks.csv', TABLE), { statusMap })
  expect(verdicts).toEqual([{ text: 'False', count: 1, status: 'refuted' }])
  expect(records.find(({ kind }) => kind === 'assessment')?.record).toMatchObject({ status: 'refuted' })
  expect(notes).toContainEqual(
    expect.objectContaining({ message: 'the status map has a verdict that the file has not', value: 'mostly true' }),
  )
})

test.each([
  ['False=refuted', [['false', 'refuted']]],
  [
    'False = refuted\nTrue=verified\n',
    [
      ['false', 'refuted'],
      ['true', 'verified'],
    ],
  ],
  [
    'False, mostly=refuted,x=y=verified',
    [
      ['false, mostly', 'refuted'],
      ['x=y', 'verified'],
    ],
  ],
  ['{"False": "refuted"}', [['false', 'refuted']]],
])('the status map %j', (text, pairs) => {
  expect([...readStatusMap(text)]).toEqual(pairs)
})

test.each([
  ['False=refutd', 'did you mean refuted?'],
  ['False=nonsense', 'a status is one of'],
  ['False', 'write it as'],
  ['=refuted', 'write it as'],
  ['', 'write it as'],
  ['{"False": 1}', 'a status is one of'],
  ['{"False"', 'write it as'],
])('the status map %j is refused', (text, hint) => {
  expect(() => readStatusMap(text)).toThrow(
    expect.objectContaining({ code: 'bad-option', hint: expect.stringContaining(hint) }),
  )
})
