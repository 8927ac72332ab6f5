import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import * as oxigraph from 'oxigraph'
import { describe, expect, test } from 'vitest'
import { parseDataset } from '../../../../src/dataset/parse.ts'
import { prov } from '../../../../src/exchange/export/prov/prov.ts'
import { type Dataset, everyRecord } from '../../../../src/model/dataset.ts'
import { openGraph } from '../../../../src/query/open-graph.ts'
import { arbitraryDataset } from '../../../fixtures/random-dataset.ts'
import { deepseek, guttenberg } from '../../../graph-data/bundled.ts'
import { debianPython } from '../debian-python.ts'
import { nquadsOf, recordsIn } from './read-back.ts'

async function written(dataset: Dataset): Promise<string> {
  const { files, losses } = await prov.write({ dataset, view: openGraph(dataset).at({}), asked: [] })
  expect(losses).toEqual([])
  return files[0]?.text ?? ''
}

/** All that went in, by kind and id. */
function recordsOf(dataset: Dataset): Map<string, unknown> {
  const records = new Map<string, unknown>([[`dataset ${dataset.manifest.id}`, plain(dataset.manifest)]])
  for (const { kind, record } of everyRecord(dataset)) records.set(`${kind} ${record.id}`, plain(record))
  return records
}

function plain(record: object): unknown {
  return JSON.parse(JSON.stringify(record))
}

function dataset(sections: object): Dataset {
  const text = JSON.stringify({
    dataset: { format: 1, id: 'ferry', title: 'The ferry', 'x-desk': { b: [1.5, null], a: 'ü' } },
    ...sections,
  })
  const { dataset, problems } = parseDataset([{ path: 'd.json', text }])
  if (dataset === undefined) throw new Error(JSON.stringify(problems))
  return dataset
}

const SECTIONS = {
  actors: [
    { id: 'gazette', name: 'Harbour Gazette', type: 'organization', sameAs: ['https://www.wikidata.org/wiki/Q1'] },
    {
      id: 'clerk',
      name: 'a clerk',
      type: 'person',
      anonymous: true,
      affiliation: 'gazette',
      'x-note to self': [{ z: 1 }],
    },
  ],
  sources: [
    {
      id: 'first',
      title: 'Ferry sank',
      type: 'article',
      publisher: 'gazette',
      authors: ['clerk', 'gazette'],
      published: '2026-02-25',
      url: 'https://gazette.example/a b|c',
      accessed: '2026-02-26T10:00:00Z',
      digest: 'a'.repeat(64),
    },
    {
      id: 'copy',
      title: 'Ferry sank, again',
      type: 'wire-report',
      published: '2026-02-25T09:30:00Z',
      republishes: 'first',
    },
    { id: 'register', title: 'Register', type: 'other', published: '2022-21', knownVia: ['first'] },
  ],
  topics: [{ id: 'depth', name: 'depth', type: 'measure' }],
  claims: [
    {
      id: 'sank',
      text: 'The ferry sank.',
      about: ['gazette'],
      quantity: { measure: 'depth', value: '5.50', unit: 'm' },
      tags: ['sea', 'sea night'],
    },
    { id: 'went-down', text: 'The ferry went down.', quantity: { measure: 'depth', value: 2.788e-7 } },
  ],
  statements: [
    {
      id: 'seen',
      source: 'first',
      claim: 'sank',
      knowledge: 'witnessed',
      anchor: { start: 3, end: 7, exact: 'sank', page: '4', exactDigest: 'b'.repeat(64) },
    },
    {
      id: 'told',
      source: 'first',
      claim: 'sank',
      from: ['clerk', 'register'],
      anchor: { time: [90, 102.5], region: [10, 20, 30, 40] },
    },
    { source: 'copy', claim: 'sank', from: [] },
    { id: 'again', source: 'copy', claim: 'went-down', from: ['told', 'seen'] },
  ],
  relations: [{ type: 'equivalent', from: 'sank', to: 'went-down' }],
  assessments: [
    {
      of: 'sank',
      by: 'gazette',
      date: '2026-03-01',
      rating: { text: 'True', value: 5, best: 5, worst: 1 },
      evidence: ['seen'],
    },
  ],
  searches: [
    {
      id: 'looked',
      for: 'sank',
      by: 'gazette',
      date: '2026-03-01',
      places: ['register', { text: 'the archive' }],
      found: [],
    },
  ],
}
const small = dataset(SECTIONS)

describe('what comes back from the triples is what went in', () => {
  test('of each kind of record, with lists in order, empty lists, parts, extensions, figures with their zeros', async () => {
    expect(recordsIn(await nquadsOf(await written(small)))).toEqual(recordsOf(small))
  })

  test('of any dataset', async () => {
    const some = fc.asyncProperty(arbitraryDataset(), async (any) => {
      expect(recordsIn(await nquadsOf(await written(any)))).toEqual(recordsOf(any))
    })
    await fc.assert(some, { numRuns: 25 })
  })

  test('of a whole bundled dataset', async () => {
    expect(recordsIn(await nquadsOf(await written(guttenberg.dataset)))).toEqual(recordsOf(guttenberg.dataset))
  })
})

