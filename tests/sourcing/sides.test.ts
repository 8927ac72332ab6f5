import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { bearings, contradictions } from '../../src/sourcing/sides.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../fixtures/datasets.ts'

const drafts: Drafts = {
  sources: [{ id: 's' }],
  claims: [
    { id: 'broad' },
    { id: 'c', holds: '2025' },
    { id: 'narrow' },
    { id: 'opposite', holds: '2025-06' },
    { id: 'opposite-narrow' },
    { id: 'then', holds: '2024' },
    { id: 'against-broad' },
    { id: 'weak' },
  ],
  statements: [
    { id: 'm-broad', source: 's', claim: 'broad' },
    { id: 'm-c', source: 's', claim: 'c' },
    { id: 'm-narrow', source: 's', claim: 'narrow' },
    { id: 'm-opposite', source: 's', claim: 'opposite' },
    { id: 'm-opposite-narrow', source: 's', claim: 'opposite-narrow' },
    { id: 'm-then', source: 's', claim: 'then' },
    { id: 'm-against-broad', source: 's', claim: 'against-broad' },
    { id: 'm-weak', source: 's', claim: 'weak' },
    { id: 'no-broad', source: 's', claim: 'broad', polarity: 'denies' },
    { id: 'no-c', source: 's', claim: 'c', polarity: 'denies' },
    { id: 'no-narrow', source: 's', claim: 'narrow', polarity: 'denies' },
    { id: 'mum-c', source: 's', claim: 'c', polarity: 'neither' },
  ],
  relations: [
    { type: 'narrows', from: 'c', to: 'broad' },
    { type: 'narrows', from: 'narrow', to: 'c' },
    { type: 'narrows', from: 'opposite-narrow', to: 'opposite' },
    { type: 'contradicts', from: 'c', to: 'opposite' },
    { type: 'contradicts', from: 'then', to: 'c' },
    { type: 'contradicts', from: 'against-broad', to: 'broad', basis: 'inferred' },
    { type: 'undermines', from: 'weak', to: 'c' },
  ],
}
const graph = openGraph(makeDataset(drafts))

function side(claim: string, which: 'for' | 'against', options: ViewOptions = {}): string[] {
  return bearings(graph.at(options).view, claim, which).map(({ statement }) => statement)
}

describe('sides', () => {
  test('for a claim are affirmations of it and of narrower claims', () => {
    expect(side('c', 'for')).toEqual(['m-c', 'm-narrow'])
    expect(side('broad', 'for')).toEqual(['m-broad', 'm-c', 'm-narrow'])
  })

  test('against it are denials of it and of broader claims, and affirmations of what contradicts one of these', () => {
    expect(side('c', 'against')).toEqual(['m-against-broad', 'm-opposite', 'm-opposite-narrow', 'no-broad', 'no-c'])
    expect(side('c', 'against', { basis: 'stated' })).not.toContain('m-against-broad')
    expect(side('opposite', 'against')).toEqual(['m-c', 'm-narrow'])
  })

  test('say through which claim and which conflict a statement bears', () => {
    const found = bearings(graph.view, 'c', 'against').filter(({ statement }) => statement === 'm-opposite-narrow')
    expect(found).toEqual([
      {
        statement: 'm-opposite-narrow',
        claim: 'opposite-narrow',
        of: 'opposite',
        how: 'affirmsContradicting',
        conflict: 'c|contradicts|opposite',
      },
    ])
  })

  test('prefer the claim that a statement is about itself', () => {
    const both = openGraph(
      makeDataset({
        ...drafts,
        relations: [
          ...(drafts.relations ?? []),
          { type: 'contradicts', from: 'opposite-narrow', to: 'broad' },
          { type: 'narrows', from: 'opposite-narrow', to: 'against-broad' },
        ],
      }),
    )
    const found = bearings(both.view, 'c', 'against').find(({ statement }) => statement === 'm-opposite-narrow')
    expect(found).toMatchObject({ of: 'opposite-narrow' })
    expect(both.support('c').against.viaNarrower).toBe(0)
  })
})

test('contradictions go both ways, and are apparent where the claims surely hold at different times', () => {
  expect(contradictions(graph.view, 'c')).toEqual([
    { claim: 'opposite', edge: 'c|contradicts|opposite', apparent: false },
    { claim: 'then', edge: 'then|contradicts|c', apparent: true },
  ])
  expect(contradictions(graph.view, 'opposite').map(({ claim }) => claim)).toEqual(['c'])
  expect(contradictions(graph.at({ basis: 'stated' }).view, 'broad')).toEqual([])
})
