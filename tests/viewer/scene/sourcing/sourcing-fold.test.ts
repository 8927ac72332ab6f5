import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../../viewer/src/library.ts'
import type { FoldNames } from '../../../../viewer/src/scene/sourcing/fold-names.ts'
import { foldSourcing } from '../../../../viewer/src/scene/sourcing/sourcing-fold.ts'
import { makeDataset } from '../../../fixtures/datasets.ts'
import { WIRE_STORY } from '../../wire-story.ts'

/** The story without what the blog says by itself. */
const ONE_SIDE = { ...WIRE_STORY, statements: WIRE_STORY.statements.filter(({ id }) => id !== 'o1') }

type Input = Parameters<typeof makeDataset>[0]

function fold(dataset: ReturnType<typeof makeDataset>, unfolded: readonly string[] = [], claim = 'c') {
  const { reader, trace } = openGraph(dataset)
  const names: FoldNames = {
    sourceOf: (id) => reader.record('statement', id)?.source ?? id,
    isInferred: (id) => reader.record('statement', id)?.fromBasis === 'inferred',
    repeated: (id, repeaters) => `${id} +${repeaters}`,
    andMore: (id, more) => `${id} and ${more} more`,
    nameNobody: (documents) => `${documents} name nobody`,
  }
  return foldSourcing(trace(claim), names, new Set(unfolded))
}

/** What a node is called when all that it stands for are there. */
const labelOf = ({ labels }: ReturnType<typeof fold>, id: string) => {
  const told = labels.get(id)
  return told?.says(told.of)
}

const linesOf = ({ edges }: ReturnType<typeof fold>) => edges.map(({ key }) => key).sort()

describe('the sourcing of a claim, folded', () => {
  test('is the claim, who broke it, and who said it: those that repeat are one with what they repeat', () => {
    const folded = fold(ONE_SIDE)
    expect([...folded.nodes].sort()).toEqual(['c', 'denial', 'ministry', 'official', 'portal', 'wire'])
    expect(Object.fromEntries(folded.merging)).toEqual({ blog: 'wire', copy: 'wire' })
    expect(labelOf(folded, 'wire')).toBe('wire +2')
    expect(linesOf(folded)).toEqual([
      'c|asserts|portal',
      'c|asserts|wire',
      'c|denies|denial',
      'denial|quotes|ministry',
      'wire|quotes|official',
    ])
  })

  test('a document that is an origin of the other side stands for itself', () => {
    const folded = fold(WIRE_STORY)
    expect(Object.fromEntries(folded.merging)).toEqual({ copy: 'wire' })
    expect(linesOf(folded)).toEqual(expect.arrayContaining(['c|asserts|blog', 'c|denies|blog', 'blog|repeats|wire']))
  })

  test('a line has all the statements that it stands for', () => {
    const { edges } = fold(ONE_SIDE)
    expect(
      edges
        .find(({ key }) => key === 'c|asserts|wire')
        ?.statements.slice()
        .sort(),
    ).toEqual(['b1', 'c1', 'w1'])
  })

  test('unfolded, those that repeat stand for themselves, with a line to what they repeat; the claim has one line to all of them', () => {
    const folded = fold(ONE_SIDE, ['wire'])
    expect(folded.merging.size).toBe(0)
    expect(Object.fromEntries(folded.repeaters)).toEqual({ blog: 'wire', copy: 'wire' })
    expect(linesOf(folded)).toEqual(
      expect.arrayContaining(['c|asserts|wire', 'blog|repeats|wire', 'copy|repeats|blog']),
    )
    expect(linesOf(folded)).not.toContain('c|asserts|copy')
    expect(folded.edges.find(({ key }) => key === 'c|asserts|wire')?.statements).toContain('c1')
    expect(folded.edges.find(({ key }) => key === 'copy|repeats|blog')?.inferred).toBe(true)
  })
})

/** A story of some documents, each with what its statement of `c` comes from. */
function story(from: Readonly<Record<string, readonly string[]>>, more: Partial<Input> = {}) {
  return makeDataset({
    actors: [{ id: 'x' }, { id: 'y' }].map((each) => ({ ...each, name: each.id })),
    sources: Object.keys(from).map((id) => ({ id, title: id })),
    claims: [{ id: 'c', text: 'It is so.' }],
    statements: Object.entries(from).map(([source, comesFrom]) => ({
      id: `s-${source}`,
      source,
      claim: 'c',
      ...(comesFrom.length > 0 && { from: [...comesFrom] }),
    })),
    ...more,
  })
}

describe('what folding keeps', () => {
  test('documents that name no source are one, and whoever repeats them with them', () => {
    const folded = fold(story({ a: [], b: [], d: ['s-a'] }))
    expect(Object.fromEntries(folded.merging)).toEqual({ b: 'a', d: 'a' })
    expect(labelOf(folded, 'a')).toBe('2 name nobody')
    expect(linesOf(folded)).toEqual(['c|asserts|a'])
    expect(folded.repeaters.size).toBe(0)
  })

  test('no end is lost where only somebody who also repeats quotes it', () => {
    const folded = fold(story({ a: ['x'], b: ['s-a', 'y'] }))
    expect(folded.nodes.has('y')).toBe(true)
    expect(linesOf(folded)).toContain('b|quotes|y')
  })

  test('of many ways to one end the largest stand by themselves and the rest are one', () => {
    const folded = fold(story({ a: ['x'], a1: ['s-a'], b: ['x'], d: ['x'], e: ['x'], f: ['x'] }))
    const documents = [...folded.nodes].filter((id) => id !== 'c' && id !== 'x')
    expect(documents).toHaveLength(3)
    expect(labelOf(folded, 'a')).toBe('a +1')
    expect([...folded.labels.keys()].map((id) => labelOf(folded, id))).toContain('d and 2 more')
    expect(linesOf(folded).filter((key) => key.endsWith('|quotes|x'))).toHaveLength(3)
  })

  test('of many ends the last are one', () => {
    const ids = ['a', 'b', 'd', 'e', 'f', 'g', 'h']
    const folded = fold(
      story(Object.fromEntries(ids.map((id) => [id, [`end-${id}`]])), {
        actors: ids.map((id) => ({ id: `end-${id}`, name: id })),
      }),
    )
    expect(labelOf(folded, 'end-f')).toBe('end-f and 2 more')
    expect(labelOf(folded, 'f')).toBe('f and 2 more')
    expect(linesOf(folded)).toContain('f|quotes|end-f')
  })

  test('who affirms as one that repeats and denies as another is drawn with both, and with neither as the other', () => {
    const folded = fold(
      story(
        { a: ['x'], b: ['s-a'] },
        {
          statements: [
            { id: 's-a', source: 'a', claim: 'c', from: ['x'] },
            { id: 's-b', source: 'b', claim: 'c', from: ['s-a'] },
            { id: 'n-p', source: 'p', claim: 'c', from: ['y'], polarity: 'denies' },
            { id: 'n-b', source: 'b', claim: 'c', from: ['n-p'], polarity: 'denies' },
          ],
          sources: ['a', 'b', 'p'].map((id) => ({ id, title: id })),
        },
      ),
    )
    expect(linesOf(folded)).toEqual(['a|quotes|x', 'c|asserts|a', 'c|denies|p', 'p|quotes|y'])
    expect(Object.fromEntries(folded.members)).toEqual({ a: ['b'], p: ['b'] })
    expect(
      folded.edges
        .find(({ key }) => key === 'c|denies|p')
        ?.statements.slice()
        .sort(),
    ).toEqual(['n-b', 'n-p'])
  })
})
