import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { issuedBy, statementsDownstream, statementsThrough, walkDownstream } from '../../src/sourcing/downstream.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { openOracle } from '../query/oracle/oracle.ts'

describe('what comes from a statement', () => {
  test('is all that leads to it by active steps, on random datasets in random views', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ dataset, options }) => {
        const { view } = openGraph(dataset).at(options)
        const oracle = openOracle(dataset, options)
        const active = dataset.statements.map(({ id }) => id).filter(view.isActive)
        for (const id of active) {
          const expected = active.filter((other) => leadsTo(other, id))
          expect([...walkDownstream(sourcingOf(view), [id], view.isActive)].sort()).toEqual(expected.sort())
        }
        function leadsTo(from: string, to: string): boolean {
          const reached = new Set([from])
          for (const at of reached)
            for (const upstream of oracle.line(at).comesFrom) if (active.includes(upstream.id)) reached.add(upstream.id)
          return reached.has(to)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('of something small in a large dataset is little', () => {
    const many = Array.from({ length: 50 }, (_, n) => n)
    const graph = openGraph(
      makeDataset({
        actors: many.map((n) => ({ id: `a${n}` })),
        sources: many.map((n) => ({ id: `s${n}` })),
        claims: many.map((n) => ({ id: `c${n}` })),
        statements: many.flatMap((n) => [
          { id: `m${n}`, source: `s${n}`, claim: `c${n}`, from: [`a${n}`] },
          { id: `x${n}`, source: `s${(n + 1) % 50}`, claim: `c${n}`, from: [`m${n}`] },
        ]),
      }),
    )
    expect([...statementsDownstream(graph.view, ['a7'])]).toEqual(['m7', 'x7'])
    expect(sourcingOf(graph.view).isGrounded('m8')).toBe(true)
  })
})

describe('what has an actor upstream', () => {
  const graph = openGraph(
    makeDataset({
      actors: [{ id: 'ann' }, { id: 'press' }],
      sources: [
        { id: 'paper', publisher: 'press' },
        { id: 'column', authors: ['ann'] },
        { id: 'blog' },
        { id: 'lone' },
      ],
      claims: [{ id: 'c' }],
      statements: [
        { id: 'quotes', source: 'blog', claim: 'c', from: ['ann'] },
        { id: 'prints', source: 'paper', claim: 'c' },
        { id: 'writes', source: 'column', claim: 'c', from: ['prints'] },
        { id: 'repeats', source: 'blog', claim: 'c', from: ['writes'] },
        { id: 'alone', source: 'lone', claim: 'c' },
      ],
    }),
  )

  test('quotes it, stands in what it published or wrote, or comes from one of these', () => {
    expect([...statementsThrough(graph.view, 'ann')].sort()).toEqual(['quotes', 'repeats', 'writes'])
    expect([...statementsThrough(graph.view, 'press')].sort()).toEqual(['prints', 'repeats', 'writes'])
    expect(issuedBy(graph.reader, 'ann')).toEqual(['column'])
  })

  test('counts by what is in view', () => {
    expect([...statementsThrough(graph.at({ without: ['writes'] }).view, 'press')]).toEqual(['prints'])
    expect([...statementsThrough(graph.at({ without: ['ann'] }).view, 'ann')].sort()).toEqual(['repeats', 'writes'])
  })
})
