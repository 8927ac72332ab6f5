import { expect, test } from 'vitest'
import { digestOf, parseDataset, writeDataset } from '../../src/index.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const dataset = makeDataset({
  claims: [{ id: 'c' }],
  sources: [{ id: 's', published: '2026-02-23' }],
  statements: [{ source: 's', claim: 'c' }],
})

test('the digest of a dataset is the same whatever file it was read from', () => {
  const digest = digestOf(dataset)
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  for (const format of ['json', 'yaml', 'jsonl'] as const) {
    const read = parseDataset([{ path: `d.${format}`, text: writeDataset(dataset, format) }]).dataset
    expect(read && digestOf(read)).toBe(digest)
  }
})

test('a digest is of every record and of the manifest, and not of the order in which fields stand', () => {
  const [claim] = dataset.claims
  if (claim === undefined) throw new Error('no claim')
  const { id, ...fields } = claim
  expect(digestOf({ ...dataset, claims: [{ ...fields, id }] })).toBe(digestOf(dataset))
  expect(digestOf({ ...dataset, claims: [{ ...claim, text: 'another' }] })).not.toBe(digestOf(dataset))
  expect(digestOf({ ...dataset, manifest: { ...dataset.manifest, title: 'another' } })).not.toBe(digestOf(dataset))
})

test('anybody can take the digest of a dataset: sha256 over a line of canonical JSON for each record', () => {
  // printf '["dataset",{"format":1,"id":"empty","title":"Empty"}]\n' | sha256sum
  expect(digestOf(makeDataset({ manifest: { id: 'empty', title: 'Empty' } }))).toBe(
    'dbc48f9afec4ac0275933042538e4f5c70e13b39286bef89df5ebdb8d0cc5057',
  )
})

test('a digest is the same whatever tours a dataset has: no answer depends on them', () => {
  const tours = [{ id: 't', title: 'T', steps: [{ view: '#', says: 'All.' }] }]
  const toured = { ...dataset, manifest: { ...dataset.manifest, tours } }
  expect(digestOf(toured)).toBe(digestOf(dataset))
  expect(writeDataset(toured, 'jsonl')).not.toBe(writeDataset(dataset, 'jsonl'))
})
