import { expect, test } from 'vitest'
import { HearsayError } from '../../../src/errors.ts'
import type { ImportedRecord, Importer } from '../../../src/exchange/import/imported.ts'
import type { MadeRecord } from '../../../src/exchange/import/made-record.ts'
import { validRecords } from '../../../src/exchange/import/valid-records.ts'
import { KIND_NAMES, type Kind } from '../../../src/model/kinds.ts'
import { fuzzed, importedFrom, told } from './harness.ts'

const made = (kind: Kind, id: string, fields: object): MadeRecord => ({
  kind,
  key: id,
  id,
  record: { id, ...fields },
  at: {},
})
const beside = {
  files: [
    {
      path: 'd.yaml',
      text: 'dataset: {format: 1, id: d, title: D}\nclaims:\n  - {id: c, text: One.}\n  - {id: d1, text: Two.}\nrelations:\n  - {type: distinct, from: c, to: d1}\n',
    },
  ],
  ids: new Set(['c', 'd1']),
}

test('what breaks a rule with a record that is there is the new one', () => {
  const same = made('relation', 'r', { type: 'equivalent', from: 'c', to: 'd1' })
  const other = made('relation', 's', { type: 'supports', from: 'c', to: 'd1' })
  const { records, notes } = validRecords([same, other], beside)
  expect(records.map(({ id }) => id)).toEqual(['s'])
  expect(told(notes, 'notUnderstood')).toHaveLength(1)
})

test('a record may name what is there', () => {
  const line = made('relation', 'r', { type: 'supports', from: 'c', to: 'new' })
  expect(validRecords([line, made('claim', 'new', { text: 'Three.' })], beside).records).toHaveLength(2)
})

/** An importer that takes whatever a file says for records: what it makes is as wrong as can be. */
const trusting: Importer = {
  format: 'trusting',
  title: 'records of any sort',
  recognises: ({ json }) => Array.isArray(json),
  read: async ({ json, name }) => {
    if (!Array.isArray(json)) throw new HearsayError('cannot-import', 'it is no list', { path: name })
    const records = json.flatMap((each, index): ImportedRecord[] => {
      const { kind, key, id, ...fields } = (typeof each === 'object' && each !== null ? each : {}) as Record<
        string,
        unknown
      >
      const known = KIND_NAMES.find((name) => name === kind)
      if (known === undefined) return []
      return [
        {
          kind: known,
          key: String(key),
          ...(typeof id === 'string' ? { id } : {}),
          fields,
          at: { pointer: `/${index}` },
        },
      ]
    })
    return { records, notes: [] }
  },
}

const SAMPLE = JSON.stringify([
  {
    kind: 'actor',
    key: 'a',
    name: 'Ann Example',
    type: 'person',
    affiliation: 'b',
    sameAs: ['https://example.org/ann'],
  },
  { kind: 'actor', key: 'b', name: 'The Paper', type: 'organization' },
  { kind: 'topic', key: 't', name: 'The bridge', type: 'place' },
  {
    kind: 'source',
    key: 's',
    title: 'Bridge shut',
    type: 'article',
    publisher: 'b',
    authors: ['a'],
    published: '2026-04-05',
    read: 'excerpt',
  },
  {
    kind: 'source',
    key: 's2',
    title: 'Bridge shut',
    type: 'article',
    revises: 's',
    notices: [{ type: 'correction', by: 'b', statements: ['x'] }],
  },
  { kind: 'claim', key: 'c', text: 'The bridge was shut.', about: ['t'], tags: ['bridge'] },
  {
    kind: 'claim',
    key: 'c2',
    text: 'Twelve were hurt.',
    quantity: { measure: 't', value: 12, unit: '1', comparator: 'min' },
  },
  { kind: 'statement', key: 'x', source: 's', claim: 'c', from: ['a'], anchor: { exact: 'shut', start: 3, end: 7 } },
  { kind: 'statement', key: 'y', source: 's2', claim: 'c2', from: ['x'], polarity: 'denies' },
  { kind: 'relation', key: 'r', type: 'supports', from: 'c', to: 'c2' },
  {
    kind: 'assessment',
    key: 'j',
    of: 'c',
    by: 'b',
    date: '2026-04-06',
    rating: { text: 'False', value: 1, best: 5, worst: 1 },
  },
  { kind: 'search', key: 'l', for: 'c', by: 'a', date: '2026-04-06', places: ['s', { text: 'archive' }], found: ['x'] },
])

test('whatever an importer makes of a file, what comes of it is a valid dataset', async () => {
  const { read, refused } = await fuzzed(trusting, [{ name: 'records.json', content: SAMPLE }])
  expect(read).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(100)
})

test('records of every sort come through unharmed', async () => {
  const { records, notes } = await importedFrom(trusting, { name: 'records.json', content: SAMPLE })
  expect(records).toHaveLength(JSON.parse(SAMPLE).length)
  expect(notes).toEqual([])
})
