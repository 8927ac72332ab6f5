import { describe, expect, test } from 'vitest'
import { recordChanges } from '../../../src/query/change/record-changes.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const open = (drafts: Drafts) => openGraph(makeDataset(drafts))
const drafts: Drafts = {
  actors: [{ id: 'b' }, { id: 'a' }],
  sources: [{ id: 's', published: '2026-01-05' }],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [{ id: 'm', source: 's', claim: 'c', withdrawn: '2026-02-01' }],
  relations: [{ type: 'supports', from: 'c', to: 'd', basis: 'inferred', recorded: '2026-01-10' }],
}

describe('from one dataset to another', () => {
  test('nothing changes from a dataset to itself, or to one that is the same', () => {
    const [one, same] = [open(drafts).view, open(drafts).view]
    for (const other of [one, same]) expect(recordChanges(one, other)).toEqual({ added: [], removed: [], changed: [] })
  })

  test('kinds in the order of files, ids sorted; what is of another kind is another record', () => {
    const other = open({ ...drafts, actors: [{ id: 'z' }], topics: [{ id: 'a' }], relations: [] })
    expect(recordChanges(open(drafts).view, other.view)).toEqual({
      added: [
        { kind: 'actor', id: 'z' },
        { kind: 'topic', id: 'a' },
      ],
      removed: [
        { kind: 'actor', id: 'a' },
        { kind: 'actor', id: 'b' },
        { kind: 'relation', id: 'c~supports~d' },
      ],
      changed: [],
    })
  })
})

describe('from one date to another', () => {
  const graph = open(drafts)

  test('a claim comes with its first statement, and a withdrawal changes a statement', () => {
    const at = (asOf: string) => graph.at({ asOf }).view
    expect(recordChanges(at('2026-01-04'), at('2026-01-05')).added.map(({ id }) => id)).toEqual(['s', 'c', 'm'])
    expect(recordChanges(at('2026-01-05'), at('2026-02-01')).changed).toEqual([
      { kind: 'statement', id: 'm', fields: [], dead: [null, 'retracted'] },
    ])
  })

  test('what was recorded in between is added, relations too', () => {
    const until = (recordedUntil: string) => graph.at({ recordedUntil }).view
    expect(recordChanges(until('2026-01-09'), until('2026-01-10')).added).toEqual([
      { kind: 'relation', id: 'c~supports~d' },
    ])
  })
})
