import { describe, expect, test } from 'vitest'
import { namingOf, removalOf } from '../../../viewer/src/edit/removal.ts'
import { changeFiles, type Dataset, type Kind, writeDataset } from '../../../viewer/src/library.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { WIRE_STORY } from '../wire-story.ts'

const told = (dataset: Dataset, id: string) =>
  namingOf(dataset, id).map(({ record, fields, left }) => [record.id, fields, left === undefined ? 'goes' : 'stays'])

describe('what names a record', () => {
  test('goes with it where it says nothing without it, else stays without it; so with what names that', () => {
    expect(told(WIRE_STORY, 'w1')).toEqual([['b1', ['from'], 'stays']])
    expect(told(WIRE_STORY, 'wire')).toEqual([
      ['b1', ['from'], 'stays'],
      ['w1', ['source'], 'goes'],
    ])
    expect(told(WIRE_STORY, 'chips')).toEqual([['c', ['about'], 'stays']])
  })

  test('is nothing where nothing does', () => {
    expect(namingOf(WIRE_STORY, 'p1')).toEqual([])
  })
})

describe('a removal', () => {
  const removed = (dataset: Dataset, kind: Kind, record: { id: string }) =>
    changeFiles([{ path: 'all.json', text: writeDataset(dataset, 'json') }], {
      changes: removalOf(kind, record, namingOf(dataset, record.id)),
    })

  test('leaves a dataset that is valid, whichever record it is', () => {
    const { manifest: _, ...lists } = WIRE_STORY
    const kinds = ['actor', 'source', 'topic', 'claim', 'statement', 'relation', 'assessment', 'search'] as const
    for (const [index, list] of Object.values(lists).entries())
      for (const record of list) expect(removed(WIRE_STORY, kinds[index] as Kind, record).state).toBe('done')
  })

  test('takes a figure out whose measure is gone, a value that is, and lists that have nothing left', () => {
    const dataset = makeDataset({
      topics: [{ id: 'deaths', type: 'measure' }],
      actors: [{ id: 'a' }],
      claims: [
        { id: 'c', quantity: { measure: 'deaths', value: 5 } },
        { id: 'd', about: ['a', 'deaths'] },
        { id: 'e', about: ['deaths'] },
      ],
    })
    const [topic] = dataset.topics
    if (topic === undefined) throw new Error('there is one')
    const { files } = removed(dataset, 'topic', topic) as { files: readonly { text: string }[] }
    expect(JSON.parse(files[0]?.text ?? '').claims).toEqual([
      { id: 'c', text: 'c' },
      { id: 'd', text: 'd', about: ['a'] },
      { id: 'e', text: 'e' },
    ])
  })
})
