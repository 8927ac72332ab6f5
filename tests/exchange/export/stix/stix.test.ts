import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDataset } from '../../../../src/dataset/parse.ts'
import { stix as exporter } from '../../../../src/exchange/export/stix/stix.ts'
import { stix as importer } from '../../../../src/exchange/import/stix/stix.ts'
import { type Dataset, everyRecord } from '../../../../src/model/dataset.ts'
import { isMadeId } from '../../../../src/model/made-ids.ts'
import { withReferences } from '../../../../src/model/references.ts'
import { openGraph } from '../../../../src/query/open-graph.ts'
import { arbitraryDataset } from '../../../fixtures/random-dataset.ts'
import { guttenberg } from '../../../graph-data/bundled.ts'
import { fuzzed, importedFrom, readAs, told } from '../../import/harness.ts'
import { wrongIn } from './stix-schema.ts'

interface Bundle {
  id: string
  objects: { id: string; type: string; [property: string]: unknown }[]
}

async function written(dataset: Dataset): Promise<string> {
  const { files, losses } = await exporter.write({ dataset, view: openGraph(dataset).at({}), asked: [] })
  expect(losses).toEqual([])
  return files[0]?.text ?? ''
}

async function bundleOf(dataset: Dataset): Promise<Bundle> {
  return JSON.parse(await written(dataset)) as Bundle
}

/** What the importer reads of a bundle, as records by kind and id. */
async function readBack(text: string): Promise<Map<string, unknown>> {
  const { records, notes } = await readAs(importer, { name: 'bundle.json', content: text })
  expect(notes).toEqual([])
  const plain = (key: string) => key.replace(/^hearsay:/, '')
  return new Map(
    records.map(({ kind, key, id, fields }) => {
      expect(id).toBe(isMadeId(plain(key)) ? undefined : plain(key))
      return [`${kind} ${plain(key)}`, withReferences(fields, kind, plain)]
    }),
  )
}

function recordsOf(dataset: Dataset): Map<string, unknown> {
  const entries = [...everyRecord(dataset)].map(({ kind, record }) => {
    const { id, ...fields } = JSON.parse(JSON.stringify(record))
    return [`${kind} ${id}`, fields] as const
  })
  return new Map(entries)
}

function datasetOf(sections: object): Dataset {
  const text = JSON.stringify({ dataset: { format: 1, id: 'ferry', title: 'The ferry', tlp: 'green' }, ...sections })
  const { dataset, problems } = parseDataset([{ path: 'd.json', text }])
  if (dataset === undefined) throw new Error(JSON.stringify(problems))
  return dataset
}

const small = datasetOf({
  actors: [
    { id: 'gazette', name: 'Harbour Gazette', type: 'organization', sameAs: ['https://www.wikidata.org/wiki/Q1'] },
    { id: 'informer', name: 'Vera Kesik', type: 'person', tlp: 'red' },
  ],
  sources: [
    {
      id: 'first',
      title: 'Ferry sank',
      type: 'article',
      publisher: 'gazette',
      published: '2026-02',
      url: 'https://gazette.example/a',
      language: 'en',
    },
    { id: 'undated', title: 'A leaflet', type: 'other' },
  ],
  topics: [{ id: 'harbour', name: 'the harbour', type: 'place' }],
  claims: [
    { id: 'sank', text: 'The ferry sank.', about: ['harbour'], tags: ['sea'] },
    { id: 'towed', text: 'The ferry was towed.' },
  ],
  statements: [{ id: 'told', source: 'first', claim: 'sank', from: ['informer'] }],
  relations: [{ type: 'contradicts', from: 'sank', to: 'towed' }],
  assessments: [
    {
      of: 'sank',
      by: 'gazette',
      date: '2026-03-01',
      status: 'verified',
      confidence: 'high',
      rationale: 'It was seen.',
    },
    { of: 'towed', by: 'gazette', date: '2026-03-01', status: 'disputed' },
    { of: 'towed', by: 'gazette', date: '2026-03-02', rating: { text: 'Strongly-disagree' } },
    { of: 'told', by: 'gazette', date: '2026-03-02', attribution: 'upheld', tlp: 'amber+strict' },
  ],
  searches: [
    { id: 'looked', for: 'towed', by: 'gazette', date: '2026-03-01', places: [{ text: 'the log' }], found: [] },
  ],
})

describe('what is written is STIX 2.1', () => {
  test('of each kind of record', async () => {
    const bundle = await bundleOf(small)
    expect(wrongIn(bundle)).toEqual([])
    const types = bundle.objects.map(({ type }) => type)
    expect(new Set(types)).toEqual(
      new Set([
        'identity',
        'extension-definition',
        'marking-definition',
        'report',
        'note',
        'opinion',
        'relationship',
        'x-hearsay-topic',
      ]),
    )
  })

  test('of any dataset, and comes back as it was', async () => {
    const some = fc.asyncProperty(arbitraryDataset(), async (any) => {
      const text = await written(any)
      expect(wrongIn(JSON.parse(text))).toEqual([])
      expect(await readBack(text)).toEqual(recordsOf(any))
    })
    await fc.assert(some, { numRuns: 25 })
  })

  test('of a whole bundled dataset', async () => {
    const text = await written(guttenberg.dataset)
    expect(wrongIn(JSON.parse(text))).toEqual([])
    expect(await readBack(text)).toEqual(recordsOf(guttenberg.dataset))
  })

  test('the check of it refuses what is wrong', async () => {
    const bundle = await bundleOf(small)
    const [first] = bundle.objects
    expect(wrongIn({ ...bundle, objects: [{ ...first, spec_version: '2.0' } as never] })).not.toEqual([])
    expect(
      wrongIn({ ...bundle, objects: bundle.objects.filter(({ type }) => type !== 'marking-definition') }),
    ).not.toEqual([])
  })
})

