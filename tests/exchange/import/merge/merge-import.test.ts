import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDataset } from '../../../../src/dataset/parse.ts'
import type { InputFile } from '../../../../src/dataset/raw-record.ts'
import { writeDataset } from '../../../../src/dataset/write/write.ts'
import { HearsayError } from '../../../../src/errors.ts'
import type { ImportedFile } from '../../../../src/exchange/import/import-file.ts'
import type { ImportedRecord } from '../../../../src/exchange/import/imported.ts'
import { makeRecords } from '../../../../src/exchange/import/make-records.ts'
import { addressKey } from '../../../../src/exchange/import/merge/find-same.ts'
import {
  type ImportState,
  readImportState,
  writeImportState,
} from '../../../../src/exchange/import/merge/import-state.ts'
import { type MergeImportOptions, mergeImport } from '../../../../src/exchange/import/merge/merge-import.ts'
import { mergedFiles } from '../../../../src/exchange/import/merge/merged-files.ts'
import type { Dataset } from '../../../../src/model/dataset.ts'
import type { Kind } from '../../../../src/model/kinds.ts'

const EMPTY: readonly InputFile[] = [{ path: 'dataset.yaml', text: 'dataset: {format: 1, id: d, title: D} # mine\n' }]

const record = (kind: Kind, key: string, fields: object, id?: string): ImportedRecord => ({
  ...{ kind, key, fields: { ...fields }, at: {} },
  ...(id === undefined ? {} : { id }),
})
const fileOf = (records: readonly ImportedRecord[]): ImportedFile => ({
  ...{ name: 'f.test', format: 'test', title: 'test', verdicts: [], proposals: [] },
  ...makeRecords({ records, notes: [] }, { format: 'test' }),
})

interface Standing {
  readonly files: readonly InputFile[]
  readonly state?: ImportState | undefined
}

function datasetOf(files: readonly InputFile[]): Dataset {
  const { dataset, problems } = parseDataset(files)
  if (dataset === undefined) throw new Error(JSON.stringify(problems))
  return dataset
}

/** What a dataset is with a file imported into it, as its files and the kept state. */
function imported({ files, state }: Standing, records: readonly ImportedRecord[], options: MergeImportOptions = {}) {
  const merged = mergeImport(datasetOf(files), fileOf(records), state, options)
  const done = mergedFiles(files, merged, { newFile: (name) => name, name: 'f-test', last: state })
  const text = writeImportState(done.state)
  return { ...done, merged, dataset: datasetOf(done.files), state: readImportState(text, 'f'), text }
}

/** The files with something changed by hand. */
function edited(files: readonly InputFile[], from: string | RegExp, to: string): readonly InputFile[] {
  const after = files.map((file) => ({ ...file, text: file.text.replace(from, to) }))
  expect(after).not.toEqual(files)
  return after
}

const PAPER = record('actor', 'a', { name: 'The Evening Paper', type: 'organization' })
const REPORT = record('source', 's', {
  title: 'Bridge shut',
  type: 'article',
  url: 'https://example.org/a',
  publisher: 'a',
  read: 'no',
})
const CLAIM = record('claim', 'c', { text: 'The road was shut.', tags: ['bridge'] })
const LINE = record('statement', 'x', { source: 's', claim: 'c' })
const ALL = [PAPER, REPORT, CLAIM, LINE]
const FIRST = imported({ files: EMPTY }, ALL)

test('new records go into one file named for the import; what is there keeps its bytes', () => {
  expect(FIRST.files.map(({ path }) => path)).toEqual(['dataset.yaml', 'f-test.yaml'])
  expect(FIRST.files[0]).toEqual(EMPTY[0])
  expect(FIRST.dataset.statements).toMatchObject([
    { source: FIRST.dataset.sources[0]?.id, claim: FIRST.dataset.claims[0]?.id },
  ])
})

test('importing again changes nothing, not even what is kept', () => {
  const again = imported(FIRST, ALL)
  expect(again.files).toEqual(FIRST.files)
  expect(again.text).toBe(FIRST.text)
  expect(again.merged).toMatchObject({ add: [], change: [], conflicts: [], gone: [], removed: [], notes: [] })
  expect(again.merged.same).toHaveLength(4)
})

