import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/model/source.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'
import { naiveImpact } from './impact.ts'
import { naiveNetwork, smallestCuts } from './network.ts'
import { type Oracle, openOracle } from './oracle.ts'
import type { NaiveOptions } from './setting.ts'
import { naiveCorroboration, naiveSide } from './support.ts'

type LooseStatement = Partial<Statement> & { source: string; claim: string }

const w1: LooseStatement = { id: 'w1', source: 'wire', claim: 'c', from: ['official'], certainty: 'possible' }
const b1: LooseStatement = { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], certainty: 'certain' }
const p1: LooseStatement = { id: 'p1', source: 'portal', claim: 'c' }

interface Change extends Omit<Drafts, 'sources'> {
  statements?: LooseStatement[]
  wire?: Partial<Source>
  sources?: (Partial<Source> & { id: string })[]
  options?: NaiveOptions
}

function ask({ statements = [w1, b1, p1], wire, sources = [], options, ...drafts }: Change = {}): Oracle {
  const dataset = makeDataset({
    claims: [{ id: 'c' }],
    ...drafts,
    actors: [{ id: 'agency' }, { id: 'curator' }, { id: 'official', type: 'person', anonymous: true }],
    sources: [
      { id: 'wire', type: 'wire-report', publisher: 'agency', ...wire },
      { id: 'blog', type: 'article' },
      { id: 'portal', type: 'article' },
      ...sources,
    ],
    statements,
  })
  return openOracle(dataset, options)
}

function cutsOf(oracle: Oracle): string[][] {
  return smallestCuts(naiveNetwork(oracle, oracle.side('c', 'for')))
}

const ABSENT: Drafts['assessments'] = [{ of: 'b1', by: 'curator', date: '2026-01-01', attribution: 'absent' }]

describe('one official, a wire, a blog and a portal', () => {
  test('three statements come down to two ends, of which one is disclosed, and two routes', () => {
    expect(naiveSide(ask(), 'c', 'for')).toEqual({
      statements: 3,
      asserting: 1,
      viaNarrower: 0,
      documents: { read: 3, excerpts: 0, works: 3, reported: 0 },
      publishers: 3,
      owners: 3,
      parties: 1,
      misreports: [],
      origins: {
        ends: [
          { kind: 'actor', id: 'official' },
          { kind: 'source', id: 'portal' },
        ],
        disclosed: 1,
        undisclosed: 1,
        min: 1,
        max: 2,
      },
      routes: { count: 2, disclosed: 1, bound: false },
      singlePoints: [],
      echo: 3 / 2,
      pair: undefined,
      strength: 'singleAnonymous',
    })
    expect(cutsOf(ask())).toContainEqual(['portal', 'wire'])
  })

  test('without the official the claim is weakened, and the wire and the blog lose all ground', () => {
    const oracle = ask()
    expect(naiveImpact(oracle, ['official'])).toEqual({
      statements: ['b1', 'w1'],
      documents: ['blog', 'wire'],
      fallen: [],
      unseated: [],
      weakened: ['c'],
      cleared: [],
      unaffected: 0,
    })
    expect(naiveSide(oracle.without(['official']), 'c', 'for').routes.count).toBe(1)
  })

  test('without the portal the wire and the official are single points', () => {
    const side = naiveSide(ask({ options: { without: ['portal'] } }), 'c', 'for')
    expect(side.singlePoints).toEqual(['official', 'wire'])
  })

  test('a flat statement beside the attributed one is a dropped attribution and changes the counts only', () => {
    const [before, after] = [ask(), ask({ statements: [w1, b1, { id: 'b2', source: 'blog', claim: 'c' }, p1] })]
    expect(after.line('b2')).toMatchObject({ ownVoice: true, dropped: true, end: undefined })
    expect(naiveSide(after, 'c', 'for')).toEqual({ ...naiveSide(before, 'c', 'for'), statements: 4, asserting: 2 })
  })

  test('when the wire is known only through the blog, two documents were read and the blog is a single point too', () => {
    const wire = { knownVia: ['blog'] }
    expect(naiveSide(ask({ wire }), 'c', 'for').documents).toMatchObject({ read: 2, reported: 1 })
    const alone = ask({ wire, options: { without: ['portal'] } })
    expect(naiveSide(alone, 'c', 'for').singlePoints).toEqual(['blog', 'official', 'wire'])
  })

  test('when the wire and the blog have it from each other neither is grounded, and one route is left', () => {
    const oracle = ask({ statements: [{ ...w1, from: ['b1'] }, b1, p1] })
    expect([...oracle.grounded]).toEqual(['p1'])
    expect(naiveSide(oracle, 'c', 'for').routes.count).toBe(1)
    expect(naiveCorroboration(oracle.without(['portal']), 'c')).toBe('circular')
  })

  test('when the wire has nothing of the kind the blog is a misreport, and without the others nothing else is left', () => {
    const oracle = ask({ assessments: ABSENT })
    expect(oracle.line('b1').misreport).toBe(true)
    expect(naiveSide(oracle, 'c', 'for')).toMatchObject({
      statements: 2,
      misreports: [{ statement: 'b1', from: ['w1'] }],
    })
    expect(naiveCorroboration(oracle.without(['w1', 'portal']), 'c')).toBe('misreported')
    const printed = ask({ assessments: ABSENT, options: { attributions: 'printed' } })
    expect(naiveSide(printed, 'c', 'for')).toEqual(naiveSide(ask(), 'c', 'for'))
  })

  test('a second version of the portal is one voice with the first, and both are taken away together', () => {
    const oracle = ask({
      sources: [{ id: 'portal2', type: 'article', revises: 'portal' }],
      statements: [w1, b1, p1, { id: 'p2', source: 'portal2', claim: 'c' }],
    })
    expect(naiveSide(oracle, 'c', 'for')).toMatchObject({
      documents: { read: 4, works: 3 },
      origins: { undisclosed: 1, max: 2 },
      routes: { count: 2 },
    })
    expect(oracle.without(['portal2']).side('c', 'for')).toEqual(['b1', 'w1'])
  })

  test('equivalent claims have the same sides', () => {
    const oracle = ask({
      claims: [{ id: 'c' }, { id: 'd' }],
      relations: [{ type: 'equivalent', from: 'd', to: 'c' }],
      statements: [w1, b1, { ...p1, claim: 'd' }],
    })
    expect(naiveSide(oracle, 'd', 'for')).toEqual(naiveSide(oracle, 'c', 'for'))
    expect(naiveSide(oracle, 'c', 'for')).toEqual(naiveSide(ask(), 'c', 'for'))
  })
})
