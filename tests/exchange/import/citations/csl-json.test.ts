import { expect, test } from 'vitest'
import { cslJson } from '../../../../src/exchange/import/citations/csl-json.ts'
import { fuzzed, importedFrom, isRecognised, readAs, told } from '../harness.ts'

const fileOf = (...items: object[]) => ({ name: 'library.json', content: JSON.stringify(items) })

/** As Zotero exports it: parts of dates as texts, its own address as id, the status of an archive, a note with fields. */
const ZOTERO = fileOf(
  {
    id: 'http://zotero.org/users/17/items/ABCD2345',
    type: 'article-newspaper',
    abstract: 'Words of theirs.',
    archive: 'web.archive.org',
    archive_location: 'https://web.archive.org/web/20260305/https://gazette.example/crane',
    'container-title': 'Harbour Gazette',
    language: 'en-GB',
    note: 'DOI: 10.1234/crane\nOriginal Date: 1999\nSeen at the desk.',
    title: '<i>Crane</i> falls',
    URL: 'https://gazette.example/crane',
    author: [
      { family: 'Weir', given: 'Anna', 'non-dropping-particle': 'van der' },
      { literal: 'Port Authority' },
      { literal: 'Various sources' },
    ],
    accessed: { 'date-parts': [['2026', 3, 5]] },
    issued: { 'date-parts': [['2026', 3, 4]] },
  },
  {
    id: 17,
    type: 'chapter',
    title: 'Of quays',
    'container-title': 'All about harbours',
    publisher: 'Quay Press',
    issued: { 'date-parts': [[2024]], circa: true },
  },
)

test('a document of Zotero has its paper, its people and organizations, its dates and addresses', async () => {
  const { dataset } = await importedFrom(cslJson, ZOTERO)
  const crane = dataset.sources.find(({ title }) => title === 'Crane falls')
  expect(crane).toMatchObject({
    type: 'article',
    published: '2026-03-04',
    accessed: '2026-03-05',
    url: 'https://gazette.example/crane',
    archivedUrl: 'https://web.archive.org/web/20260305/https://gazette.example/crane',
    language: 'en-GB',
    read: 'no',
    'x-doi': '10.1234/crane',
    description: 'Seen at the desk.',
  })
  const nameOf = (id: string | undefined) => dataset.actors.find((actor) => actor.id === id)
  expect(nameOf(crane?.publisher)).toMatchObject({ name: 'Harbour Gazette', type: 'organization' })
  expect(crane?.authors?.map((id) => [nameOf(id)?.name, nameOf(id)?.type])).toEqual([
    ['Anna van der Weir', 'person'],
    ['Port Authority', 'organization'],
  ])
})

test('what has no place is told with where it stands, and a name that stands for nobody', async () => {
  const { records, notes } = await readAs(cslJson, ZOTERO)
  expect(records.flatMap(({ kind, key }) => (kind === 'source' ? [key] : []))).toEqual(['zotero:ABCD2345', 'cite:17'])
  expect(told(notes, 'lost')).toEqual([
    'original-date in the remarks has no place in a document: 1999',
    'a name that stands for nobody is no actor: Various sources',
    'the field abstract has no place in a document: Words of theirs.',
    'the field archive has no place in a document: web.archive.org',
    'a type that documents have no sort for was taken for “other”: chapter',
    'the book, series or programme that a document is part of has no place in it: All about harbours',
  ])
  expect(notes.find(({ value }) => value === 'Words of theirs.')?.at).toEqual({ pointer: '/0/abstract' })
})

test.each([
  ['seasons beside a year, as citeproc-js (pandoc-citeproc 309)', { 'date-parts': [[1950]], season: '1' }, '1950-21'],
  [
    'seasons as months 13 to 16 (zotero-better-bibtex 860)',
    {
      'date-parts': [
        [2015, 14],
        [2016, 16],
      ],
    },
    '2015-22/2016-24',
  ],
  ['seasons as months 21 to 24', { 'date-parts': [[2015, 22]] }, '2015-22'],
  ['seasons as a word in the parts (citeproc-php 198)', { 'date-parts': [[2009, 'season-04']] }, '2009-24'],
  [
    'ranges',
    {
      'date-parts': [
        [2000, 3, 15],
        [2000, 3, 17],
      ],
    },
    '2000-03-15/2000-03-17',
  ],
  ['circa as a number', { 'date-parts': [[2024, 3]], circa: 1 }, '2024-03~'],
  ['raw dates (jgm/citeproc 149)', { raw: '2024 Feb 21' }, '2024-02-21'],
  ['raw dates with a time (Juris-M)', { raw: '2014-10-02T00:07:46Z' }, '2014-10-02T00:07:46Z'],
  ['words', { literal: '4 March 2026' }, '2026-03-04'],
  ['EDTF as a text', '2024-03~', '2024-03~'],
  [
    'dates of pandoc',
    [
      { year: 2013, season: 1 },
      { year: 2014, season: 4 },
    ],
    '2013-21/2014-24',
  ],
  ['parts with an underscore (isbnlib 52)', { date_parts: [[2018, 11]] }, '2018-11'],
  ['parts that are empty', { 'date-parts': [[2018, 0, 0]] }, '2018'],
])('dates are read: %s', async (_, issued, published) => {
  const { dataset } = await importedFrom(cslJson, fileOf({ id: 'a', type: 'book', title: 'A', issued }))
  expect(dataset.sources[0]?.published).toBe(published)
})

