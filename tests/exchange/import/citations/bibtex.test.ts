import { expect, test } from 'vitest'
import { bibtex } from '../../../../src/exchange/import/citations/bibtex.ts'
import { fuzzed, importedFrom, isRecognised, readAs, told } from '../harness.ts'

/** As Better BibTeX writes it, with strings, a preamble, an entry whose brace is open (JabRef 9833), and one that has a parent. */
const LIBRARY = {
  name: 'library.bib',
  content: String.raw`% a comment
@preamble{ "\newcommand{\x}{y}" }
@string{gaz = {Harbour Gazette}}

@article{muller2026,
  title = {The {{Crane}} of {NASA} \& co},
  author = {M{\"u}ller, Hans and {{Port Authority}} and others},
  journal = gaz,
  month = mar,
  year = 2026,
  doi = {10.1234/crane},
  url = {https://gazette.example/a_b},
  urldate = {2026-03-05},
  langid = {ngerman},
  keywords = {steel,Retracted Publication},
  abstract = {Words of theirs.},
  file = {Crane:/home/me/crane.pdf:application/pdf}
}

@broken{oops, title = {never closed,

@online{port2024,
  title = {Port page},
  author = {Weir, Anna},
  date = {2024-03~},
  url = {https://port.example/},
  note = {Seen at the desk.}
}

@incollection{chapter, crossref = {thebook}, title = {On bolts}, author = {Clerk, Tom}}

@book{thebook, title = {All about quays}, date = {2020/2021}, publisher = {Quay Press}}
`,
}

test('entries of Better BibTeX are read, accents, strings, months and names in braces', async () => {
  const { dataset } = await importedFrom(bibtex, LIBRARY)
  const nameOf = (id: string | undefined) => dataset.actors.find((actor) => actor.id === id)
  const byTitle = (title: string) => dataset.sources.find((each) => each.title === title)
  const crane = byTitle('The Crane of NASA & co')
  expect(crane).toMatchObject({
    type: 'paper',
    published: '2026-03',
    accessed: '2026-03-05',
    url: 'https://gazette.example/a_b',
    'x-doi': '10.1234/crane',
    language: 'de',
    notices: [{ type: 'retraction' }],
    read: 'no',
  })
  expect(nameOf(crane?.publisher)?.name).toBe('Harbour Gazette')
  expect(crane?.authors?.map((id) => [nameOf(id)?.name, nameOf(id)?.type])).toEqual([
    ['Hans Müller', 'person'],
    ['Port Authority', 'organization'],
  ])
  expect(byTitle('Port page')).toMatchObject({
    published: '2024-03~',
    description: 'Seen at the desk.',
  })
  expect(byTitle('All about quays')).toMatchObject({ published: '2020/2021' })
  expect(nameOf(byTitle('On bolts')?.publisher)?.name).toBe('Quay Press')
})

test('an entry that is broken is told with its line, and loses no other', async () => {
  const { records, notes } = await readAs(bibtex, LIBRARY)
  expect(records.flatMap(({ kind, key }) => (kind === 'source' ? [key] : []))).toEqual([
    'cite:muller2026',
    'cite:port2024',
    'cite:chapter',
    'cite:thebook',
  ])
  const broken = notes.filter(({ type }) => type === 'notUnderstood')
  expect(broken.map(({ at, value }) => [at.line, value?.slice(0, 12)])).toEqual([[20, '@broken{oops']])
})

test('what has no place is told', async () => {
  const { notes } = await readAs(bibtex, LIBRARY)
  expect(told(notes, 'lost')).toEqual(
    expect.arrayContaining([
      'the field abstract has no place in a document: Words of theirs.',
      'the field keywords has no place in a document: steel',
      'the field file has no place in a document: Crane:/home/me/crane.pdf:application/pdf',
      '“and others” names nobody: others',
    ]),
  )
  expect(told(notes, 'lost').some((each) => each.startsWith('@preamble'))).toBe(true)
})

test('files of it are known, and what is none is refused', async () => {
  expect(isRecognised(bibtex, LIBRARY)).toBe(true)
  expect(isRecognised(bibtex, { name: 'a.txt', content: 'mail me @ home' })).toBe(false)
  await expect(readAs(bibtex, { name: 'a.bib', content: '@comment{x}' })).rejects.toThrow('no entry of BibTeX')
  const deep = `@misc{a, title = ${'{'.repeat(5_000)}x${'}'.repeat(5_000)}}\n@misc{b, title = {B}}`
  expect(
    (await importedFrom(bibtex, { name: 'a.bib', content: deep })).dataset.sources.map(({ title }) => title),
  ).toEqual(['B'])
})

test('whatever a file is, it is read or refused, and makes a valid dataset', async () => {
  const small = {
    name: 'a.bib',
    content: '@misc{a, title = {A}, howpublished = {\\url{https://a.example}}, year = {n.d.}}',
  }
  const counts = await fuzzed(bibtex, [LIBRARY, small])
  expect(counts.read).toBeGreaterThan(0)
  expect(counts.refused).toBeGreaterThan(0)
})

test('addresses that are escaped as words are (Mendeley, Google Scholar) are read as they are', async () => {
  const imported = await readAs(bibtex, {
    name: 'escaped.bib',
    content: String.raw`@misc{a, title = {A}, url = {https://a.example/b\_c\%20d}}`,
  })
  expect(JSON.stringify(imported)).toContain('https://a.example/b_c%20d')
})

test('what is written with a retraction is told, for only that there is one is kept', async () => {
  const imported = await readAs(bibtex, {
    name: 'retracted.bib',
    content: '@misc{a, title = {A}, year = 2025, note = {Retracted 2026-05-01}}',
  })
  expect(JSON.stringify(imported)).toContain('Retracted 2026-05-01')
  expect(JSON.stringify(imported)).toContain('"retraction"')
})
