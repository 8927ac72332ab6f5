import { describe, expect, test } from 'vitest'
import { duplicates } from '../../../src/query/duplicates/duplicates.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const LONG = `The fire at the old mill broke out shortly before midnight on Friday, and by the time the first engine had crossed the bridge the roof of the
boiler house was gone. Two petrol cans were found beside the door the next morning, and the owner of the mill, who was away that week, has not been reached.`
const OTHER = `Nobody expected the council to vote on the bridge before the summer, yet the motion passed with a majority of three after a debate of six hours.`

const graph = openGraph(
  makeDataset({
    actors: [
      { id: 'anna-kroll', name: 'Anna Kroll', type: 'person' },
      { id: 'ana-kroll', name: 'Ana Kroll', type: 'person' },
      { id: 'a-kroll', name: 'A. Kroll', type: 'person' },
      { id: 'kroll-anna', name: 'Kroll, Anna', type: 'person' },
      { id: 'kroll-ag', name: 'Anna Kroll', type: 'organization' },
      { id: 'other-kroll', name: 'Anna Krol', type: 'person', notSameAs: ['anna-kroll'] },
      { id: 'one-official', name: 'an official', type: 'person', anonymous: true },
      { id: 'two-official', name: 'an official', type: 'person', anonymous: true },
      { id: 'unit-1', name: 'Army Unit 1', type: 'government' },
      { id: 'unit-2', name: 'Army Unit 2', type: 'government' },
    ],
    sources: [
      { id: 'wire', published: '2026-04-10', publisher: 'unit-1', url: 'https://wire.example/fire' },
      { id: 'copy', published: '2026-04-11' },
      { id: 'later', published: '2026-04-12', publisher: 'unit-1' },
      { id: 'same-day', published: '2026-04-10' },
      { id: 'said', published: '2026-04-13', republishes: 'wire' },
      { id: 'quoter', published: '2026-04-14' },
      { id: 'again', published: '2026-04-10', url: 'https://wire.example/fire' },
      { id: 'council' },
    ],
    claims: [
      { id: 'arson', text: 'The fire at the mill was set on purpose.' },
      { id: 'arson-2', text: 'The fires at the mill were set on purpose' },
      { id: 'cans', text: 'Two red petrol cans with torn labels were found in the boiler room beside the iron door.' },
      { id: 'cans-2', text: 'Two red petrol cans with torn labels were found in the boiler room near the iron door.' },
      {
        id: 'no-cans',
        text: 'No red petrol cans with torn labels were found in the boiler room beside the iron door.',
      },
      {
        id: 'three',
        text: 'Three red petrol cans with torn labels were found in the boiler room beside the iron door.',
      },
      { id: 'bridge', text: 'The council voted for the bridge.' },
      { id: 'bridge-2', text: 'The council voted for the bridge.' },
      { id: 'height-1', text: 'The mill is this high.', quantity: { measure: 'height', value: 1 } },
      { id: 'height-2', text: 'The mill is this high.', quantity: { measure: 'height', value: 2 } },
    ],
    topics: [{ id: 'height', name: 'height', type: 'measure' }],
    relations: [{ type: 'distinct', from: 'bridge', to: 'bridge-2' }],
  }),
)

describe('claims that may be one', () => {
  const { claims } = duplicates(graph)

  test('have the same words but for endings, or nearly, and nothing that tells them apart', () => {
    expect(claims.map(({ ids, how }) => [...ids, how])).toEqual([
      ['arson', 'arson-2', 'sameWords'],
      ['cans', 'cans-2', 'nearWords'],
    ])
  })

  test('are not those that deny each other, have other numbers or figures, or are said to be two', () => {
    const named = claims.flatMap(({ ids }) => ids)
    for (const id of ['no-cans', 'three', 'bridge-2', 'height-1']) expect(named).not.toContain(id)
  })
})

describe('documents that may be copies', () => {
  const texts = new Map([
    ...[
      ['wire', LONG],
      ['copy', LONG.replace('Friday', 'Thursday')],
      ['council', OTHER],
    ].map(([id = '', text = '']) => [id, text] as const),
  ])

  test('share their text, and the later one may be a copy, or a version where one house published both', () => {
    const { documents, textsCompared } = duplicates(graph, texts)
    expect(textsCompared).toBe(3)
    expect(documents).toEqual([
      { ids: ['again', 'wire'], how: 'sameAddress', share: null, may: null },
      { ids: ['wire', 'copy'], how: 'passages', share: expect.closeTo(0.9, 1), may: 'republishes' },
    ])
    const versions = duplicates(graph, new Map([...texts, ['later', LONG]])).documents
    expect(versions.find(({ ids }) => ids[1] === 'later' && ids[0] === 'wire')).toMatchObject({
      may: 'revises',
      share: 1,
    })
  })

  test('have no direction where they are of one day, and are left out where it is said already', () => {
    const sameDay = duplicates(
      graph,
      new Map([
        ['wire', LONG],
        ['same-day', LONG],
        ['said', LONG],
      ]),
    ).documents
    expect(sameDay.find(({ ids }) => ids.includes('same-day') && ids.includes('wire'))?.may).toBeNull()
    expect(sameDay.some(({ ids }) => ids.includes('said') && ids.includes('wire'))).toBe(false)
  })

  test('only share passages where it is less than three in ten', () => {
    const quoting = `${OTHER} ${OTHER.replaceAll('a', 'o')} ${LONG.split(' ').slice(0, 22).join(' ')}`
    const [found] = duplicates(
      graph,
      new Map([
        ['quoter', quoting],
        ['copy', LONG],
      ]),
    ).documents.filter(({ how }) => how === 'passages')
    expect(found).toMatchObject({ ids: ['copy', 'quoter'], may: null })
    expect(found?.share).toBeLessThan(0.3)
  })
})

describe('people who may be one', () => {
  test('differ in accents, order, initials or a letter; those that are not named, settled or of another sort are not', () => {
    expect(duplicates(graph).actors.map(({ ids, differ }) => [...ids, differ])).toEqual([
      ['a-kroll', 'ana-kroll', 'initials'],
      ['a-kroll', 'anna-kroll', 'initials'],
      ['ana-kroll', 'anna-kroll', 'letter'],
      ['ana-kroll', 'other-kroll', 'spelling'],
      ['anna-kroll', 'kroll-anna', 'order'],
    ])
  })
})
