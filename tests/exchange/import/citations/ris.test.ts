import { expect, test } from 'vitest'
import { ris } from '../../../../src/exchange/import/citations/ris.ts'
import { fuzzed, importedFrom, isRecognised, readAs, told } from '../harness.ts'

const fileOf = (...lines: string[]) => ({ name: 'library.ris', content: lines.join('\n') })

/** As newspaper databases write it: BOM, CRLF, dates with strokes, several addresses, lines that go on, no end. */
const NEWS = {
  name: 'news.ris',
  content: [
    '\ufeffTY  - NEWS',
    'T1  - Crane falls',
    'A1  - Weir, Anna',
    'AU  - Port Authority',
    'Y1  - 2026///',
    'DA  - 2026/03/04/',
    'JF  - Harbour Gazette',
    'UR  - https://gazette.example/crane',
    'UR  - https://web.archive.org/web/2026/https://gazette.example/crane',
    'N2  - Words of theirs',
    'that go on',
    'KW  - cranes',
    'LA  - English',
    'TY  - JOUR',
    'TI  - Steel',
    'AU  - Clerk, Tom, Jr.',
    'PY  - 2025',
    'DO  - https://doi.org/10.1234/Steel',
    'N1  - doi: 10.1234/Steel',
    'L1  - file:///steel.pdf',
  ].join('\r\n'),
}

test('entries of newspaper databases are read whole, also where they have no end', async () => {
  const { dataset } = await importedFrom(ris, NEWS)
  const nameOf = (id: string | undefined) => dataset.actors.find((actor) => actor.id === id)?.name
  const [crane, steel] = ['Crane falls', 'Steel'].map((title) => dataset.sources.find((each) => each.title === title))
  expect(crane).toMatchObject({
    type: 'article',
    published: '2026-03-04',
    url: 'https://gazette.example/crane',
    archivedUrl: 'https://web.archive.org/web/2026/https://gazette.example/crane',
    language: 'en',
    read: 'no',
  })
  expect(nameOf(crane?.publisher)).toBe('Harbour Gazette')
  expect(crane?.authors?.map(nameOf)).toEqual(['Anna Weir', 'Port Authority'])
  expect(steel).toMatchObject({ type: 'paper', published: '2025', url: 'https://doi.org/10.1234/steel' })
  expect(steel?.authors?.map(nameOf)).toEqual(['Tom Clerk Jr.'])
})

test('a name that stands for nobody is told once, and is taken for nothing', async () => {
  const { notes, records } = await readAs(ris, fileOf('TY  - JOUR', 'TI  - Steel', 'AU  - Various authors', 'ER  - '))
  expect(records.map(({ kind }) => kind)).toEqual(['source'])
  expect(notes.filter(({ value }) => value === 'Various authors').map(({ type }) => type)).toEqual(['lost'])
})

test('what has no place is told with its line', async () => {
  const { notes } = await readAs(ris, NEWS)
  expect(told(notes, 'lost')).toEqual([
    'the field N2 has no place in a document: Words of theirs\nthat go on',
    'the field KW has no place in a document: cranes',
    'the field L1 has no place in a document: file:///steel.pdf',
  ])
  expect(notes.find(({ value }) => value === 'cranes')?.at).toEqual({ line: 12 })
})

test('the date that says most is taken (JabRef 6065), a year is put to a day without one, what is two dates is left out', async () => {
  const dateOf = async (...lines: string[]) =>
    (await importedFrom(ris, fileOf('TY  - JOUR', 'TI  - A', ...lines, 'ER  - '))).dataset.sources[0]?.published
  expect(await dateOf('Y1  - 2016/10/19', 'PY  - 2016')).toBe('2016-10-19')
  expect(await dateOf('PY  - 2014', 'DA  - 17.01.2014')).toBe('2014-01-17')
  expect(await dateOf('PY  - 2014', 'DA  - 17 January')).toBe('2014-01-17')
  expect(await dateOf('PY  - 2014//')).toBe('2014')
  expect(await dateOf('Y1  - 2014/05//')).toBe('2014-05')
  expect(await dateOf('PY  - 2014///Spring')).toBe('2014-21')
  expect(await dateOf('DA  - 2026-03-04')).toBe('2026-03-04')
  expect(await dateOf('DA  - 03/04/2026')).toBeUndefined()
})

test('fields behind the end of an entry are still of it (wiso, zotero/translators 2065), and blank lines end nothing (JabRef)', async () => {
  const file = fileOf(
    'Some header of a database',
    'TY  - JOUR',
    'TI  - A',
    '',
    'AU  - Sydow, Jo',
    'ER  - ',
    'UR  - https://a.example/1',
    '',
    'TY - RPRT',
    'TI - B',
    'ER -',
  )
  const { dataset, notes } = await importedFrom(ris, file)
  expect(dataset.sources.map(({ title, url }) => [title, url]).sort()).toEqual([
    ['A', 'https://a.example/1'],
    ['B', undefined],
  ])
  expect(told(notes, 'notUnderstood')).toEqual(['a line that belongs to no entry: Some header of a database'])
})

test('what PubMed marks as taken back is, and unknown types are documents of another sort', async () => {
  const { dataset } = await importedFrom(
    ris,
    fileOf(
      'TY  - JOUR',
      'TI  - A',
      'KW  - Retracted Publication',
      'ER  - ',
      'TY  - ZZZZ',
      'TI  - B',
      'A2  - Facebook users',
      'ER  - ',
    ),
  )
  expect(dataset.sources.map(({ title, type, notices }) => [title, type, notices]).sort()).toEqual([
    ['A', 'paper', [{ type: 'retraction' }]],
    ['B', 'other', undefined],
  ])
  expect(dataset.actors).toEqual([])
})

test('files of it are known, and what is none is refused', async () => {
  expect(isRecognised(ris, NEWS)).toBe(true)
  expect(isRecognised(ris, { name: 'a.txt', content: 'Try  - this' })).toBe(false)
  await expect(readAs(ris, { name: 'a.ris', content: 'nothing' })).rejects.toThrow('no entry of RIS')
})

test('whatever a file is, it is read or refused, and makes a valid dataset', async () => {
  const counts = await fuzzed(ris, [
    NEWS,
    fileOf('TY  - ELEC', 'TI  - Page', 'Y2  - 2026/03/05/', 'N1  - issued: 2024', 'ER  - '),
  ])
  expect(counts.read).toBeGreaterThan(0)
  expect(counts.refused).toBeGreaterThan(0)
})
