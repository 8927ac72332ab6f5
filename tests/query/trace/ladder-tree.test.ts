import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { ladderOf } from '../../../src/query/trace/ladder.ts'
import { type LadderBranch, ladderTree } from '../../../src/query/trace/ladder-tree.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'

/** A branch as text: the document, its statements, and what grows from it. */
function drawn({ source, steps, branches }: LadderBranch): string {
  const own = [source, ...steps.map(({ statement }) => statement)].join(' ')
  return branches.length === 0 ? own : `${own} (${branches.map(drawn).join(', ')})`
}

describe('the tree of a ladder', () => {
  const graph = openGraph(
    makeDataset({
      actors: [{ id: 'ann' }, { id: 'maker' }],
      sources: [
        { id: 'blog' },
        { id: 'copy' },
        { id: 'memo', type: 'filing', publisher: 'maker' },
        { id: 'wire' },
        { id: 'both' },
      ],
      claims: [{ id: 'c' }, { id: 'narrow' }],
      statements: [
        { id: 'w', source: 'wire', claim: 'c', from: ['ann'] },
        { id: 'w2', source: 'wire', claim: 'narrow', from: ['ann'] },
        { id: 'b', source: 'blog', claim: 'c', from: ['w'] },
        { id: 'x', source: 'copy', claim: 'c', from: ['b'] },
        { id: 'm', source: 'both', claim: 'c', from: ['memo', 'w'] },
      ],
      relations: [{ type: 'narrows', from: 'narrow', to: 'c' }],
    }),
  )
  const trees = ladderTree(ladderOf(graph.trace('c')).for)

  test('grows from each end, a document once with all its statements, each step under the first end that it leads to', () => {
    expect(trees.map(({ end, branches }) => `${end.id}: ${branches.map(drawn).join(', ')}`)).toEqual([
      'ann: wire w w2 (both m, blog b (copy x))',
      'maker: memo',
    ])
  })

  test('keeps documents that are cited as a whole, with what takes it from them', () => {
    const only = graph.at({ without: ['ann'] })
    expect(ladderTree(ladderOf(only.trace('c')).for).map(({ branches }) => branches.map(drawn).join())).toEqual([
      'memo (both m)',
    ])
  })
})

test('has every step once, whatever the dataset and the view', () => {
  const all = (branches: readonly LadderBranch[]): string[] =>
    branches.flatMap(({ steps, branches: above }) => [...steps.map(({ statement }) => statement), ...all(above)])
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const graph = openGraph(dataset).at(options)
      for (const { id } of dataset.claims) {
        const trace = graph.trace(id)
        for (const side of ['for', 'against'] as const) {
          const trees = ladderTree(ladderOf(trace)[side])
          expect(trees.flatMap(({ branches }) => all(branches)).sort()).toEqual(
            trace[side].steps.map(({ statement }) => statement).sort(),
          )
        }
      }
    }),
    { numRuns: 200 },
  )
})
