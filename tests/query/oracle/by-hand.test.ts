import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/model/actor.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'
import { mayBeOne, mayShareParty, partyOf } from './coincidence.ts'
import { naiveDrift } from './drift.ts'
import { impossibleOrders } from './loops.ts'
import { type Oracle, openOracle } from './oracle.ts'
import type { NaiveOptions } from './setting.ts'
import { naiveCorroboration, naiveSide } from './support.ts'
import { notCounted } from './trace.ts'

/** Figures worked out by hand. */

function ask(drafts: Drafts, options?: NaiveOptions): Oracle {
  return openOracle(makeDataset({ claims: [{ id: 'c' }], ...drafts }), options)
}

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

describe('lines', () => {
  const actors = [
    { id: 'a', type: 'person' as const },
    { id: 'b', type: 'person' as const },
  ]
  const cited = (near: object[], relations: Drafts['relations'] = []): Oracle =>
    ask({
      actors,
      claims: [{ id: 'c' }, { id: 'near' }, { id: 'same' }],
      sources: [{ id: 'page' }, { id: 'report', type: 'filing', publisher: 'a' }],
      statements: [
        { id: 'p', source: 'page', claim: 'c', from: ['report'] },
        ...near.map((each) => ({ id: 'r', source: 'report', claim: 'near', ...each })),
      ],
      relations,
    })

  test('a report without the claim, and with nothing near it, is taken whole', () => {
    expect(cited([{}]).line('p').comesFrom).toEqual([{ kind: 'document', id: 'report', rejected: false }])
  })

  test.each([
    ['less', 'misreported', { type: 'narrows', from: 'c', to: 'near' }],
    ['the contrary', 'denied', { type: 'contradicts', from: 'near', to: 'c' }],
  ] as const)('one that says %s is misreported, so the claim is %s', (_, corroboration, relation) => {
    const oracle = cited([{}], [relation])
    expect(oracle.line('p')).toMatchObject({ comesFrom: [], mutations: ['report'], ownVoice: false, misreport: true })
    expect(naiveSide(oracle, 'c', 'for').misreports).toEqual([{ statement: 'p', from: ['report'] }])
    expect(naiveCorroboration(oracle, 'c')).toBe(corroboration)
  })

  test('one that says more carries, and so does one that says the same in other words', () => {
    const relations = [
      { type: 'narrows' as const, from: 'near', to: 'same' },
      { type: 'equivalent' as const, from: 'same', to: 'c' },
    ]
    expect(
      cited([{}], relations)
        .line('p')
        .comesFrom.map(({ id }) => id),
    ).toEqual(['r'])
    expect(
      cited([{ claim: 'same' }], relations.slice(1))
        .line('p')
        .comesFrom.map(({ id }) => id),
    ).toEqual(['r'])
    expect(naiveSide(cited([{}], relations), 'c', 'for')).toMatchObject({ statements: 2, viaNarrower: 1 })
    expect(naiveSide(cited([{ claim: 'same' }], relations), 'c', 'for')).toMatchObject({
      statements: 2,
      viaNarrower: 0,
    })
  })

  const flat = (first: object, rest: Drafts = {}, options?: NaiveOptions): Oracle =>
    ask(
      {
        actors,
        sources: [{ id: 'page' }],
        statements: [
          { id: 'p1', source: 'page', claim: 'c', from: ['a'], ...first },
          { id: 'p2', source: 'page', claim: 'c' },
        ],
        ...rest,
      },
      options,
    )

  test('what a page attributes here and states flatly there has one end, as long as the attribution is there', () => {
    expect(naiveSide(flat({}), 'c', 'for').origins.ends.map(({ id }) => id)).toEqual(['a'])
    const withdrawn = flat({ withdrawn: '2026-01-05' })
    expect(naiveSide(withdrawn, 'c', 'for').origins.ends.map(({ id }) => id)).toEqual(['page'])
    expect(flat({}, {}, { without: ['p1'] }).line('p2').dropped).toBe(true)
  })

  test('beside a misreport it is one too', () => {
    const judged = { assessments: [{ of: 'p1', by: 'b', date: '2026-02', attribution: 'misattributed' as const }] }
    expect(naiveSide(flat({}, judged), 'c', 'for')).toMatchObject({
      statements: 0,
      misreports: [
        { statement: 'p1', from: ['a'] },
        { statement: 'p2', from: ['a'] },
      ],
    })
    const both = flat({ from: ['a', 'b'] }, { assessments: [{ ...judged.assessments[0], lines: ['a'] } as never] })
    expect(naiveSide(both, 'c', 'for').origins.ends.map(({ id }) => id)).toEqual(['b'])
  })

  test('a judgement is overruled by a later one, and is there from its last instant on', () => {
    const assessments = [
      { of: 'p1', by: 'b', date: '2026-02', attribution: 'absent' as const },
      { of: 'p1', by: 'a', date: '2026-03-05', attribution: 'upheld' as const },
    ]
    const at = (asOf: string, dates?: 'certain') =>
      flat(
        { made: '2026-01-01' },
        { sources: [{ id: 'page', published: '2026-01-01' }], assessments },
        { asOf, dates },
      ).line('p1').misreport
    expect([at('2026-02-10'), at('2026-02-10', 'certain'), at('2026-03-01'), at('2026-03-05')]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('satire asserts nothing, and nothing rests on it', () => {
    const oracle = ask({
      sources: [{ id: 'joke', genre: 'satire' }, { id: 'page' }, { id: 'other' }],
      statements: [
        { id: 'j', source: 'joke', claim: 'c' },
        { id: 'p', source: 'page', claim: 'c', from: ['j'] },
        { id: 'o', source: 'other', claim: 'c', from: ['joke'] },
      ],
    })
    expect(naiveCorroboration(oracle, 'c')).toBe('unsupported')
    expect(notCounted(oracle, 'c').map(({ statement, reasons }) => [statement, ...reasons])).toEqual([
      ['j', 'satire'],
      ['o', 'satire'],
      ['p', 'satire'],
    ])
  })
})

describe('works', () => {
  const versions = (v2: object, options?: NaiveOptions): Oracle =>
    ask(
      {
        actors: [{ id: 'a' }, { id: 'b' }],
        sources: [
          { id: 'v1', type: 'paper', authors: ['a'], published: '2026-01-01' },
          { id: 'v2', type: 'paper', authors: ['b'], revises: 'v1', published: '2026-02-01', ...v2 },
        ],
        statements: [
          { id: 's1', source: 'v1', claim: 'c' },
          { id: 's2', source: 'v2', claim: 'c' },
        ],
      },
      options,
    )

  test('a retraction takes earlier versions with it, from its date on, and never a later one', () => {
    const notices = [{ type: 'retraction' as const, date: '2026-03-01' }]
    expect([...versions({ notices }).grounded]).toEqual([])
    expect([...versions({ notices }, { asOf: '2026-02-10' }).grounded]).toEqual(['s1', 's2'])
    const first = makeDataset({
      ...versions({}).dataset,
      sources: versions({}).dataset.sources.map((each) => (each.id === 'v1' ? { ...each, notices } : each)),
    })
    expect([...openOracle(first).grounded]).toEqual(['s2'])
  })

  test('one that lists statements takes back only those', () => {
    const notices = [{ type: 'correction' as const, statements: ['s1'] }]
    expect([...versions({ notices }).grounded]).toEqual(['s2'])
  })
})

describe('orders that cannot be', () => {
  const impossible = (page: object, wire: object, made?: string) =>
    impossibleOrders(
      ask({
        actors: [{ id: 'a' }],
        sources: [
          { id: 'page', ...page },
          { id: 'wire', ...wire },
        ],
        statements: [
          { id: 'p', source: 'page', claim: 'c', from: ['w'], made },
          { id: 'w', source: 'wire', claim: 'c', from: ['a'] },
        ],
      }),
    ).length

  test.each([
    ['2026-03-01', '2026-03-02', 0],
    ['2026-03-01', '2026-03-03', 1],
    ['2026-03-01T09:00:00Z', '2026-03-01T15:00:00Z', 1],
    ['2026-03-01T09:00:00Z', '2026-03-01', 0],
    ['2026-03-01T09:00', '2026-03-01T23:30:00Z', 0],
    [undefined, '2026-03-03', 0],
  ])('a page of %s that has it from a wire of %s: %i', (page, wire, count) => {
    expect(impossible({ published: page }, { published: wire })).toBe(count)
  })

  test('in a document that grew it goes by the entry, else by the later of entry and publication', () => {
    expect(impossible({ published: '2026-03-01/2026-03-09' }, { published: '2026-03-05' }, '2026-03-02')).toBe(1)
    expect(impossible({ published: '2026-03-09' }, { published: '2026-03-05' }, '2026-03-02')).toBe(0)
    expect(impossible({ published: '2026-03-01' }, { published: '2026-03-05' }, '2026-03-06')).toBe(0)
  })
})

test('drift shows a line that was rejected', () => {
  const oracle = ask({
    actors: [{ id: 'a' }],
    sources: [{ id: 'page' }, { id: 'wire' }],
    statements: [
      { id: 'p', source: 'page', claim: 'c', from: ['w'], certainty: 'certain' },
      { id: 'w', source: 'wire', claim: 'c', from: ['a'], certainty: 'possible' },
    ],
    assessments: [{ of: 'p', by: 'a', date: '2026', attribution: 'altered' }],
  })
  expect(oracle.line('p').misreport).toBe(true)
  expect(naiveDrift(oracle)).toEqual([{ kind: 'certaintyRaised', statement: 'p', from: 'w' }])
})
