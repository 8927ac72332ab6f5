import { describe, expect, test } from 'vitest'
import { openKin } from '../../../src/query/change/kin.ts'
import { openTwoVersions } from '../../../src/query/change/partly-changed.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const page = (name: string, more: object = {}, from: string[] = [`by-${name}`]): Drafts => ({
  sources: [{ id: name, title: `The page ${name}`, published: '2026-01-05', ...more }],
  statements: [{ id: `s-${name}`, source: name, claim: 'c', from }],
})

const actors = (...names: string[]) => names.map((name) => ({ id: `by-${name}`, type: 'person' as const }))

function kinIn(parts: readonly Drafts[], more: Drafts = {}, options: ViewOptions = {}) {
  const merged = makeDataset({
    ...more,
    claims: [{ id: 'c' }, ...(more.claims ?? [])],
    sources: [...parts.flatMap(({ sources = [] }) => sources), ...(more.sources ?? [])],
    statements: [...parts.flatMap(({ statements = [] }) => statements), ...(more.statements ?? [])],
  })
  const graph = openGraph(merged)
  return openKin(openTwoVersions(graph.at({ ...options, asOf: '2026-01-01' }).view, graph.at(options).view))
}

describe('records that no answer about a claim can tell apart', () => {
  test('are pages that differ in their words only, each with its statement and whom it quotes', () => {
    const kinOf = kinIn([page('x'), page('y', { title: 'Another' })], { actors: actors('x', 'y') })
    expect(kinOf('x')?.sort).toBe(kinOf('y')?.sort)
    expect(['by-x', 's-x', 'x'].map((id) => kinOf(id))).toEqual(
      [0, 1, 2].map((place) => ({ family: 'by-x', sort: kinOf('x')?.sort, place })),
    )
    expect(kinOf('y')?.family).toBe('by-y')
  })

  test('are not pages of another type or another day, or who quote somebody else', () => {
    const others = [page('y', { type: 'post' }), page('z', { published: '2025-01-05' }), page('w', {}, ['by-z'])]
    const kinOf = kinIn([page('x'), ...others], { actors: actors('x', 'y', 'z') })
    const sorts = ['x', 'y', 'w'].map((id) => kinOf(id)?.sort)
    expect(new Set(sorts).size).toBe(3)
  })

  test('are no claims, no verdicts, and nothing that these or whatever many name speak of', () => {
    const many = Array.from({ length: 20 }, (_, index) => page(`m${index}`, {}, ['by-x']))
    const kinOf = kinIn([page('x'), page('y'), ...many], {
      actors: [...actors('x', 'y'), { id: 'checker' }],
      assessments: [{ id: 'verdict', of: 's-y', by: 'checker', date: '2026-01-06', attribution: 'absent' }],
    })
    for (const id of ['c', 'verdict', 'by-x', 's-y']) expect(kinOf(id)).toBeUndefined()
    expect(kinOf('m3')?.sort).toBe(kinOf('m4')?.sort)
  })

  test('are no later versions, of which the first by id speaks for all', () => {
    const kinOf = kinIn([page('x', { revises: 'root' }), page('y', { revises: 'root' })], {
      actors: actors('x', 'y'),
      sources: [{ id: 'root' }],
    })
    expect(kinOf('x')).toBeUndefined()
    expect(kinOf('s-y')?.sort).not.toBe(kinOf('s-x')?.sort)
  })

  test('is nothing that is taken away', () => {
    const kinOf = kinIn([page('x'), page('y')], { actors: actors('x', 'y') }, { without: ['by-x'] })
    expect(kinOf('by-x')).toBeUndefined()
    expect(kinOf('x')?.sort).not.toBe(kinOf('y')?.sort)
  })
})
