import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase, picked, removable } from '../../fixtures/random-view.ts'
import { naiveImpact } from '../oracle/impact.ts'
import { naiveNetwork, smallestCuts } from '../oracle/network.ts'
import { type Oracle, openOracle } from '../oracle/oracle.ts'
import { endsOf } from '../oracle/reach.ts'

const worked = makeDataset({
  actors: [{ id: 'agency' }, { id: 'official', type: 'person', anonymous: true }],
  sources: [
    { id: 'wire', type: 'wire-report', publisher: 'agency' },
    { id: 'blog', type: 'article' },
    { id: 'portal', type: 'article' },
  ],
  claims: [{ id: 'c' }, { id: 'other' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'p1', source: 'portal', claim: 'c' },
    { id: 'p2', source: 'portal', claim: 'other' },
  ],
})

describe('impact', () => {
  test('of the official weakens the claim from two routes to one, and shows the one that is left', () => {
    expect(openGraph(worked).impact(['official'])).toEqual({
      removed: ['official'],
      statements: ['b1', 'w1'],
      documents: ['blog', 'wire'],
      outlets: [],
      fallen: [],
      unseated: [],
      weakened: [
        {
          claim: 'c',
          before: { routes: 2, ends: 2 },
          after: { routes: 1, ends: 1 },
          route: { through: ['portal'], statements: ['p1'], edges: ['p1|in|portal'], end: 'portal' },
        },
      ],
      cleared: [],
      unaffected: 1,
    })
  })

  test('of several at once makes fall what none of them would alone, and shows where the shortest route broke', () => {
    const { fallen, weakened, unaffected } = openGraph(worked).impact(['official', 'portal'])
    expect(fallen).toEqual([
      {
        claim: 'c',
        route: { through: ['portal'], statements: ['p1'], edges: ['p1|in|portal'], end: 'portal' },
        brokenAt: ['portal'],
      },
      {
        claim: 'other',
        route: { through: ['portal'], statements: ['p2'], edges: ['p2|in|portal'], end: 'portal' },
        brokenAt: ['portal'],
      },
    ])
    expect(weakened).toEqual([])
    expect(unaffected).toBe(0)
  })

  test('of an outlet takes all its sources; of a statement only that one', () => {
    const graph = openGraph(worked)
    expect(graph.impact(['outlet:agency']).weakened.map(({ claim }) => claim)).toEqual(['c'])
    const { fallen } = graph.at({ without: ['wire'] }).impact(['p1'])
    expect(fallen).toMatchObject([{ claim: 'c', brokenAt: ['p1'] }])
  })

  test('says what is unseated, and through which premises', () => {
    const graph = openGraph(
      makeDataset({
        actors: [{ id: 'clerk', type: 'person' }],
        sources: [{ id: 'ledger' }, { id: 'paper' }],
        claims: [{ id: 'paid' }, { id: 'bought' }, { id: 'owns' }],
        statements: [
          { source: 'ledger', claim: 'paid', from: ['clerk'] },
          { source: 'paper', claim: 'bought' },
          { source: 'paper', claim: 'owns' },
        ],
        relations: [
          { type: 'dependsOn', from: 'bought', to: 'paid' },
          { type: 'dependsOn', from: 'owns', to: 'bought' },
        ],
      }),
    )
    expect(graph.impact(['clerk'])).toMatchObject({
      fallen: [{ claim: 'paid', brokenAt: ['clerk'] }],
      unseated: [
        { claim: 'bought', through: ['paid'], edges: ['bought|dependsOn|paid'] },
        { claim: 'owns', through: ['bought', 'paid'], edges: ['owns|dependsOn|bought', 'bought|dependsOn|paid'] },
      ],
      unaffected: 0,
    })
  })

  test('clears a claim when nothing is left that speaks against it', () => {
    const graph = openGraph(
      makeDataset({
        sources: [{ id: 'paper' }, { id: 'denial' }],
        claims: [{ id: 'c' }],
        statements: [
          { id: 'yes', source: 'paper', claim: 'c' },
          { id: 'no', source: 'denial', claim: 'c', polarity: 'denies' },
        ],
      }),
    )
    expect(graph.impact(['denial'])).toMatchObject({
      fallen: [],
      weakened: [],
      cleared: [{ claim: 'c', brokenAt: ['denial'], route: { statements: ['no'] } }],
    })
  })

  test('of nothing, or of what is gone already, is nothing', () => {
    const graph = openGraph(worked)
    const nothing = {
      statements: [],
      documents: [],
      fallen: [],
      unseated: [],
      weakened: [],
      cleared: [],
      unaffected: 2,
    }
    expect(graph.impact([])).toEqual({ removed: [], outlets: [], ...nothing })
    expect(graph.at({ without: ['portal'] }).impact(['portal'])).toEqual({
      removed: ['portal'],
      outlets: [],
      ...nothing,
    })
  })

  test('of somebody who publishes says beside it what falls with all that they published', () => {
    const { fallen, outlets } = openGraph(worked).impact(['agency'])
    expect(fallen).toEqual([])
    expect(outlets).toEqual([{ outlet: 'agency', effects: expect.objectContaining({ removed: ['outlet:agency'] }) }])
    const { outlets: _, ...whole } = openGraph(worked).impact(['outlet:agency'])
    expect(outlets[0]?.effects).toEqual(whole)
    expect(openGraph(worked).impact(['agency', 'outlet:agency']).outlets).toEqual([])
  })

  test('of an unknown record is an error with a hint', () => {
    expect(() => openGraph(worked).impact(['wier'])).toThrow('cannot leave out "wier": no record has that id')
    expect(() => openGraph(worked).impact(['c'])).toThrow('cannot leave out "c": it is a claim')
  })

  test('is what taking away and asking again gives, on random datasets in random views', () => {
    const picks = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(arbitraryCase(), picks, ({ dataset, options }, chosen) => {
        const ids = picked(removable(dataset), chosen)
        const answer = openGraph(dataset).at(options).impact(ids)
        const before = openOracle(dataset, options)
        const after = before.without(ids)
        expect({
          statements: answer.statements,
          documents: answer.documents,
          fallen: answer.fallen.map(({ claim }) => claim),
          unseated: answer.unseated.map(({ claim }) => claim),
          weakened: answer.weakened.map(({ claim }) => claim),
          cleared: answer.cleared.map(({ claim }) => claim),
          unaffected: answer.unaffected,
        }).toEqual(naiveImpact(before, ids))
        for (const { route, brokenAt } of [...answer.fallen, ...answer.cleared]) {
          expect(brokenAt.length).toBeGreaterThan(0)
          expect(route.statements.filter((id) => !before.view.isActive(id))).toEqual([])
        }
        for (const { claim, route, ...change } of answer.weakened) {
          expect(change).toEqual({ before: figures(before, claim), after: figures(after, claim) })
          expect(route.statements.filter((id) => !after.view.isActive(id))).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  })
})

function figures(oracle: Oracle, claim: string) {
  const carriers = oracle.side(claim, 'for')
  return { routes: smallestCuts(naiveNetwork(oracle, carriers))[0]?.length ?? 0, ends: endsOf(oracle, carriers).length }
}