test('only what the file has otherwise comes in, and what a person changed stays', () => {
  const mine = { ...FIRST, files: edited(FIRST.files, 'title: Bridge shut', 'title: My title') }
  const again = imported(mine, [
    PAPER,
    { ...REPORT, fields: { ...REPORT.fields, published: '2026-04-05' } },
    CLAIM,
    LINE,
  ])
  expect(again.dataset.sources).toMatchObject([{ title: 'My title', published: '2026-04-05' }])
  expect(again.merged.change.map(({ fields }) => fields)).toEqual([['published']])
  expect(again.merged.conflicts).toEqual([])
})

test('what the file no longer says goes, unless a person wrote it', () => {
  const { publisher: _, ...fields } = REPORT.fields
  expect(imported(FIRST, [PAPER, { ...REPORT, fields }, CLAIM, LINE]).dataset.sources[0]).not.toHaveProperty(
    'publisher',
  )
})

test('a field that both changed is a conflict: it is shown with all three, not written, and shown again until it is decided', () => {
  const mine = { ...FIRST, files: edited(FIRST.files, 'title: Bridge shut', 'title: My title') }
  const theirs = [PAPER, { ...REPORT, fields: { ...REPORT.fields, title: 'Their title' } }, CLAIM, LINE]
  const again = imported(mine, theirs)
  const conflict = { id: 'bridge-shut', field: 'title', mine: 'My title', theirs: 'Their title', before: 'Bridge shut' }
  expect(again.merged.conflicts).toMatchObject([conflict])
  expect(again.files).toEqual(mine.files)
  expect(imported(again, theirs).merged.conflicts).toMatchObject([conflict])

  const kept = imported(again, theirs, { take: () => 'mine' })
  expect(kept.files).toEqual(mine.files)
  expect(imported(kept, theirs).merged.conflicts).toEqual([])
  const taken = imported(again, theirs, {
    take: ({ id }, field) => (id === 'bridge-shut' && field === 'title' ? 'theirs' : undefined),
  })
  expect(taken.dataset.sources[0]?.title).toBe('Their title')
  expect(imported(taken, theirs).merged).toMatchObject({ change: [], conflicts: [] })
})

test('tags that both only added are together; what one took out is a conflict', () => {
  const mine = { ...FIRST, files: edited(FIRST.files, 'tags: [bridge]', 'tags: [bridge, mine]') }
  const with_ = (tags: string[]) => [PAPER, REPORT, { ...CLAIM, fields: { ...CLAIM.fields, tags } }, LINE]
  expect(imported(mine, with_(['theirs', 'bridge'])).dataset.claims[0]?.tags).toEqual(['bridge', 'mine', 'theirs'])
  expect(imported(mine, with_(['theirs'])).merged.conflicts).toMatchObject([{ field: 'tags' }])
})

test('a record that a person took out stays out, and what names it comes in without it', () => {
  const files = edited(
    edited(FIRST.files, / {2}- id: the-evening-paper\n(?: {4}.*\n)*/, ''),
    /^actors:\n\n?|\n {4}publisher: .*/gm,
    '',
  )
  const again = imported({ ...FIRST, files }, ALL)
  expect(again.merged.removed).toMatchObject([{ kind: 'actor', id: 'the-evening-paper' }])
  expect(again.files).toEqual(files)
})

test('a record that is no longer in the file stays', () => {
  const again = imported(FIRST, [PAPER, REPORT])
  expect(again.merged.gone.map(({ kind }) => kind).sort()).toEqual(['claim', 'statement'])
  expect(again.files).toEqual(FIRST.files)
  expect(imported(again, ALL).merged).toMatchObject({ add: [], gone: [] })
})

test('a record that was renamed meanwhile is found under what it is called now', () => {
  const renamed = FIRST.files.map((file) => ({ ...file, text: file.text.replaceAll('the-evening-paper', 'paper') }))
  const files = [
    ...renamed,
    { path: 'retired.yaml', text: 'retired:\n  - {id: the-evening-paper, became: paper, how: renamed}\n' },
  ]
  const again = imported({ ...FIRST, files }, ALL)
  expect(again.merged).toMatchObject({ add: [], change: [], conflicts: [], removed: [] })
})

const OWN: readonly InputFile[] = [
  {
    path: 'own.yaml',
    text: `dataset: {format: 1, id: d, title: D}
actors:
  - {id: tep, name: the evening  Paper, type: group}
sources:
  - {id: mine, title: Bridge closed, type: post, url: "http://example.org/a/?utm_source=x#top"}
claims:
  - {id: shut, text: The road was shut.}
`,
  },
]

