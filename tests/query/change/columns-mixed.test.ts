import { expect, test } from 'vitest'
import { columnsMixed } from '../../../src/query/change/columns-mixed.ts'
import { openTwoVersions, partlyChangedReader } from '../../../src/query/change/partly-changed.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const drafts: Drafts = {
  actors: [{ id: 'ann' }, { id: 'far' }],
  sources: [{ id: 's' }, { id: 'elsewhere' }],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [
    { id: 'm', source: 's', claim: 'c', from: ['ann'] },
    { id: 'n', source: 'elsewhere', claim: 'd', from: ['far'] },
  ],
}
const open = (dataset: Drafts) => openGraph(makeDataset(dataset)).view
const versions = openTwoVersions(
  open(drafts),
  open({
    ...drafts,
    actors: [
      { id: 'ann', anonymous: true },
      { id: 'far', anonymous: true },
    ],
  }),
)

function mixed(claim: string, ...ids: string[]) {
  const changed = new Set(ids)
  const { reader, looked } = partlyChangedReader(versions, changed)
  const columns = columnsMixed(versions, { changed, reader, looked, claim })
  const has = (id: string) => columns.ids.numberOf(id) < columns.kinds.length
  return { columns, looked, has, record: (id: string) => columns.record(columns.ids.numberOf(id)) }
}

test('what answers about a claim rest on, in the versions that are mixed, and what of it is not alike counts as looked at', () => {
  const { has, record, looked } = mixed('c', 'ann')
  expect(['c', 'm', 's', 'ann'].map(has)).toEqual([true, true, true, true])
  expect(['d', 'n', 'far'].map(has)).toEqual([false, false, false])
  expect(record('ann')).toMatchObject({ anonymous: true })
  expect(mixed('c').record('ann')).not.toHaveProperty('anonymous')
  expect([...looked]).toEqual(['ann'])
})

test('the same mixture is made once for a claim, whatever else is changed, and looked at anew', () => {
  const first = mixed('c', 'ann')
  const again = mixed('c', 'ann', 'far')
  expect(again.columns).toBe(first.columns)
  expect([...again.looked]).toEqual(['ann'])
  expect(mixed('c').columns).not.toBe(first.columns)
  expect(mixed('d', 'far').record('far')).toMatchObject({ anonymous: true })
})
