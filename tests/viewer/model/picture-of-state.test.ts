import { describe, expect, test } from 'vitest'
import { pageModel } from '../page-model.ts'

const ids = (model: ReturnType<typeof pageModel>) => [...model.picture.value.nodes.keys()].sort()

describe('the picture of a state', () => {
  test('choosing among what is there draws nothing anew', () => {
    const model = pageModel()
    const before = model.picture.value
    model.act({ type: 'select', ids: ['blog'] })
    expect(model.picture.value).toBe(before)
  })

  test('a chosen record that is elsewhere comes along', () => {
    const model = pageModel({ scope: { kind: 'near', ids: ['wire'], depth: 1, direction: 'upstream' } })
    expect(ids(model)).toEqual(['c', 'official', 'wire'])
    model.act({ type: 'select', ids: ['portal'] })
    expect(ids(model)).toEqual(['official', 'portal', 'wire'])
  })

  test('a path has what is on the ways', () => {
    expect(ids(pageModel({ selected: [], scope: { kind: 'path', from: 'copy', to: 'official' } }))).toEqual(
      expect.arrayContaining(['blog', 'copy', 'official', 'wire']),
    )
  })

  test('repeats fold onto what they repeat, documents onto their publisher, both onto both', () => {
    const all = { scope: { kind: 'everything' } } as const
    const folded = pageModel({ ...all, foldOrigins: true })
    expect(ids(folded)).not.toContain('copy')
    expect(folded.picture.value.nodes.get('wire')?.folded).toEqual(['blog', 'copy'])
    const grouped = pageModel({ ...all, grouping: 'publisher' })
    expect(grouped.picture.value.nodes.get('outlet:paper')).toMatchObject({
      label: 'The Paper',
      folded: ['blog', 'copy'],
    })
    const both = pageModel({ ...all, foldOrigins: true, grouping: 'owner' })
    expect(ids(both)).toContain('outlet:agency')
    expect(ids(both)).not.toContain('outlet:holding')
  })

  test('the sourcing of a claim is folded at first, everything else is not', () => {
    expect(ids(pageModel({ foldOrigins: null }))).not.toContain('copy')
    expect(ids(pageModel({ foldOrigins: null, scope: { kind: 'everything' } }))).toContain('copy')
  })

  test('statuses change with the view, and what is switched off by them', () => {
    const off = [...pageModel().state.value.off, 'status:disputed']
    expect(ids(pageModel({ selected: [], off }))).not.toContain('c')
    expect(ids(pageModel({ selected: [], off, asOf: '2026-03' }))).toContain('c')
  })
})