test('a document at the same address, an actor of the same name, a claim in the same words are those that are there', () => {
  const { merged, dataset } = imported({ files: OWN }, ALL)
  expect(merged.matched).toMatchObject([
    { kind: 'actor', id: 'tep', by: 'name' },
    { kind: 'source', id: 'mine', by: 'address' },
    { kind: 'claim', id: 'shut', by: 'sentence' },
  ])
  expect(merged.conflicts.map(({ field }) => field)).toEqual(['title'])
  // What only the file has is added; that somebody read the document is not taken back by a file that does not know.
  expect(dataset.sources).toMatchObject([{ id: 'mine', title: 'Bridge closed', publisher: 'tep', type: 'post' }])
  expect(dataset.sources[0]).not.toHaveProperty('read')
  expect(dataset.claims).toMatchObject([{ id: 'shut', tags: ['bridge'] }])
  expect(dataset.statements).toMatchObject([{ source: 'mine', claim: 'shut' }])
})

test('a title that is the address alone says nothing against the one that is there, and no document that was read becomes known only by others', () => {
  const via = record('source', 'v', { title: 'Via', type: 'article', read: 'no' })
  const linked = record('source', 's', {
    title: 'example.org/a',
    type: 'other',
    url: 'http://example.org/a',
    knownVia: ['v'],
  })
  const { merged, dataset } = imported({ files: OWN }, [via, linked])
  expect(merged.conflicts.map(({ field }) => field)).toEqual([])
  expect(dataset.sources.find(({ id }) => id === 'mine')).not.toHaveProperty('knownVia')
})

test('where two could be meant, neither is, and it is told', () => {
  const files = [
    ...OWN,
    { path: 'b.yaml', text: 'actors:\n  - {id: tep2, name: The Evening Paper, type: government}\n' },
  ]
  const { merged } = imported({ files }, [PAPER])
  expect(merged.matched).toEqual([])
  expect(merged.notes).toMatchObject([{ type: 'ambiguous', value: 'tep, tep2' }])
})

test('an id that the dataset has for something else is told apart, and one that it retired never returns', () => {
  const files = [
    {
      path: 'd.yaml',
      text: 'dataset: {format: 1, id: d, title: D}\nclaims:\n  - {id: the-evening-paper, text: One.}\nretired:\n  - {id: bridge-shut, became: the-evening-paper, how: merged}\n',
    },
  ]
  const { dataset } = imported({ files }, [PAPER, REPORT])
  expect(dataset.actors[0]?.id).toMatch(/^the-evening-paper-[0-9a-f]{10}$/)
  expect(dataset.sources[0]).toMatchObject({
    id: expect.stringMatching(/^bridge-shut-[0-9a-f]{10}$/),
    publisher: dataset.actors[0]?.id,
  })
})

test('an id that the file itself gives is that of the record that is there', () => {
  const files = [{ path: 'd.yaml', text: 'dataset: {format: 1, id: d, title: D}\nclaims:\n  - {id: c1, text: One.}\n' }]
  const { merged } = imported({ files }, [record('claim', 'k', { text: 'One.', tags: ['new'] }, 'c1')])
  expect(merged.matched).toMatchObject([{ id: 'c1', by: 'id' }])
  expect(merged.change).toMatchObject([{ fields: ['tags'] }])
})

test('what would make the dataset invalid is not written, and told', () => {
  const files = [
    {
      path: 'd.yaml',
      text: 'dataset: {format: 1, id: d, title: D}\nsources:\n  - {id: old, title: Old, type: article, url: "https://example.org/old", revises: new}\n  - {id: new, title: New, type: article, url: "https://example.org/new"}\n',
    },
  ]
  const records = [
    record('source', '1', { title: 'Old', type: 'article' }, 'old'),
    record('source', '2', { title: 'New', type: 'article', revises: '1' }, 'new'),
  ]
  const done = imported({ files }, records)
  expect(done.refused).toMatchObject([{ id: 'new', fields: ['revises'] }])
  expect(done.files).toEqual(files)
})

test('what was kept of an import and cannot be read is an error, for else all would count as new', () => {
  for (const text of ['', '{}', '{"hearsayImport": 2}', '[]'])
    expect(() => readImportState(text, 'f')).toThrow(HearsayError)
})