describe('the terms that others know', () => {
  const ask = async (query: string, of = small) => {
    const store = new oxigraph.Store()
    store.load(await nquadsOf(await written(of)), { format: 'application/n-quads' })
    const prefixes =
      'PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX schema: <https://schema.org/> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX h: <https://hearsay-graph.github.io/hearsay/ns#> '
    const rows = store.query(prefixes + query) as Map<string, oxigraph.Term>[]
    return rows.map((row) => [...row.values()].map(({ value }) => value.split('/').at(-1))).sort()
  }

  test('PROV: agents, entities and activities; copies, attributions, a primary source for who was there', async () => {
    expect(await ask('SELECT ?a WHERE { ?a a prov:Agent }')).toEqual([['clerk'], ['gazette']])
    expect(await ask('SELECT ?a WHERE { ?a a prov:Activity }')).toEqual([
      ['first#capture'],
      ['looked'],
      ['sank~gazette~2026-03-01'],
    ])
    expect(await ask('SELECT ?a ?b WHERE { ?a prov:alternateOf ?b }')).toEqual([
      ['copy', 'first'],
      ['sank', 'went-down'],
    ])
    expect(await ask('SELECT ?a ?b WHERE { ?a prov:hadPrimarySource ?b }')).toEqual([['seen', 'first']])
    expect(await ask('SELECT ?b WHERE { ?a a h:Statement ; prov:wasDerivedFrom ?b }')).toEqual([
      ['register'],
      ['seen'],
      ['told'],
    ])
  })

  test('schema.org has dates only as far as it can say them, and addresses that are no IRIs break nothing', async () => {
    expect(await ask('SELECT ?a ?d WHERE { ?a schema:datePublished ?d }')).toEqual([
      ['copy', '2026-02-25T09:30:00Z'],
      ['first', '2026-02-25'],
    ])
    expect(await ask('SELECT ?u WHERE { ?a schema:url ?u }')).toEqual([['a b|c']])
  })

  test('Web Annotation: the place of a passage, as text, position and fragment', async () => {
    expect(await ask('SELECT ?e ?s WHERE { ?x oa:exact ?e . ?y oa:start ?s }')).toEqual([['sank', '3']])
    expect(
      await ask('SELECT ?f WHERE { ?x a oa:FragmentSelector ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> ?f }'),
    ).toEqual([['t=90,102.5&xywh=percent:10,20,30,40']])
  })

  test('the documents in which whatever leads to a claim stands are counted in SPARQL as they are by walking the records', async () => {
    const { dataset: whole } = deepseek
    const byId = new Map(whole.statements.map((statement) => [statement.id, statement]))
    const claim = [...whole.claims].sort((a, b) => statementsOf(whole, b.id) - statementsOf(whole, a.id))[0]?.id ?? ''
    const seen = new Set<string>()
    const open = whole.statements.filter((statement) => statement.claim === claim).map(({ id }) => id)
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      open.push(...(byId.get(id)?.from ?? []).filter((from) => byId.has(from)))
    }
    const ends = [...seen].filter((id) => (byId.get(id)?.from ?? []).every((from) => !byId.has(from)))
    const sources = new Set(ends.map((id) => byId.get(id)?.source))
    expect(sources.size).toBeGreaterThan(1)
    const iri = `<https://hearsay-graph.github.io/hearsay/id/${whole.manifest.id}/${claim}>`
    const query = `SELECT DISTINCT ?d WHERE { ?s h:claim ${iri} . ?s h:repeats* ?end . FILTER NOT EXISTS { ?end h:repeats ?more } ?end prov:wasQuotedFrom ?d }`
    expect(await ask(query, whole)).toEqual([...sources].map((id) => [id]).sort())
  })
})

const python = debianPython('rdflib')

test.skipIf(python === undefined)(
  'rdflib reads as many triples, and as many agents, as the processor of JSON-LD',
  async () => {
    const text = await written(small)
    const triples = new Set((await nquadsOf(text)).trim().split('\n'))
    const agents = [...triples].filter((line) => line.endsWith('#type> <http://www.w3.org/ns/prov#Agent> .'))
    const script = [
      'import sys, rdflib',
      'graph = rdflib.Graph()',
      'graph.parse(data=sys.stdin.buffer.read().decode("utf-8"), format="json-ld")',
      'agent = rdflib.URIRef("http://www.w3.org/ns/prov#Agent")',
      'print(len(graph), len(set(graph.subjects(rdflib.RDF.type, agent))))',
    ].join('\n')
    const said = execFileSync(python ?? '', ['-c', script], { input: text, encoding: 'utf8' })
    expect(said.trim()).toBe(`${triples.size} ${agents.length}`)
  },
)

test('the same records give the same bytes, one node a line', async () => {
  const text = await written(small)
  const backwards = Object.entries(SECTIONS).map(([section, records]) => [section, [...records].reverse()])
  expect(await written(dataset(Object.fromEntries(backwards.reverse())))).toBe(text)
  expect(text.endsWith(']}\n')).toBe(true)
})

function statementsOf({ statements }: Dataset, claim: string): number {
  return statements.filter((statement) => statement.claim === claim).length
}
