import { expect, test } from 'vitest'
import { leftOutOf } from '../../../viewer/src/model/left-out.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

/** A story next to it, of which the claim knows nothing. */
const TWO_STORIES = {
  ...WIRE_STORY,
  claims: [...WIRE_STORY.claims, { id: 'far', text: 'Far from it.' }],
  sources: [...WIRE_STORY.sources, { id: 'far-away', title: 'Far away', published: '2026-05-01' }],
} as typeof WIRE_STORY

test('what is folded, what folding leaves out and what is elsewhere are counted apart, by kind', () => {
  expect(leftOutOf(pageModel({ foldOrigins: null }, TWO_STORIES))).toEqual({
    folded: [{ kind: 'source', count: 1 }],
    unfolded: [{ kind: 'claim', count: 1 }],
    elsewhere: [
      { kind: 'claim', count: 1 },
      { kind: 'source', count: 1 },
      { kind: 'actor', count: 3 },
    ],
    besides: 0,
    same: 0,
  })
})

test('where each is drawn, documents that count on neither side are counted', () => {
  const silent = { id: 'q1', source: 'far-away', claim: 'c', polarity: 'neither', response: 'noComment' }
  const story = { ...TWO_STORIES, statements: [...TWO_STORIES.statements, silent] } as typeof WIRE_STORY
  const besides = (foldOrigins: boolean) => leftOutOf(pageModel({ foldOrigins }, story)).besides
  expect([besides(false), besides(true)]).toEqual([1, 0])
  expect(leftOutOf(pageModel({ foldOrigins: false }, TWO_STORIES)).besides).toBe(0)
})

test('as of a date nothing is counted that was not there', () => {
  const { folded, elsewhere } = leftOutOf(pageModel({ foldOrigins: null, asOf: '2026-02-23' }, TWO_STORIES))
  expect(folded).toEqual([])
  expect(elsewhere.find(({ kind }) => kind === 'source')).toBeUndefined()
})

test('nothing is elsewhere where everything is drawn; what an overview does not group is left out', () => {
  const { folded, unfolded, elsewhere } = leftOutOf(
    pageModel({ scope: { kind: 'everything' }, overview: 'topic', selected: [] }, TWO_STORIES),
  )
  expect([folded, elsewhere]).toEqual([[], []])
  expect(unfolded.find(({ kind }) => kind === 'source')?.count).toBe(6)
})

test('claims in other words are counted once in an overview, and how many they are is known', () => {
  const [relation] = TWO_STORIES.relations
  const same = { ...relation, id: 'c~equivalent~far', type: 'equivalent', from: 'c', to: 'far' }
  const claims = TWO_STORIES.claims.map((claim) => (claim.id === 'far' ? { ...claim, about: ['chips'] } : claim))
  const story = { ...TWO_STORIES, claims, relations: [same] } as typeof WIRE_STORY
  const inGroups = { scope: { kind: 'everything' }, overview: 'topic', selected: [] } as const
  expect(leftOutOf(pageModel(inGroups, story)).same).toBe(1)
  expect(leftOutOf(pageModel(inGroups, TWO_STORIES)).same).toBe(0)
})

test('a document that is folded on both sides is counted once', () => {
  const both = [
    { id: 'b2', source: 'copy', claim: 'c', from: ['d1'], polarity: 'denies' },
    { id: 'b3', source: 'far-away', claim: 'c', from: ['d1'], polarity: 'denies' },
  ]
  const story = { ...TWO_STORIES, statements: [...TWO_STORIES.statements, ...both] } as typeof WIRE_STORY
  const page = pageModel({ foldOrigins: null }, story)
  const { nodes } = page.picture.value
  const members = [...nodes.values()].flatMap(({ folded }) => folded)
  expect(members.length).toBeGreaterThan(new Set(members).size)
  const alone = [...new Set(members)].filter((id) => !nodes.has(id))
  expect(leftOutOf(page).folded).toEqual([{ kind: 'source', count: alone.length }])
})
