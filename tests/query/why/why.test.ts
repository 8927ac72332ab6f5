import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { equivalents } from '../oracle/claims.ts'
import { subsets } from '../oracle/combinations.ts'
import { type Oracle, openOracle } from '../oracle/oracle.ts'
import { endsOf } from '../oracle/reach.ts'

const dataset = makeDataset({
  actors: [
    { id: 'ann', type: 'person' },
    { id: 'ben', type: 'person' },
    { id: 'cleo', type: 'person' },
  ],
  sources: [{ id: 'daily' }, { id: 'weekly' }],
  claims: [
    { id: 'in-photo' },
    { id: 'in-customs-record' },
    { id: 'shipped' },
    // biome-ignore lint/suspicious/noThenProperty: the format's own word.
    { id: 'if-shipped-illegal', type: 'conditional', if: ['shipped'], then: 'illegal' },
    { id: 'illegal' },
  ],
  statements: [
    { source: 'daily', claim: 'in-photo', from: ['ann', 'ben'] },
    { source: 'daily', claim: 'in-customs-record', from: ['ben'] },
    { source: 'daily', claim: 'shipped', from: ['cleo'] },
    { source: 'weekly', claim: 'if-shipped-illegal' },
  ],
  relations: [
    { type: 'dependsOn', from: 'shipped', to: 'in-photo' },
    { type: 'dependsOn', from: 'shipped', to: 'in-customs-record' },
  ],
})

