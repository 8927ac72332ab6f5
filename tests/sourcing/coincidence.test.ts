import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { mayCoincide, partyOf } from '../../src/sourcing/coincidence.ts'
import { topOwner } from '../../src/sourcing/outlets.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const context = [
  { id: 'ministry', type: 'government' as const },
  { id: 'bureau', type: 'government' as const, affiliation: 'ministry' },
  { id: 'maker', type: 'organization' as const },
]

function together(a: Partial<Actor>, b: Partial<Actor>) {
  const person = { type: 'person' as const }
  const { reader } = openGraph(
    makeDataset({ actors: [...context, { ...person, ...a, id: 'x' }, { ...person, ...b, id: 'y' }] }),
  )
  const [x, y] = [
    { id: 'x', kind: 'actor' as const, disclosed: true },
    { id: 'y', kind: 'actor' as const, disclosed: true },
  ]
  const found = mayCoincide(reader, x, y)
  expect(mayCoincide(reader, y, x)).toBe(found)
  return found
}

describe('two ends may be one', () => {
  test('when either names no source', () => {
    const { reader } = openGraph(makeDataset({ actors: context }))
    const blog = { id: 'blog', kind: 'source' as const, disclosed: false }
    expect(mayCoincide(reader, blog, { id: 'maker', kind: 'actor', disclosed: true })).toBe('undisclosed')
    expect(mayCoincide(reader, { id: 'maker', kind: 'actor', disclosed: true }, blog)).toBe('undisclosed')
    expect(mayCoincide(reader, blog, { id: 'portal', kind: 'source', disclosed: false })).toBe('undisclosed')
  })

  test('when one lists the other, unless one is listed as another', () => {
    expect(together({ possiblySameAs: ['y'] }, {})).toBe('possiblySameAs')
    expect(together({}, { possiblySameAs: ['x'] })).toBe('possiblySameAs')
    expect(together({ notSameAs: ['y'] }, { possiblySameAs: ['x'] })).toBeUndefined()
    expect(together({ anonymous: true }, { notSameAs: ['x'] })).toBeUndefined()
  })

  test('when one is anonymous and an affiliation is missing', () => {
    expect(together({ anonymous: true }, { affiliation: 'ministry' })).toBe('affiliationMissing')
    expect(together({ anonymous: true, affiliation: 'ministry' }, {})).toBe('affiliationMissing')
    expect(together({ anonymous: true }, { anonymous: true })).toBe('affiliationMissing')
  })

  test('when one is anonymous and the nearer affiliation lies on the other chain', () => {
    const anonymous = true
    expect(together({ anonymous, affiliation: 'bureau' }, { affiliation: 'ministry' })).toBe('affiliationCompatible')
    expect(together({ anonymous, affiliation: 'ministry' }, { affiliation: 'bureau' })).toBe('affiliationCompatible')
    expect(together({ anonymous, affiliation: 'maker' }, { affiliation: 'bureau' })).toBeUndefined()
  })

  test('not to know whose somebody is, is enough only between actors of one sort: an unplaced person is no ministry', () => {
    const unplaced = { anonymous: true }
    expect(together(unplaced, { type: 'government' })).toBeUndefined()
    expect(together(unplaced, { type: 'role' })).toBe('affiliationMissing')
    expect(together(unplaced, { type: 'group' })).toBe('affiliationMissing')
  })

  test('never when both are named', () => {
    expect(together({}, {})).toBeUndefined()
    expect(together({ affiliation: 'maker' }, { affiliation: 'maker' })).toBeUndefined()
  })

  test('an anonymous member may be its named organization or government; an anonymous organization is not its own affiliation', () => {
    const inMaker = { anonymous: true, affiliation: 'maker' }
    const { reader } = openGraph(makeDataset({ actors: [...context, { id: 'x', type: 'person', ...inMaker }] }))
    const x = { id: 'x', kind: 'actor' as const, disclosed: true }
    expect(mayCoincide(reader, x, { id: 'maker', kind: 'actor', disclosed: true })).toBe('affiliationCompatible')
    expect(mayCoincide(reader, x, { id: 'ministry', kind: 'actor', disclosed: true })).toBeUndefined()
    expect(mayCoincide(reader, x, { id: 'ghost', kind: 'actor', disclosed: true })).toBeUndefined()
    const unplaced = { type: 'organization' as const, anonymous: true }
    expect(together(unplaced, { type: 'government' })).toBe('affiliationMissing')
    expect(together(unplaced, { affiliation: 'maker' })).toBeUndefined()
    expect(together({ type: 'role' }, inMaker)).toBe('affiliationMissing')
  })
})

describe('the party of an actor', () => {
  const { reader } = openGraph(
    makeDataset({
      actors: [
        { id: 'reporter', affiliation: 'daily' },
        { id: 'daily', ownedBy: 'holding' },
        { id: 'holding', affiliation: 'union' },
        { id: 'union' },
        { id: 'union-member', affiliation: 'daily', party: true },
        { id: 'sub', affiliation: 'union-member', ownedBy: 'holding' },
        { id: 'ring-b', ownedBy: 'ring-a' },
        { id: 'ring-a', affiliation: 'ring-b' },
        { id: 'near-ring', affiliation: 'ring-b' },
      ],
    }),
  )

  test('is at the top of affiliations, and of owners where these end', () => {
    expect(partyOf(reader, 'reporter')).toBe('union')
    expect(partyOf(reader, 'union')).toBe('union')
    expect(partyOf(reader, 'ghost')).toBe('ghost')
  })

  test('is no higher than an actor that acts for itself', () => {
    expect(partyOf(reader, 'union-member')).toBe('union-member')
    expect(partyOf(reader, 'sub')).toBe('union-member')
  })

  test('of actors that own and affiliate each other is the first of them, from wherever one starts', () => {
    for (const id of ['ring-a', 'ring-b', 'near-ring']) expect(partyOf(reader, id)).toBe('ring-a')
  })

  test('is another thing than who owns it', () => {
    expect(topOwner(reader, 'daily')).toBe('holding')
    expect(topOwner(reader, 'reporter')).toBe('reporter')
  })
})
