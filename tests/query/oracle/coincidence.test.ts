import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/model/actor.ts'
import { ask } from './ask-by-hand.ts'
import { mayBeOne, mayShareParty, partyOf } from './coincidence.ts'

describe('who may be whom', () => {
  const among = (actors: (Partial<Actor> & { id: string })[]) => {
    const oracle = ask({ actors })
    const actor = (id: string) => ({ kind: 'actor' as const, id })
    return {
      mayBeOne: mayBeOne(oracle, actor('a'), actor('b')),
      mayShareParty: mayShareParty(oracle, 'a', 'b'),
    }
  }
  const somebody = { id: 'a', type: 'person' as const, anonymous: true }

  test('an anonymous person of whom nothing is known is no ministry, and may belong to it', () => {
    expect(among([somebody, { id: 'b', type: 'government' }])).toEqual({ mayBeOne: false, mayShareParty: true })
  })

  test('unless somebody knows that he does not', () => {
    const ministry = { id: 'b', type: 'government' as const, notSameAs: ['a'] }
    expect(among([somebody, ministry])).toEqual({ mayBeOne: false, mayShareParty: false })
  })

  test('an official of a ministry may be the ministry, and another of its officials; not one of another ministry', () => {
    const official = { ...somebody, affiliation: 'm' }
    expect(among([official, { id: 'm' }, { id: 'b', type: 'government', affiliation: 'm' }]).mayBeOne).toBe(true)
    expect(among([official, { id: 'm' }, { id: 'b', type: 'person', affiliation: 'm' }]).mayBeOne).toBe(true)
    expect(among([official, { id: 'm' }, { id: 'n' }, { id: 'b', type: 'person', affiliation: 'n' }]).mayBeOne).toBe(
      false,
    )
  })

  test('an anonymous employer is as good as none, between people', () => {
    const actors = [{ id: 'x', anonymous: true }, { id: 'n' }]
    const insider = { ...somebody, affiliation: 'x' }
    expect(among([...actors, insider, { id: 'b', type: 'person', affiliation: 'n' }]).mayBeOne).toBe(true)
    expect(among([...actors, insider, { id: 'b', type: 'organization' }]).mayBeOne).toBe(false)
  })

  test('two named people are two, whatever is not known of them', () => {
    expect(
      among([
        { id: 'a', type: 'person' },
        { id: 'b', type: 'person' },
      ]),
    ).toEqual({ mayBeOne: false, mayShareParty: false })
  })

  test('a party is the top of the climb, along owners where nothing else is above, up to who acts for itself', () => {
    const oracle = ask({
      actors: [
        { id: 'reporter', type: 'person', affiliation: 'paper' },
        { id: 'paper', ownedBy: 'house' },
        { id: 'house', ownedBy: 'heir', party: true },
        { id: 'heir', type: 'person', affiliation: 'fund' },
        { id: 'fund', ownedBy: 'heir' },
      ],
    })
    expect(['reporter', 'house', 'heir', 'fund'].map((id) => partyOf(oracle, id))).toEqual([
      'house',
      'house',
      'fund',
      'fund',
    ])
  })
})