describe('why', () => {
  test('gives the smallest sets of ends that carry a claim and its premises', () => {
    expect(openGraph(dataset).why('shipped', { all: true })).toEqual({
      claim: 'shipped',
      carried: true,
      stands: true,
      environments: [
        {
          ends: ['ben', 'cleo'],
          grounds: [
            { claim: 'in-customs-record', ends: ['ben'], needs: [] },
            { claim: 'in-photo', ends: ['ben'], needs: [] },
            { claim: 'shipped', ends: ['cleo'], needs: ['in-customs-record', 'in-photo'] },
          ],
        },
      ],
      complete: true,
      limit: 100,
    })
  })

  test('follows conditionals: what they conclude needs them and their conditions', () => {
    const { carried, environments } = openGraph(dataset).why('illegal')
    expect(carried).toBe(false)
    expect(environments.map(({ ends }) => ends)).toEqual([['ben', 'cleo', 'weekly']])
    expect(environments[0]?.grounds.at(-1)).toEqual({
      claim: 'illegal',
      ends: [],
      needs: ['if-shipped-illegal', 'shipped'],
    })
  })

  test('gives the first only unless all are asked for, and says that there are more', () => {
    const graph = openGraph(dataset)
    expect(graph.why('in-photo')).toMatchObject({ environments: [{ ends: ['ann'] }], complete: false })
    expect(graph.why('in-photo', { all: true })).toMatchObject({
      environments: [{ ends: ['ann'] }, { ends: ['ben'] }],
      complete: true,
    })
    expect(graph.why('in-photo', { all: true, limit: 1 })).toMatchObject({ complete: false, limit: 1 })
    expect(graph.why('in-customs-record').complete).toBe(true)
    expect(() => graph.why('in-photo', { limit: 1.5 })).toThrow('limit cannot be 1.5')
  })

  test('has nothing for a claim that does not stand', () => {
    expect(
      openGraph(dataset)
        .at({ without: ['cleo'] })
        .why('shipped', { all: true }),
    ).toMatchObject({
      carried: false,
      stands: false,
      environments: [],
      complete: true,
    })
  })

  test('gives sets that are enough and no larger than needed where it was cut short', () => {
    const many = Array.from({ length: 6 }, (_, index) => `a${index}`)
    const graph = openGraph(
      makeDataset({
        actors: many.map((id) => ({ id })),
        sources: [{ id: 's' }],
        claims: [{ id: 'top' }, { id: 'left' }, { id: 'right' }],
        statements: ['top', 'left', 'right'].map((claim) => ({ source: 's', claim, from: many })),
        relations: [
          { type: 'dependsOn', from: 'top', to: 'left' },
          { type: 'dependsOn', from: 'top', to: 'right' },
        ],
      }),
    )
    const { environments, complete } = graph.why('top', { all: true, limit: 3 })
    expect(complete).toBe(false)
    expect(environments.map(({ ends }) => ends)).toEqual([['a0'], ['a1'], ['a2']])
  })

  test('works out each of 1,000 premises in a chain once, whatever the order of their ids', () => {
    const links = Array.from({ length: 1000 }, (_, index) => index)
    const graph = openGraph(
      makeDataset({
        actors: links.map((index) => ({ id: `a${index}` })),
        sources: [{ id: 's' }],
        claims: links.map((index) => ({ id: `c${index}` })),
        statements: links.map((index) => ({ source: 's', claim: `c${index}`, from: [`a${index}`] })),
        relations: links.slice(1).map((index) => ({ type: 'dependsOn', from: `c${index - 1}`, to: `c${index}` })),
      }),
    )
    const { environments, complete } = graph.why('c0', { all: true })
    expect(complete).toBe(true)
    expect(environments.map(({ ends, grounds }) => [ends.length, grounds[0]?.claim])).toEqual([[1000, 'c999']])
  })

  test('is what trying all sets of ends gives, on random datasets in random views', () => {
    fc.assert(
      fc.property(arbitraryCase({ relations: 7, claims: 5 }), ({ dataset, options }) => {
        const graph = openGraph(dataset)
        const oracle = openOracle(dataset, options)
        for (const { id: claim } of dataset.claims) {
          const { environments, stands, complete } = graph.at(options).why(claim, { all: true, limit: 1000 })
          const expected = allEnvironments(oracle, claim)
          expect(environments.map(({ ends }) => [...ends])).toEqual(expected)
          expect({ stands, complete }).toEqual({ stands: oracle.standing.has(claim), complete: true })
          for (const { ends, grounds } of environments) {
            expect(grounds.at(-1)?.claim).toBe(claim)
            const used = new Set(grounds.flatMap((ground) => ground.ends))
            expect(ends.every((end) => used.has(end))).toBe(true)
            for (const [index, { needs }] of grounds.entries()) {
              const before = grounds.slice(0, index).map((ground) => ground.claim)
              expect(needs.every((need) => before.includes(need))).toBe(true)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Tries every set of ends: what stands when only these are believed. */
function allEnvironments(oracle: Oracle, claim: string): string[][] {
  const { dataset } = oracle
  const ends = new Map(
    dataset.claims.map(({ id }) => [id, endsOf(oracle, oracle.side(id, 'for')).map((end) => end.id)]),
  )
  const all = [...new Set([...ends.values()].flat())].sort()
  const found: string[][] = []
  for (const set of subsets(all)) {
    if (found.some((smaller) => smaller.every((id) => set.includes(id)))) continue
    if (standsOn(oracle, ends, set).has(claim)) found.push(set)
  }
  return found.sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
}

function standsOn(oracle: Oracle, ends: ReadonlyMap<string, string[]>, believed: readonly string[]): Set<string> {
  const { dataset, view } = oracle
  const stands = new Set<string>()
  for (let size = -1; size < stands.size; ) {
    size = stands.size
    for (const { id } of dataset.claims) {
      const same = equivalents(oracle, id, view.reads)
      const premises = dataset.relations.filter(
        (relation) => relation.type === 'dependsOn' && same.has(relation.from) && view.reads(relation),
      )
      const isCarried = ends.get(id)?.some((end) => believed.includes(end)) ?? false
      const isConcluded = dataset.claims.some(
        (other) =>
          same.has(other.then ?? '') && stands.has(other.id) && (other.if ?? []).every((each) => stands.has(each)),
      )
      if ((isCarried && premises.every(({ to }) => stands.has(to))) || isConcluded) stands.add(id)
    }
  }
  return stands
}