describe('what others see of it', () => {
  const of = async (type: string) => (await bundleOf(small)).objects.filter((object) => object.type === type)

  test('opinions only where that is honest: what was verified or refuted, and ratings on their scale', async () => {
    const opinions = await of('opinion')
    expect(opinions.map(({ opinion, confidence, explanation }) => [opinion, confidence, explanation]).sort()).toEqual([
      ['agree', 85, 'It was seen.'],
      ['strongly-disagree', undefined, undefined],
    ])
    const notes = (await of('note')).map(({ content }) => content)
    expect(notes).toContain('Judged by Harbour Gazette, 2026-03-01: The ferry was towed.\nstatus: disputed')
  })

  test('a document with a date is a report of what it states; one without is a note, and no date is made up for it', async () => {
    const [report, ...others] = await of('report')
    expect(others).toEqual([])
    expect(report).toMatchObject({ name: 'Ferry sank', published: '2026-02-01T00:00:00.000Z', lang: 'en' })
    expect(report?.['object_refs']).toHaveLength(2)
    expect((await of('note')).map(({ content }) => content)).toContain('A leaflet')
  })

  test('the markings of TLP 2.0 that are used, with their ids; a text names nobody who may not travel as far', async () => {
    const markings = await of('marking-definition')
    expect(markings.map(({ name, id }) => [name, id])).toEqual([
      ['TLP:GREEN', 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb'],
      ['TLP:AMBER+STRICT', 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003'],
      ['TLP:RED', 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1'],
    ])
    const text = await written(small)
    expect(text).toContain('“Ferry sank” says so: The ferry sank. From: (not named here).')
    const naming = text.split('\n').filter((line) => line.includes('Vera Kesik'))
    expect(naming).toHaveLength(1)
    expect(naming[0]).toContain('e828b379-4e03-4974-9ac4-e53a884c97c1')
  })
})

describe('a bundle that comes back changed', () => {
  const content = async (change: (bundle: Bundle) => void) => {
    const bundle = await bundleOf(small)
    change(bundle)
    return { name: 'bundle.json', content: JSON.stringify(bundle) }
  }

  test('an opinion that others added to a claim of ours is an assessment of that claim', async () => {
    const added = await content(({ objects }) => {
      const claim = objects.find((object) => object['content'] === 'The ferry was towed.')?.id
      const common = { spec_version: '2.1', created: '2026-04-01T00:00:00.000Z', modified: '2026-04-01T00:00:00.000Z' }
      const identity = 'identity--00000000-0000-4000-8000-000000000001'
      objects.push({ ...common, type: 'identity', id: identity, name: 'Salt Desk', identity_class: 'organization' })
      const opinion = { opinion: 'disagree', object_refs: [claim], created_by_ref: identity }
      objects.push({ ...common, type: 'opinion', id: 'opinion--00000000-0000-4000-8000-000000000002', ...opinion })
    })
    const { dataset } = await importedFrom(importer, added)
    const [theirs] = dataset.assessments.filter(({ date }) => date === '2026-04-01T00:00:00Z')
    expect(theirs).toMatchObject({ of: 'towed', rating: { text: 'disagree' } })
  })

  test('a narrower marking holds', async () => {
    const marked = await content(({ objects }) => {
      const report = objects.find(({ type }) => type === 'report')
      if (report !== undefined)
        report['object_marking_refs'] = ['marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1']
    })
    const { records } = await readAs(importer, marked)
    expect(records.find(({ id }) => id === 'first')?.fields['tlp']).toBe('red')
  })

  test('records that no longer fit each other are told, and the objects read as anybody’s', async () => {
    const cut = await content((bundle) => {
      bundle.objects = bundle.objects.filter(({ type }) => type !== 'x-hearsay-topic')
    })
    const { imported } = await importedFrom(importer, cut)
    expect(told(imported.notes, 'notUnderstood').some((message) => message.includes('no longer fit each other'))).toBe(
      true,
    )
    expect(imported.records.some(({ fields }) => fields['title'] === 'Ferry sank')).toBe(true)
  })

  test('mutated bundles: each makes a valid dataset, or is refused', async () => {
    const { read } = await fuzzed(importer, [{ name: 'b.json', content: await written(small) }], { files: 200 })
    expect(read).toBeGreaterThan(0)
  })
})

test('the same records give the same bytes, one object a line', async () => {
  expect(await written(small)).toBe(await written(structuredClone(small)))
})
