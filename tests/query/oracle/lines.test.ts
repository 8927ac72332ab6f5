import { describe, expect, test } from 'vitest'
import type { Drafts } from '../../fixtures/datasets.ts'
import { ask } from './ask-by-hand.ts'
import { naiveDrift } from './drift.ts'
import type { Oracle } from './oracle.ts'
import type { NaiveOptions } from './setting.ts'
import { naiveCorroboration, naiveSide } from './support.ts'
import { notCounted } from './trace.ts'

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
