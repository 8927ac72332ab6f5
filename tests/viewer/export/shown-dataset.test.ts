import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyRecord } from '../../../src/model/dataset.ts'
import { answeringDataset, shownDataset } from '../../../viewer/src/export/shown-dataset.ts'
import { openGraph, parseDataset, writeDataset } from '../../../viewer/src/library.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'
import { pageModel } from '../page-model.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const HOW = { shows: 'everything', view: '#show=everything', asked: 'Dataset: Test' }

const DATASET = makeDataset({
  actors: [{ id: 'official', anonymous: true }, { id: 'agency' }, { id: 'checker' }],
  sources: [{ id: 'wire', publisher: 'agency' }, { id: 'blog' }, { id: 'other' }, { id: 'elsewhere' }],
  claims: [{ id: 'c' }, { id: 'd' }, { id: 'e' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { source: 'blog', claim: 'c', from: ['w1'] },
    { source: 'other', claim: 'd' },
    { source: 'elsewhere', claim: 'e' },
  ],
  relations: [{ type: 'contradicts', from: 'c', to: 'd' }],
  assessments: [{ of: 'c', by: 'checker', date: '2026-01-01', status: 'disputed' }],
})

function reread(text: string) {
  const { dataset, problems } = parseDataset([{ path: 'shown.json', text }])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  if (dataset === undefined) throw new Error('it could not be read')
  return dataset
}

describe('what is shown, as a dataset', () => {
  test('has what is drawn, the statements of its edges and the assessments of its rings, and says what is boundary', () => {
    const shown = picture(DATASET, { scope: { kind: 'claim', id: 'c' } })
    const { dataset, boundary } = shownDataset(shown.open, shown.picture, HOW)
    expect(dataset.sources.map(({ id }) => id)).toEqual(['blog', 'other', 'wire'])
    expect(dataset.claims.map(({ id }) => id)).toEqual(['c', 'd'])
    expect(dataset.statements).toHaveLength(3)
    expect(dataset.assessments).toHaveLength(1)
    expect(boundary).toEqual(['agency', 'checker'])
    expect(dataset.manifest['x-part' as never]).toEqual({ of: 'test', ...HOW, boundary })
  })

  test('folded, it has the claims through which its lines go, so that read again it is folded the same', () => {
    const drawn = (dataset = WIRE_STORY) => {
      const { picture, session } = pageModel({ foldOrigins: null }, dataset)
      const shown = shownDataset(session.value.open, picture.value, HOW).dataset
      return { shown, nodes: [...picture.value.nodes.keys()].sort(), edges: picture.value.edges.map(({ key }) => key) }
    }
    const before = drawn()
    expect(before.shown.claims.map(({ id }) => id)).toEqual(['c', 'other'])
    const after = drawn(reread(writeDataset(before.shown, 'json')))
    expect(after.nodes).toEqual(before.nodes)
    expect(after.edges.sort()).toEqual(before.edges.sort())
  })

  test('read again it shows the same picture', () => {
    const changes = { scope: { kind: 'claim', id: 'c' } } as const
    const shown = picture(DATASET, changes)
    const again = picture(reread(writeDataset(shownDataset(shown.open, shown.picture, HOW).dataset, 'json')), changes)
    expect([...again.picture.nodes.keys()].sort()).toEqual([...shown.picture.nodes.keys()].sort())
    expect(again.picture.edges.map(({ key }) => key).sort()).toEqual(shown.picture.edges.map(({ key }) => key).sort())
    expect(again.statusOf('c')).toBe('disputed')
  })

  test('what is folded into a node or a group comes along, and a group itself is no record', () => {
    const { open, picture: drawn } = picture(DATASET)
    const wire = drawn.nodes.get('wire')
    if (wire === undefined) throw new Error('no wire')
    const group = { ...wire, id: 'outlet:agency', folded: ['wire', 'blog'] }
    const { shown } = shownDataset(open, { ...drawn, nodes: new Map([['outlet:agency', group]]), edges: [] }, HOW)
    expect(shown).toEqual(['blog', 'wire'])
  })

  test('of any dataset, any part is valid by itself', () => {
    fc.assert(
      fc.property(arbitraryDataset(), fc.nat(), (dataset, pick) => {
        const claim = dataset.claims[pick % dataset.claims.length]
        const scope =
          claim === undefined ? ({ kind: 'everything' } as const) : ({ kind: 'claim', id: claim.id } as const)
        const shown = picture(dataset, { scope })
        const { dataset: part } = shownDataset(shown.open, shown.picture, HOW)
        const again = reread(writeDataset(part, 'json'))
        expect([...everyRecord(again)]).toEqual([...everyRecord(part)])
      }),
      { numRuns: 40 },
    )
  })

  test('with all that it rests on, the answers are the same as in the whole', () => {
    fc.assert(
      fc.property(arbitraryDataset(), fc.nat(), (dataset, pick) => {
        const claim = dataset.claims[pick % dataset.claims.length]
        if (claim === undefined) return
        const shown = picture(dataset, { scope: { kind: 'claim', id: claim.id } })
        const { dataset: part } = answeringDataset(shown.open, shown.picture, HOW)
        expect(openGraph(part).support(claim.id)).toEqual(shown.open.support(claim.id))
      }),
      { numRuns: 40 },
    )
  })
})
