import { createRequire } from 'node:module'
import { parse } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDataset } from '../../../../src/dataset/parse.ts'
import { bibtex } from '../../../../src/exchange/export/citations/bibtex.ts'
import { cslJson } from '../../../../src/exchange/export/citations/csl-json.ts'
import type { Exporter } from '../../../../src/exchange/export/exporter.ts'
import { bibtex as bibtexIn } from '../../../../src/exchange/import/citations/bibtex.ts'
import { cslJson as cslJsonIn } from '../../../../src/exchange/import/citations/csl-json.ts'
import type { Importer } from '../../../../src/exchange/import/imported.ts'
import { openGraph } from '../../../../src/index.ts'
import type { Dataset } from '../../../../src/model/dataset.ts'
import { SOURCE_TYPE_LABELS } from '../../../../src/model/vocabulary/source.ts'
import { importedFrom } from '../../import/harness.ts'
import { everyField } from '../every-field.ts'

const FORMATS: readonly (readonly [string, Exporter, Importer])[] = [
  ['CSL-JSON', cslJson, cslJsonIn],
  ['BibLaTeX', bibtex, bibtexIn],
]

async function textOf(exporter: Exporter, dataset: Dataset): Promise<string> {
  const { files } = await exporter.write({ dataset, view: openGraph(dataset).at({}), asked: [] })
  return files[0]?.text ?? ''
}

const words = fc
  .array(
    fc.constantFrom(
      'Crane',
      'Müller',
      '{quay}',
      '50 %',
      'A&B',
      '$5',
      'snake_case',
      'x^2',
      '~',
      '#1',
      '\\bolt',
      'and',
      '“fell”',
      '倒下',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => `The ${parts.join(' ')} one`)

const documents = fc.array(
  fc.record(
    {
      title: words,
      type: fc.constantFrom(...Object.keys(SOURCE_TYPE_LABELS)),
      publisher: fc.constantFrom('gazette', 'weir'),
      authors: fc.uniqueArray(fc.constantFrom('gazette', 'weir', 'port'), { minLength: 1 }),
      published: fc.constantFrom(
        '2026-02-25',
        '2026',
        '2022-21',
        '2024-03~',
        '2022-11/2023-06',
        '../2025',
        '2026-02-25T09:30:00Z',
        '2026?',
      ),
      url: fc.constantFrom('https://a.example/x_y?z=1&b=%7B', 'https://b.example/~w#top'),
      archivedUrl: fc.constant('https://web.archive.org/web/2026/https://a.example/'),
      accessed: fc.constantFrom('2026-02-26', '2026-02-26T10:00:00Z'),
      language: fc.constantFrom('en', 'zh-Hans'),
      description: words,
      notices: fc.constantFrom([{ type: 'retraction' }], [{ type: 'retraction', date: '2026-03-05' }]),
    },
    { requiredKeys: ['title', 'type'] },
  ),
  { minLength: 1, maxLength: 4 },
)

const ACTORS = [
  { id: 'gazette', name: 'Harbour & Quay Gazette', type: 'organization' },
  { id: 'weir', name: 'Anna Weir', type: 'person' },
  { id: 'port', name: 'Ministry of Roads and Ports', type: 'organization' },
]

test.each(FORMATS)(
  'documents come back from %s as they were, but for what is told as lost',
  async (_, exporter, importer) => {
    await fc.assert(
      fc.asyncProperty(documents, async (given) => {
        const sources = given.map((source, at) => ({ id: `s${at}`, ...source, title: `${at} ${source.title}` }))
        const text = JSON.stringify({ dataset: { format: 1, id: 'all', title: 'All' }, actors: ACTORS, sources })
        const { dataset } = parseDataset([{ path: 'all.json', text }])
        if (dataset === undefined) throw new Error('not a dataset')
        const { records } = await importedFrom(importer, { name: 'all', content: await textOf(exporter, dataset) })
        const names = new Map(records.map(({ id, record }) => [id, String(record['name'])]))
        const back = records
          .filter(({ kind }) => kind === 'source')
          .map(({ key, record: { id: _id, read: _read, ...fields } }) => ({
            ...fields,
            id: key.replace('cite:', ''),
            ...('publisher' in fields ? { publisher: names.get(String(fields['publisher'])) } : {}),
            ...('authors' in fields ? { authors: (fields['authors'] as string[]).map((each) => names.get(each)) } : {}),
          }))
        const nameOf = (id: string) => ACTORS.find((each) => each.id === id)?.name
        const before = sources.map(({ publisher, authors, notices, ...source }) => ({
          ...source,
          // When it was taken back is told as lost.
          ...(notices === undefined ? {} : { notices: [{ type: 'retraction' }] }),
          ...(publisher === undefined ? {} : { publisher: nameOf(publisher) }),
          ...(authors === undefined ? {} : { authors: authors.map(nameOf) }),
        }))
        expect(back).toEqual(before)
      }),
      { numRuns: 40, seed: 7 },
    )
  },
)

test('what is written is read by the reader of Better BibTeX without a fault', async () => {
  const library = parse(await textOf(bibtex, everyField()))
  expect(library.errors).toEqual([])
  expect(library.entries.map(({ key }) => key)).toEqual(everyField().sources.map(({ id }) => id))
})

test('what is written is read by citation-js, with every title', async () => {
  const require = createRequire(import.meta.url)
  const { Cite } = require('@citation-js/core')
  require('@citation-js/plugin-csl')
  require('@citation-js/plugin-bibtex')
  const titles = everyField().sources.map(({ title }) => title)
  for (const exporter of [cslJson, bibtex]) {
    const read = new Cite(await textOf(exporter, everyField())).data as { title: string }[]
    expect(read.map(({ title }) => title.replace(/<[^<>]*>/g, ''))).toEqual(titles)
  }
})

test('CSL-JSON tells people from organizations, and says of whom it cannot', async () => {
  const dataset = everyField()
  const { losses } = await cslJson.write({ dataset, view: openGraph(dataset).at({}), asked: [] })
  const { records } = await importedFrom(cslJsonIn, { name: 'all', content: await textOf(cslJson, dataset) })
  const lost = losses.flatMap(({ kind, id, field }) => (kind === 'actor' && field !== 'name' ? [`${id} ${field}`] : []))
  for (const { kind, record } of records) {
    if (kind !== 'actor') continue
    const before = dataset.actors.find(({ name }) => name === record['name'])
    expect(before?.type === record['type']).toBe(!lost.includes(`${before?.id} type`))
  }
})
