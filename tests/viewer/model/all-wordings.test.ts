import { expect, test } from 'vitest'
import { shownDataset } from '../../../viewer/src/export/shown-dataset.ts'
import { dossierMarkdown, dossierOf, openGraph } from '../../../viewer/src/library.ts'
import { scopeFor } from '../../../viewer/src/model/scope-for.ts'
import { searchHits } from '../../../viewer/src/model/search-hits.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { OFF_AT_FIRST } from '../../../viewer/src/state/page-state.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { pageModel } from '../page-model.ts'

const TWICE = makeDataset({
  actors: [{ id: 'checker' }],
  sources: [
    { id: 'wire', published: '2026-01-05' },
    { id: 'blog', published: '2026-01-07' },
  ],
  claims: [
    { id: 'c', text: 'The bridge was closed.' },
    { id: 'a', text: 'The bridge was shut.' },
    { id: 'far', text: 'The sun shone.' },
  ],
  statements: [
    { id: 'w', source: 'wire', claim: 'a' },
    { id: 'b', source: 'blog', claim: 'c' },
    { id: 'f', source: 'blog', claim: 'far' },
  ],
  relations: [{ id: 'same', type: 'equivalent', from: 'a', to: 'c', basis: 'inferred' }],
  assessments: [{ id: 'judged', of: 'a', by: 'checker', date: '2026-02', status: 'verified' }],
})
const everything = { scope: { kind: 'everything' }, selected: [] } as const
const claims = (model: ReturnType<typeof pageModel>) =>
  [...model.picture.value.nodes.values()].filter(({ kind }) => kind === 'claim').map(({ id, folded }) => [id, folded])

test('claims that are the same are one node: the one that was asked for, else the first', () => {
  expect(claims(pageModel({}, TWICE))).toEqual([['c', ['a']]])
  expect(claims(pageModel(everything, TWICE))).toEqual([
    ['a', ['c']],
    ['far', []],
  ])
  const { edges } = pageModel(everything, TWICE).picture.value
  expect(edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(['a blog', 'a wire', 'far blog'])
})

test('in a view that does not read what ties them they are two', () => {
  expect(claims(pageModel({ ...everything, basis: 'stated' }, TWICE)).map(([id]) => id)).toEqual(['a', 'c', 'far'])
})

test('a date in which the same claims are equal draws nothing anew', () => {
  const model = pageModel(everything, TWICE)
  const before = model.picture.value
  model.act({ type: 'set-as-of', asOf: '2026-01-08' })
  expect(model.picture.value).toBe(before)
})

test('choosing or pointing at either chooses and lights up the node', () => {
  const model = pageModel(everything, TWICE)
  model.act({ type: 'select', ids: ['c'] })
  expect([...model.selected.value].sort()).toEqual(['a', 'c'])
  model.pointed.value = 'c'
  expect([...(model.lit.value ?? [])].sort()).toEqual(['a', 'blog', 'wire'])
  expect(scopeFor(model, 'c')).toEqual(everything.scope)
  expect(claims(model)[0]).toEqual(['a', ['c']])
})

test('both have the status that somebody gave either', () => {
  const { statusOf } = openSession(TWICE)
  expect(['a', 'c', 'far'].map((id) => statusOf(id, {}))).toEqual(['verified', 'verified', 'unassessed'])
  expect(statusOf('c', { basis: 'stated' })).toBe('unassessed')
  const off = [...OFF_AT_FIRST, 'status:verified']
  expect(claims(pageModel({ ...everything, off }, TWICE)).map(([id]) => id)).toEqual(['far'])
})

test('the search finds one, and says how else it is worded', () => {
  const { hits } = searchHits(openGraph(TWICE).at({}), 'bridge closed', 5)
  expect(hits.filter(({ kind }) => kind === 'claim')).toHaveLength(1)
  expect(hits[0]).toMatchObject({ id: 'c', note: 'also worded: The bridge was shut.' })
})

test('the dossier says how else it is worded, and what is taken away has every wording and judgement', () => {
  const open = openGraph(TWICE)
  expect(dossierMarkdown(dossierOf(open, 'c'))).toContain('- Also worded: **The bridge was shut.**')
  const model = pageModel({}, TWICE)
  const { dataset } = shownDataset(open, model.picture.value, { shows: '', view: '', asked: '' })
  expect(dataset.claims.map(({ id }) => id).sort()).toEqual(['a', 'c'])
  expect(dataset.assessments).toHaveLength(1)
})

test('what is expanded, collapsed or hidden is the node, in whatever words it was chosen', () => {
  const near = { scope: { kind: 'near', ids: ['wire'], depth: 1, direction: 'both' }, selected: [] } as const
  const ids = (model: ReturnType<typeof pageModel>) => [...model.picture.value.nodes.keys()].sort()
  const model = pageModel(near, TWICE)
  expect(ids(model)).toEqual(['a', 'wire'])
  model.act({ type: 'expand', ids: ['a'] })
  expect(ids(model)).toEqual(['a', 'wire'])
  const around = pageModel({ ...near, scope: { ...near.scope, ids: ['c'] } }, TWICE)
  expect(ids(around)).toEqual(['blog', 'c', 'wire'])
  around.act({ type: 'hide-others', keep: ['a'], shown: ids(around) })
  expect(ids(around)).toEqual(['c'])
  around.act({ type: 'show-hidden' })
  around.act({ type: 'hide', ids: ['c'] })
  expect(ids(around)).toEqual(['blog', 'wire'])
  const all = pageModel(everything, TWICE)
  all.act({ type: 'hide', ids: ['c'] })
  expect(claims(all).map(([id]) => id)).toEqual(['far'])
  all.act({ type: 'expand', ids: ['far/affirms'] })
  expect(all.state.value.expanded).toEqual(['far/affirms'])
})