test('addresses of the same document are the same, and others are not', () => {
  const same = ['https://example.org/a', 'http://example.org/a/', 'https://EXAMPLE.org/a?utm_source=x&fbclid=1#top']
  expect(new Set(same.map(addressKey)).size).toBe(1)
  expect(addressKey('https://doi.org/10.1000/A')).toBe(addressKey('http://dx.doi.org/10.1000/a'))
  const others = [
    'https://example.org/a?id=1',
    'https://example.org/a?id=2',
    'https://example.org/b',
    'https://example.org/#!/a',
    'https://example.org/#!/b',
  ]
  expect(new Set(others.map(addressKey)).size).toBe(others.length)
})

test('more records than a YAML file is good for are written one a line', () => {
  const many = Array.from({ length: 2_001 }, (_, index) =>
    record('claim', `k${index}`, { text: `Bridge ${index} was shut.` }),
  )
  const { files, dataset } = imported({ files: EMPTY }, many)
  expect(files.map(({ path }) => path)).toEqual(['dataset.yaml', 'f-test.jsonl'])
  expect(dataset.claims).toHaveLength(2_001)
})

/** A file of a few records of which any field may be another, and a person who edits what they made. */
const word = fc.constantFrom('one', 'two', 'three', 'four')
const version = fc.record({
  name: word,
  title: word,
  text: word,
  published: fc.option(fc.constantFrom('2026', '2026-04-05'), { nil: undefined }),
  tags: fc.uniqueArray(word, { maxLength: 3 }),
  has: fc.subarray([0, 1, 2, 3]),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
})
type Version = typeof version extends fc.Arbitrary<infer T> ? T : never
const recordsIn = ({ name, title, text, published, tags, has, order }: Version) => {
  const all = [
    record('actor', 'a', { name: `Paper ${name}`, type: 'organization' }),
    record('source', 's', {
      title: `Report ${title}`,
      type: 'article',
      publisher: 'a',
      ...(published && { published }),
    }),
    record('claim', 'c', { text: `It was ${text}.`, ...(tags.length > 0 && { tags }) }),
    record('statement', 'x', { source: 's', claim: 'c' }),
  ]
  return order.filter((index) => has.includes(index)).flatMap((index) => all[index] ?? [])
}
const edit = fc.constantFrom(
  [/title: Report .*/, 'title: Mine'],
  [/name: Paper .*/, 'name: Mine'],
  [/text: It was .*/, 'text: Mine.'],
  [/published: .*/, 'published: "1999"'],
  [/tags: .*/, 'tags: [mine]'],
) as fc.Arbitrary<readonly [RegExp, string]>

test('whatever is in the file, importing it twice is importing it once, in whatever order its records are', () => {
  fc.assert(
    fc.property(version, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (one, order) => {
      const first = imported({ files: EMPTY }, recordsIn(one))
      const again = imported(first, recordsIn({ ...one, order }))
      expect(again.files).toEqual(first.files)
      expect(again.text).toBe(first.text)
      const other = imported({ files: EMPTY }, recordsIn({ ...one, order }))
      expect(writeDataset(other.dataset, 'json')).toBe(writeDataset(first.dataset, 'json'))
    }),
    { numRuns: 60 },
  )
})

test('whatever the file has next, no edit of a person is lost, and the next import of it changes nothing', () => {
  fc.assert(
    fc.property(version, version, fc.array(edit, { maxLength: 3 }), (one, two, edits) => {
      const first = imported({ files: EMPTY }, recordsIn(one))
      let files = first.files
      const mine = new Set<string>()
      for (const [from, to] of edits) {
        const after = files.map((file) => ({ ...file, text: file.text.replace(from, to) }))
        if (JSON.stringify(after) === JSON.stringify(files)) continue
        files = after
        mine.add(to.replaceAll('"', ''))
      }
      const next = imported({ ...first, files }, recordsIn(two))
      const said = writeDataset(next.dataset, 'yaml').replaceAll('"', '')
      for (const each of mine) {
        if (each.startsWith('tags')) expect(next.dataset.claims[0]?.tags).toContain('mine')
        else expect(said).toContain(each)
      }
      const again = imported(next, recordsIn(two))
      expect(again.files).toEqual(next.files)
      expect(again.text).toBe(next.text)
      expect(again.merged.conflicts).toEqual(next.merged.conflicts)
    }),
    { numRuns: 60 },
  )
})
