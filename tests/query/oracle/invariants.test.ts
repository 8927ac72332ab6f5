import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { arbitraryCase, picked, removable, somePicks } from '../../fixtures/random-view.ts'
import { runs } from '../../setup/runs.ts'
import { askGraph } from './ask-graph.ts'
import { type Ask, type Asked, askOracle, type Figures } from './asked.ts'
import { subsets } from './combinations.ts'
import { SIDES } from './oracle.ts'
import type { NaiveOptions } from './setting.ts'

/** Who is asked, and on how many datasets: the definitions take much longer, and the other tests compare the two on more. */
const WHO: [string, Ask, number][] = [
  ['the definitions', askOracle, 50],
  ['the library', askGraph, 250],
]
const SIZES = { statements: 5, situations: 3 }

/** Checks something on random datasets in random views. */
function onEachOf(numRuns: number, check: (dataset: Dataset, options: NaiveOptions, picks: number[]) => void): void {
  fc.assert(
    fc.property(arbitraryCase(SIZES), somePicks, ({ dataset, options }, picks) => check(dataset, options, picks)),
    { numRuns: runs(numRuns) },
  )
}

function everySide({ claims }: Dataset, asked: Asked): { claim: string; side: 'for' | 'against'; figures: Figures }[] {
  return claims.flatMap(({ id: claim }) => SIDES.map((side) => ({ claim, side, figures: asked.figures(claim, side) })))
}

/** Statements, documents, ends and routes, none of which may be more than before. */
function amounts({ statements, documents, ends, disclosed, routes, disclosedRoutes }: Figures): number[] {
  const { read, excerpts, works, reported } = documents
  return [statements, read + reported, read, excerpts, works, ends.length, disclosed, routes, disclosedRoutes]
}

function expectNoMore(before: Figures, after: Figures): void {
  for (const [index, amount] of amounts(after).entries())
    expect(amount, `amount ${index}`).toBeLessThanOrEqual(amounts(before)[index] ?? 0)
}

type More = { [Section in 'sources' | 'statements' | 'assessments']?: Dataset[Section] }

function changed(dataset: Dataset, more: More): Dataset {
  const sorted = <T extends { id: string }>(records: readonly T[]) =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...dataset,
    sources: sorted([...dataset.sources, ...(more.sources ?? [])]),
    statements: sorted([...dataset.statements, ...(more.statements ?? [])]),
    assessments: sorted([...dataset.assessments, ...(more.assessments ?? [])]),
  }
}

describe.each(WHO)('on random datasets, asked of %s', (_, ask, runs) => {
  test('routes are as many as the fewest whose fall empties the side, unless they are said to be a bound', () => {
    onEachOf(runs, (dataset, options) => {
      const asked = ask(dataset, options)
      const all = [...dataset.actors, ...dataset.sources].map(({ id }) => id)
      for (const { claim, side, figures } of everySide(dataset, asked)) {
        expect(figures.cut).toHaveLength(figures.routes)
        expect(asked.without(figures.cut).isEmpty(claim, side)).toBe(true)
        if (figures.bound) continue
        for (const fewer of subsets(all, figures.routes - 1))
          expect(asked.without(fewer).isEmpty(claim, side), fewer.join()).toBe(false)
      }
    })
  })

  test('claims that are equivalent have the same sides', () => {
    onEachOf(runs, (dataset, { recordedUntil: _, ...options }) => {
      const asked = ask(dataset, options)
      const same = dataset.relations.filter(
        ({ type, basis }) => type === 'equivalent' && (basis !== 'inferred' || options.basis !== 'stated'),
      )
      for (const { from, to } of same) {
        for (const side of SIDES) expect(asked.figures(from, side)).toEqual(asked.figures(to, side))
        expect(asked.corroboration(from)).toBe(asked.corroboration(to))
        expect(asked.status(from)).toEqual(asked.status(to))
      }
    })
  })

  test('a record that only repeats raises no disclosed ends', () => {
    onEachOf(runs, (dataset, options, [pick = 0]) => {
      const asked = ask(dataset, options)
      const counting = dataset.statements.filter(({ id }) => asked.isCarrying(id))
      const [repeated] = picked(counting, [pick])
      if (repeated === undefined) return
      const { id, claim, polarity } = repeated
      const more = ask(
        changed(dataset, {
          sources: [{ id: 'repeater', title: 'It only repeats', type: 'article' }],
          statements: [{ id: 'repetition', source: 'repeater', claim, polarity, from: [id] }],
        }),
        options,
      )
      for (const { claim: each, side, figures } of everySide(dataset, asked)) {
        const { disclosed, ends } = more.figures(each, side)
        expect({ disclosed, ends }).toEqual({ disclosed: figures.disclosed, ends: figures.ends })
      }
    })
  })

  test('whatever is taken away, there are no more statements, documents, ends and routes', () => {
    onEachOf(runs, (dataset, options, picks) => {
      const taken = [...(options.without ?? []), ...picked(removable(dataset), picks)]
      const less = ask(dataset, { ...options, without: taken })
      for (const { claim, side, figures } of everySide(dataset, ask(dataset, options)))
        expectNoMore(figures, less.figures(claim, side))
    })
  })

  test('whatever line is rejected, there are no more statements, documents, ends and routes', () => {
    onEachOf(runs, (dataset, options, [pick = 0]) => {
      const judgeable = dataset.statements.filter(({ from = [] }) => from.length > 0)
      const [judged] = picked(judgeable, [pick])
      const [by] = dataset.actors
      if (judged === undefined || by === undefined) return
      const lines = picked(judged.from ?? [], [pick])
      const assessments = [
        { id: 'finding', of: judged.id, by: by.id, date: '2026-06-01', attribution: 'absent' as const, lines },
      ]
      const less = ask(changed(dataset, { assessments }), { ...options, asOf: undefined })
      for (const { claim, side, figures } of everySide(dataset, ask(dataset, { ...options, asOf: undefined })))
        expectNoMore(figures, less.figures(claim, side))
    })
  })

  test('a live version that is copied word for word raises no ends and no routes', () => {
    onEachOf(runs, (dataset, options, [pick = 0]) => {
      const asked = ask(dataset, options)
      const live = dataset.sources.filter(({ id }) => asked.isActive(id))
      const [original] = picked(live, [pick])
      if (original === undefined) return
      const { notices: _, ...copied } = original
      const own = dataset.statements.filter(({ id, source }) => source === original.id && asked.isGrounded(id))
      const copies = own.map(({ id, ...rest }) => ({ ...rest, id: `copy-${id.replace(/\W/g, '')}`, source: 'copy' }))
      const judged = dataset.assessments.filter(({ of, attribution }) => attribution && own.some(({ id }) => id === of))
      const more = ask(
        changed(dataset, {
          sources: [{ ...copied, id: 'copy', revises: original.id }],
          statements: copies,
          assessments: judged.map(({ id, of, ...rest }) => ({
            ...rest,
            id: `${id}-copy`,
            of: `copy-${of.replace(/\W/g, '')}`,
          })),
        }),
        options,
      )
      for (const { claim, side, figures } of everySide(dataset, asked)) {
        const { ends, routes, disclosedRoutes } = more.figures(claim, side)
        expect(ends).toEqual(figures.ends)
        expect(routes).toBeLessThanOrEqual(figures.routes)
        expect(disclosedRoutes).toBeLessThanOrEqual(figures.disclosedRoutes)
      }
    })
  })
})