test.each([
  ['none', { 'date-parts': [[]] }, 'notUnderstood'],
  ['Crossref’s null', { 'date-parts': [[null]] }, 'notUnderstood'],
  ['words that are none', { literal: 'in press' }, 'notUnderstood'],
  ['two days', { raw: '03/04/2026' }, 'ambiguous'],
  ['a month that is none', { 'date-parts': [[2026, 18]] }, 'notUnderstood'],
] as const)('a date that is not known stays out: %s', async (_, issued, type) => {
  const { dataset, notes } = await importedFrom(cslJson, fileOf({ id: 'a', type: 'book', title: 'A', issued }))
  expect(dataset.sources[0]).not.toHaveProperty('published')
  expect(told(notes, type)).toHaveLength(1)
})

test('what was taken back is, with a date only where the file has one', async () => {
  const noticesOf = async (item: object) =>
    (await importedFrom(cslJson, fileOf({ id: 'a', type: 'article-journal', title: 'A', ...item }))).dataset.sources[0]
      ?.notices
  const undated = [{ type: 'retraction' }]
  expect(await noticesOf({ status: 'Retracted' })).toEqual(undated)
  expect(await noticesOf({ title: 'RETRACTED: Bones and stones' })).toEqual(undated)
  expect(await noticesOf({ title: '[Retracted] Bones and stones' })).toEqual(undated)
  expect(await noticesOf({ note: 'Retraction Watch: see the list' })).toEqual(undated)
  expect(await noticesOf({ note: 'Retracted' })).toEqual(undated)
  expect(await noticesOf({ keyword: 'bones, Retracted Publication' })).toEqual(undated)
  const update = { type: 'retraction', DOI: '10.1234/notice', updated: { 'date-parts': [[2025, 6, 1]] } }
  expect(await noticesOf({ 'updated-by': [update] })).toEqual([
    { type: 'retraction', date: '2025-06-01', url: 'https://doi.org/10.1234/notice' },
  ])
  for (const item of [{ title: 'Retraction of bones' }, { title: 'Retracted kings of Ghana' }, { status: 'in press' }])
    expect(await noticesOf(item)).toBeUndefined()
})

test('a post is carried by its platform, and a DOI is the address where there is no other', async () => {
  const { dataset } = await importedFrom(
    cslJson,
    fileOf(
      { id: 'a', type: 'post', title: 'It fell', 'container-title': 'Chirper', author: [{ literal: 'port_watch' }] },
      { id: 'b', type: 'article-journal', title: 'Steel', DOI: 'https://doi.org/10.1234/ABC', publisher: 'Else' },
    ),
  )
  const [post, paper] = ['It fell', 'Steel'].map((title) => dataset.sources.find((each) => each.title === title))
  expect(dataset.actors.find(({ id }) => id === post?.carrier)?.name).toBe('Chirper')
  expect(post).not.toHaveProperty('publisher')
  expect(paper?.url).toBe('https://doi.org/10.1234/abc')
})

test('lists of Crossref are read: titles in lists, two items with one id', async () => {
  const { dataset } = await importedFrom(
    cslJson,
    fileOf(
      {
        id: 'a',
        type: 'article-journal',
        title: ['One', 'Other'],
        'container-title': ['Journal of Steel', 'J. Steel'],
      },
      { id: 'a', type: 'article-journal', title: 'Two' },
    ),
  )
  expect(dataset.sources.map(({ title }) => title).sort()).toEqual(['One', 'Two'])
})

test('files of it are known from other JSON, and what is none is refused', async () => {
  expect(isRecognised(cslJson, ZOTERO)).toBe(true)
  expect(isRecognised(cslJson, { name: 'a.json', content: '{"items": [{"type": "book", "title": "A"}]}' })).toBe(true)
  expect(
    isRecognised(cslJson, { name: 'a.json', content: '[{"type": "report", "id": "x", "spec_version": "2.1"}]' }),
  ).toBe(false)
  expect(isRecognised(cslJson, { name: 'a.json', content: '[]' })).toBe(false)
  await expect(readAs(cslJson, { name: 'a.json', content: '[1, 2]' })).rejects.toThrow('no items of CSL-JSON')
})

test('whatever a file is, it is read or refused, and makes a valid dataset', async () => {
  const counts = await fuzzed(cslJson, [
    ZOTERO,
    fileOf({ id: 'a', type: 'post', title: 'A', issued: { raw: '2024' }, 'updated-by': [{ type: 'retraction' }] }),
  ])
  expect(counts.read).toBeGreaterThan(0)
  expect(counts.refused).toBeGreaterThan(0)
})
