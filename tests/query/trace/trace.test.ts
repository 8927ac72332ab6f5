import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../src/model/statement.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { openOracle } from '../oracle/oracle.ts'
import { endsOf, reachedFrom } from '../oracle/reach.ts'

const frame: Drafts = {
  actors: [{ id: 'ann', type: 'person' }, { id: 'aide', anonymous: true }, { id: 'maker' }],
  sources: [
    { id: 'wire' },
    { id: 'blog' },
    { id: 'portal' },
    { id: 'memo', type: 'filing', publisher: 'maker' },
    { id: 'leak', knownVia: ['blog'] },
  ],
  claims: [{ id: 'c' }, { id: 'd' }],
}

function open(statements: (Partial<Statement> & { source: string; claim: string })[]) {
  return openGraph(makeDataset({ ...frame, statements }))
}

describe('trace', () => {
  test('shows each statement with its depth below the top of the ladder, and each end with its shortest route', () => {
    const { trace } = open([
      { id: 'w', source: 'wire', claim: 'c', from: ['aide'] },
      { id: 'b', source: 'blog', claim: 'c', from: ['w', 'memo', 'ann'] },
      { id: 'p', source: 'portal', claim: 'c', from: ['b'] },
    ])
    const { steps, ends } = trace('c').for
    expect(steps.map(({ statement, depth }) => [statement, depth])).toEqual([
      ['p', 0],
      ['b', 1],
      ['w', 2],
    ])
    expect(steps[0]).toEqual({
      statement: 'p',
      source: 'portal',
      claim: 'c',
      polarity: 'affirms',
      depth: 0,
      carrying: true,
      ownVoice: false,
      droppedAttribution: false,
      comesFrom: [{ kind: 'statement', id: 'b', edges: ['p|repeats|b'] }],
      end: null,
    })
    expect(ends).toEqual([
      { id: 'aide', disclosed: true, anonymous: true, route: ['w'], document: null },
      { id: 'ann', disclosed: true, anonymous: false, route: ['b'], document: null },
      { id: 'maker', disclosed: true, anonymous: false, route: ['b'], document: 'memo' },
    ])
  })

  test('shows the end of own voice, and the other side', () => {
    const { trace } = open([
      { id: 'p', source: 'portal', claim: 'c' },
      { id: 'm', source: 'memo', claim: 'c', polarity: 'denies' },
    ])
    expect(trace('c').for.ends).toEqual([
      { id: 'portal', disclosed: false, anonymous: false, route: ['p'], document: null },
    ])
    expect(trace('c').for.steps[0]).toMatchObject({ ownVoice: true, end: 'portal' })
    expect(trace('c').against.steps.map(({ statement, polarity }) => [statement, polarity])).toEqual([['m', 'denies']])
  })

  test('sets apart what does not count, with the reason and what it fails through', () => {
    const graph = open([
      { id: 'x1', source: 'portal', claim: 'c', withdrawn: '2026-01' },
      { id: 'x2', source: 'portal', claim: 'c', from: ['ann'] },
      { id: 'x3', source: 'portal', claim: 'c', from: ['w'] },
      { id: 'w', source: 'wire', claim: 'c', from: ['memo'] },
      { id: 'l', source: 'leak', claim: 'c', from: ['aide'] },
      { id: 'r1', source: 'blog', claim: 'c', from: ['r2'] },
      { id: 'r2', source: 'wire', claim: 'c', from: ['r1'] },
      { id: 'no', source: 'blog', claim: 'c', polarity: 'denies', made: '2030' },
    ])
    const found = graph.at({ without: ['ann', 'maker'], asOf: '2029' }).trace('c').notCounted
    expect(found).toEqual([
      { statement: 'l', side: 'for', reason: 'unread', because: ['leak'] },
      { statement: 'r1', side: 'for', reason: 'loop', because: ['r1', 'r2'] },
      { statement: 'r2', side: 'for', reason: 'loop', because: ['r2', 'r1'] },
      { statement: 'w', side: 'for', reason: 'without', because: ['maker'] },
      { statement: 'x1', side: 'for', reason: 'retracted', because: ['x1'] },
      { statement: 'x2', side: 'for', reason: 'without', because: ['ann'] },
      { statement: 'x3', side: 'for', reason: 'without', because: ['maker'] },
      { statement: 'no', side: 'against', reason: 'later', because: ['no'] },
    ])
  })

  test('sets apart mutations, and those who did not comment', () => {
    const graph = open([
      { id: 'w', source: 'wire', claim: 'd', from: ['ann'] },
      { id: 'p', source: 'portal', claim: 'c', from: ['w'] },
      { id: 'n1', source: 'wire', claim: 'c', polarity: 'neither', response: 'declined', from: ['maker'] },
      { id: 'n2', source: 'blog', claim: 'c', polarity: 'neither' },
    ])
    const { mutations, noComment } = graph.trace('c')
    expect(mutations).toEqual([{ statement: 'p', from: 'w', of: ['w'] }])
    expect(noComment).toEqual([
      {
        statement: 'n1',
        source: 'wire',
        response: 'declined',
        comesFrom: [{ kind: 'actor', id: 'maker', edges: ['n1|quotes|maker'] }],
        ends: [{ id: 'maker', kind: 'actor', disclosed: true }],
      },
      {
        statement: 'n2',
        source: 'blog',
        response: null,
        comesFrom: [],
        ends: [{ id: 'blog', kind: 'source', disclosed: false }],
      },
    ])
    expect(
      graph
        .at({ without: ['wire'] })
        .trace('c')
        .noComment.map(({ statement }) => statement),
    ).toEqual(['n2'])
    expect(() => graph.trace('e')).toThrow('no claim "e"')
  })

  test('gives depths on a ring that somebody feeds', () => {
    const { trace } = open([
      { id: 'a', source: 'wire', claim: 'c', from: ['b', 'ann'] },
      { id: 'b', source: 'blog', claim: 'c', from: ['a'] },
    ])
    expect(trace('c').for.steps.map(({ statement, depth }) => [statement, depth])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
  })

  test('holds every statement and end that the side leads to, on random datasets in random views', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const graph = openGraph(dataset)
        const oracle = openOracle(dataset, options)
        for (const { id: claim } of dataset.claims) {
          const answer = graph.at(options).trace(claim)
          for (const side of ['for', 'against'] as const) {
            const carriers = oracle.side(claim, side)
            const { statements } = reachedFrom(oracle, carriers)
            const { steps, ends } = answer[side]
            expect(steps.map(({ statement }) => statement).sort()).toEqual([...statements].sort())
            expect(steps.filter(({ carrying }) => carrying).map(({ statement }) => statement)).toEqual(
              expect.arrayContaining(carriers),
            )
            expect(ends.map(({ id }) => id)).toEqual(endsOf(oracle, carriers).map(({ id }) => id))
            for (const { route } of ends) {
              expect(carriers).toContain(route[0])
              for (const [index, id] of route.entries()) {
                if (index > 0)
                  expect(oracle.holding(route[index - 1] ?? '').map((upstream) => upstream.id)).toContain(id)
              }
            }
          }
          for (const { statement, reason } of answer.notCounted) {
            expect(oracle.carrying.has(statement)).toBe(false)
            expect(reason === 'unread').toBe(oracle.grounded.has(statement))
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
