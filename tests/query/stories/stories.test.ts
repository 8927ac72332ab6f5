import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type StoriesOptions, stories } from '../../../src/query/stories/stories.ts'
import { isCarried } from '../../../src/sourcing/standing.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'

const base: Drafts = {
  actors: [{ id: 'agency' }, { id: 'lab' }, { id: 'judge' }],
  topics: [{ id: 'age', type: 'measure' }],
  sources: [
    { id: 'wire', publisher: 'agency', published: '2026-01-05' },
    { id: 'paper', publisher: 'lab', published: '2026-02-05' },
  ],
}

function ask(drafts: Drafts, how?: StoriesOptions, options: ViewOptions = {}) {
  return openGraph(makeDataset({ ...base, ...drafts }))
    .at(options)
    .stories(how)
}

/** Claims, each stated by the wire, with pairs that contradict each other. */
function disputing(claims: readonly string[], pairs: readonly (readonly [string, string])[]): Drafts {
  return {
    claims: claims.map((id) => ({ id })),
    statements: claims.map((claim) => ({ source: 'wire', claim })),
    relations: pairs.map(([from, to]) => ({ type: 'contradicts', from, to })),
  }
}

describe('the Nixon diamond (Dung 1995; argumentation.dev/examples/nixon-diamond)', () => {
  const nixon: Drafts = {
    claims: [{ id: 'nixon-is-a-pacifist' }, { id: 'nixon-is-no-pacifist' }, { id: 'nixon-is-a-quaker' }],
    statements: [
      { source: 'wire', claim: 'nixon-is-a-pacifist' },
      { source: 'paper', claim: 'nixon-is-no-pacifist' },
      { source: 'paper', claim: 'nixon-is-a-quaker' },
    ],
    relations: [{ type: 'contradicts', from: 'nixon-is-a-pacifist', to: 'nixon-is-no-pacifist' }],
  }

  test('each side is a story, and what is undisputed is in both', async () => {
    const answer = await ask(nixon)
    expect(answer).toMatchObject({
      semantics: 'preferred',
      prefer: null,
      undisputed: ['nixon-is-a-quaker'],
      denied: [],
      disputes: [{ stories: [['nixon-is-a-pacifist'], ['nixon-is-no-pacifist']], complete: true, dropped: [] }],
    })
    expect(answer.disputes[0]?.claims).toEqual([
      {
        claim: 'nixon-is-a-pacifist',
        label: 'undecided',
        because: ['nixon-is-no-pacifist'],
        credulous: true,
        sceptical: false,
        rank: null,
      },
      {
        claim: 'nixon-is-no-pacifist',
        label: 'undecided',
        because: ['nixon-is-a-pacifist'],
        credulous: true,
        sceptical: false,
        rank: null,
      },
    ])
  })

  test('the cautious story says nothing of it', async () => {
    const { disputes } = await ask(nixon, { semantics: 'grounded' })
    expect(disputes[0]).toMatchObject({ stories: [[]], claims: [{ credulous: false }, { credulous: false }] })
  })

  test('when nothing carries one side any more, nothing is disputed', async () => {
    const { disputes, undisputed } = await ask(nixon, {}, { without: ['paper'] })
    expect(disputes).toEqual([])
    expect(undisputed).toEqual(['nixon-is-a-pacifist'])
  })

  test('whoever is preferred wins, with reasons', async () => {
    const { disputes } = await ask(nixon, { prefer: ['lab', 'wire'] })
    expect(disputes[0]).toMatchObject({
      stories: [['nixon-is-no-pacifist']],
      attacks: [{ from: 'nixon-is-no-pacifist', to: 'nixon-is-a-pacifist' }],
      dropped: [{ from: 'nixon-is-a-pacifist', to: 'nixon-is-no-pacifist' }],
      claims: [
        { label: 'out', because: ['nixon-is-no-pacifist'], rank: { rank: 2, through: 'wire' } },
        { label: 'in', because: [], sceptical: true, rank: { rank: 1, through: 'lab' } },
      ],
    })
  })
})

describe('what rules out what', () => {
  test('a claim rules out all that its broader claims and its premises contradict', async () => {
    const { disputes } = await ask({
      ...disputing(['five-dead', 'ten-dead', 'exactly-five-dead', 'blast', 'no-blast'], []),
      relations: [
        { type: 'narrows', from: 'exactly-five-dead', to: 'five-dead' },
        { type: 'contradicts', from: 'five-dead', to: 'ten-dead' },
        { type: 'dependsOn', from: 'ten-dead', to: 'blast' },
        { type: 'contradicts', from: 'blast', to: 'no-blast' },
      ],
    })
    expect(disputes).toHaveLength(1)
    expect(disputes[0]?.stories).toEqual([
      ['blast', 'exactly-five-dead', 'five-dead'],
      ['blast', 'ten-dead'],
      ['exactly-five-dead', 'five-dead', 'no-blast'],
    ])
    expect(disputes[0]?.attacks).toContainEqual({ from: 'ten-dead', to: 'no-blast', because: ['blast', 'no-blast'] })
    expect(disputes[0]?.attacks).toContainEqual({
      from: 'ten-dead',
      to: 'exactly-five-dead',
      because: ['ten-dead', 'five-dead'],
    })
  })

  test('figures that share no value do; apparent conflicts do not', async () => {
    const figure = (id: string, value: number, holds: string) => ({ id, holds, quantity: { measure: 'age', value } })
    const { disputes, undisputed } = await ask({
      claims: [figure('old', 90, '2026'), figure('older', 91, '2026'), figure('young', 20, '1956')],
      statements: ['old', 'older', 'young'].map((claim) => ({ source: 'wire', claim })),
    })
    expect(disputes.map((dispute) => dispute.stories)).toEqual([[['old'], ['older']]])
    expect(undisputed).toEqual(['young'])
  })

  test('a claim that implies both sides of a conflict rules out itself', async () => {
    const { disputes } = await ask({
      ...disputing(['all', 'one', 'other'], [['one', 'other']]),
      relations: [
        { type: 'narrows', from: 'all', to: 'one' },
        { type: 'narrows', from: 'all', to: 'other' },
        { type: 'contradicts', from: 'one', to: 'other' },
      ],
    })
    expect(disputes[0]?.attacks).toContainEqual({ from: 'all', to: 'all', because: ['one', 'other'] })
    expect(disputes[0]?.stories).toEqual([['one'], ['other']])
  })

  test('a denial is no claim: it is said, and rules out nothing', async () => {
    const answer = await ask({
      claims: [{ id: 'c' }],
      statements: [
        { source: 'wire', claim: 'c' },
        { source: 'paper', claim: 'c', polarity: 'denies' },
      ],
    })
    expect(answer).toMatchObject({ disputes: [], undisputed: ['c'], denied: ['c'] })
  })
})

describe('several disputes', () => {
  const pairs = [
    ['a', 'b'],
    ['c', 'd'],
    ['d', 'e'],
  ] as const
  const drafts = disputing(['e', 'd', 'c', 'b', 'a'], pairs)

  test('each has its own stories, in order of its first claim', async () => {
    const { disputes } = await ask(drafts)
    expect(disputes.map((dispute) => dispute.stories)).toEqual([
      [['a'], ['b']],
      [['c', 'e'], ['d']],
    ])
  })

  test('all semantics', async () => {
    const of = async (semantics: StoriesOptions['semantics']) =>
      (await ask(drafts, { semantics })).disputes.map((dispute) => dispute.stories)
    expect(await of('grounded')).toEqual([[[]], [[]]])
    expect(await of('complete')).toEqual([
      [[], ['a'], ['b']],
      [[], ['c', 'e'], ['d']],
    ])
    expect(await of('stable')).toEqual(await of('preferred'))
  })

  test('where there are more than asked for, it says so', async () => {
    const { disputes } = await ask(drafts, { limit: 1 })
    expect(disputes.map(({ stories: listed, complete }) => [listed.length, complete])).toEqual([
      [1, false],
      [1, false],
    ])
  })
})

test('misuse is said', async () => {
  const drafts = disputing(['a', 'b'], [['a', 'b']])
  await expect(ask(drafts, { semantics: 'best' as 'stable' })).rejects.toMatchObject({ code: 'bad-option' })
  await expect(ask(drafts, { limit: 0 })).rejects.toMatchObject({ code: 'bad-option', path: 'limit' })
  await expect(ask(drafts, { prefer: ['agensy'] })).rejects.toMatchObject({ code: 'unknown-id' })
  await expect(ask(drafts, { prefer: ['a'] })).rejects.toMatchObject({ code: 'bad-option', path: 'prefer' })
})

test('on random datasets: stories are sets of carried claims without conflict, and a preferred one has every broader claim of its own', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase({ claims: 6, relations: 8, statements: 12 }), async ({ dataset, options }) => {
      const graph = openGraph(dataset)
      const view = graph.at(options).view
      const { disputes, undisputed } = await stories(view)
      const disputed = disputes.flatMap(({ claims }) => claims.map(({ claim }) => claim))
      expect([...undisputed, ...disputed].every((claim) => isCarried(view, claim))).toBe(true)
      expect(new Set([...undisputed, ...disputed]).size).toBe(undisputed.length + disputed.length)
      for (const { stories: listed, attacks } of disputes) {
        for (const story of listed) {
          expect(attacks.some(({ from, to }) => story.includes(from) && story.includes(to))).toBe(false)
          for (const { from, to, relation } of view.reader.relations().map((each) => ({ ...each, relation: each })))
            if (relation.type === 'narrows' && view.isRead(relation) && story.includes(from) && disputed.includes(to))
              expect(story).toContain(to)
        }
      }
    }),
    { numRuns: 60, seed: 11 },
  )
})

test('a ring of 301 claims in conflict has more stories than are listed, and each claim is in some and in none of all', async () => {
  const numbers = Array.from({ length: 301 }, (_, index) => index)
  const ring = makeDataset({
    actors: [{ id: 'a' }],
    sources: [{ id: 's' }],
    claims: numbers.map((index) => ({ id: `c${index}` })),
    statements: numbers.map((index) => ({ id: `t${index}`, source: 's', claim: `c${index}`, from: ['a'] })),
    relations: numbers.map((index) => ({
      type: 'contradicts' as const,
      from: `c${index}`,
      to: `c${(index + 1) % 301}`,
    })),
  })
  const { disputes } = await openGraph(ring).stories()
  const [dispute] = disputes
  expect([disputes.length, dispute?.claims.length, dispute?.stories.length, dispute?.complete]).toEqual([
    1,
    301,
    100,
    false,
  ])
  expect(dispute?.claims.every(({ credulous, sceptical }) => credulous && !sceptical)).toBe(true)
})
