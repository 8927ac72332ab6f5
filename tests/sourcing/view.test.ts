import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../src/model/source.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { openView, viewWithout } from '../../src/sourcing/view.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase, picked, removable } from '../fixtures/random-view.ts'

const dataset = makeDataset({
  actors: [{ id: 'agency', ownedBy: 'holding' }, { id: 'holding' }, { id: 'ann', recorded: '2026-03-01' }],
  sources: [
    { id: 'day', publisher: 'agency', published: '2026-02-10' },
    { id: 'month', published: '2026-02' },
    { id: 'undated' },
  ],
  claims: [{ id: 'c' }],
  statements: [
    { id: 'on-time', source: 'day', claim: 'c' },
    { id: 'earlier', source: 'month', claim: 'c', made: '2026-01-01' },
    { id: 'sometime', source: 'day', claim: 'c', made: 'unknown' },
    { id: 'withdrawn', source: 'day', claim: 'c', withdrawn: '2026-03-01/2026-03-31' },
    { id: 'entered', source: 'day', claim: 'c', recorded: '2026-02-10T12:00:00+02:00' },
  ],
})
const { reader } = openGraph(dataset)

function active(options: ViewOptions): string[] {
  const { isActive } = openView(reader, options)
  return [...reader.ids('source'), ...reader.ids('statement')].filter(isActive)
}

describe('a view: what is published by a date', () => {
  test('is everything without a date, but what is retracted or withdrawn', () => {
    expect(active({})).toEqual(['day', 'month', 'undated', 'earlier', 'entered', 'on-time', 'sometime'])
  })

  test('goes by the hour where the hour is known', () => {
    const hours = makeDataset({
      sources: [
        { id: 'nine', published: '2026-03-01T09:00:00Z' },
        { id: 'three', published: '2026-03-01T16:00+01:00' },
        { id: 'sometime', published: '2026-03-01' },
        { id: 'noon-somewhere', published: '2026-03-01T12:00' },
      ],
      claims: [{ id: 'c' }],
      statements: [{ id: 'gone', source: 'nine', claim: 'c', withdrawn: '2026-03-01T12:00Z' }],
    })
    const at = (asOf: string, dates?: 'certain') => {
      const { isActive } = openView(openGraph(hours).reader, { asOf, dates })
      return ['nine', 'three', 'sometime', 'noon-somewhere', 'gone'].filter(isActive)
    }
    expect(at('2026-03-01T08:59:59Z')).toEqual(['sometime', 'noon-somewhere'])
    expect(at('2026-03-01T10:00:00+01:00')).toEqual(['nine', 'sometime', 'noon-somewhere', 'gone'])
    expect(at('2026-03-01T12:00Z')).toEqual(['nine', 'sometime', 'noon-somewhere'])
    expect(at('2026-03-01T15:00Z')).toEqual(['nine', 'three', 'sometime', 'noon-somewhere'])
    expect(at('2026-03-01')).toEqual(['nine', 'three', 'sometime', 'noon-somewhere'])
    expect(at('2026-03-01T11:59Z', 'certain')).toEqual(['nine', 'gone'])
    expect(at('2026-03-01T15:00:00Z', 'certain')).toEqual(['nine'])
    expect(at('2026-03-01T15:00Z', 'certain')).toEqual(['nine', 'three'])
    expect(at('2026-03-01', 'certain')).toEqual(['nine', 'three', 'sometime', 'noon-somewhere'])
  })

  test('reads a date at its last instant, and possible dates at their first', () => {
    expect(active({ asOf: '2026-01' })).toEqual(['undated'])
    expect(active({ asOf: '2026-02-01' })).toEqual(['month', 'undated', 'earlier'])
    expect(active({ asOf: '2026-02' })).toContain('day')
    expect(active({ asOf: '2026-02' })).toContain('withdrawn')
  })

  test('with certain dates has only what must have been there', () => {
    expect(active({ asOf: '2026-02-27', dates: 'certain' })).toEqual(['day', 'entered', 'on-time', 'withdrawn'])
    expect(active({ asOf: '2026-02', dates: 'certain' })).toContain('month')
    expect(active({ asOf: '2026-02', dates: 'certain' })).not.toContain('undated')
    expect(active({ asOf: '2026-03-01', dates: 'certain' })).not.toContain('withdrawn')
    expect(active({ asOf: '2026-03-01' })).toContain('withdrawn')
    expect(active({ asOf: '2026-03-31' })).not.toContain('withdrawn')
  })
})

describe('a view: what is retracted', () => {
  const withNotice = (notice: Notice, options: ViewOptions = {}) => {
    const changed = makeDataset({ sources: [{ id: 's', published: '2025', notices: [notice] }] })
    return openGraph(changed).at(options).view.deadBecause('s')?.reason
  }

  test('is what bears a retraction; what was taken down, corrected or doubted was still published', () => {
    expect(withNotice({ type: 'retraction' })).toBe('retracted')
    for (const type of ['removal', 'correction', 'expressionOfConcern', 'newVersion'] as const)
      expect(withNotice({ type })).toBeUndefined()
  })

  test('is so by a date once that is surely past; with certain dates, once it may be', () => {
    const notice = { type: 'retraction' as const, date: '2026-02' }
    expect(withNotice(notice, { asOf: '2026-02-27' })).toBeUndefined()
    expect(withNotice(notice, { asOf: '2026-02-28' })).toBe('retracted')
    expect(withNotice(notice, { asOf: '2026-02-01', dates: 'certain' })).toBe('retracted')
    expect(withNotice({ type: 'retraction' }, { asOf: '2026-02' })).toBeUndefined()
    expect(withNotice({ type: 'retraction' }, { asOf: '2026-02', dates: 'certain' })).toBe('retracted')
  })
})

describe('a view: what was recorded by a time', () => {
  test('compares instants, not texts, and takes what has no time', () => {
    expect(active({ recordedUntil: '2026-02-10T10:00:00Z' })).toContain('entered')
    expect(active({ recordedUntil: '2026-02-10T09:59:59Z' })).not.toContain('entered')
    expect(active({ recordedUntil: '2026-02-10' })).toContain('entered')
    expect(active({ recordedUntil: '2026-02-10', dates: 'certain' })).toEqual([])
  })

  test('counts for actors and relations too', () => {
    const before = openView(reader, { recordedUntil: '2026-02-28' })
    expect(before.isActive('ann')).toBe(false)
    expect(before.deadBecause('ann')).toEqual({ reason: 'later', because: 'ann' })
    expect(before.isRead({ recorded: '2026-03-01' })).toBe(false)
    expect(before.isRead({ recorded: '2026-02-01', basis: 'inferred' })).toBe(true)
    expect(openView(reader, { basis: 'stated' }).isRead({ basis: 'inferred' })).toBe(false)
    expect(openView(reader, { basis: 'stated' }).isRead({})).toBe(true)
  })
})

describe('a view: what is taken away', () => {
  test('takes the statements of a source with it, and says through what they are dead', () => {
    const view = openView(reader, { without: ['day', 'earlier'] })
    expect(view.deadBecause('on-time')).toEqual({ reason: 'without', because: 'day' })
    expect(view.deadBecause('earlier')).toEqual({ reason: 'without', because: 'earlier' })
    expect(view.isActive('month')).toBe(true)
  })

  test('takes an outlet with all that it owns, but not as a speaker', () => {
    for (const id of ['outlet:agency', 'outlet:holding']) {
      const view = openView(reader, { without: [id] })
      expect(view.isActive('day')).toBe(false)
      expect(view.isActive('agency')).toBe(true)
      expect(view.isActive('undated')).toBe(true)
    }
  })

  test('refuses what cannot be taken away', () => {
    expect(() => openView(reader, { without: ['nobody'] })).toThrow(
      expect.objectContaining({
        code: 'unknown-id',
        message: 'cannot leave out "nobody": no record has that id',
        path: 'without',
      }),
    )
    expect(() => openView(reader, { without: ['c'] })).toThrow('it is a claim')
    expect(() => openView(reader, { without: ['outlet:day'] })).toThrow('cannot leave out "outlet:day": it is a source')
    expect(() => openView(reader, { asOf: 'yesterday' })).toThrow(expect.objectContaining({ code: 'bad-date' }))
    expect(() => openView(reader, { recordedUntil: '2026' })).toThrow(expect.objectContaining({ code: 'bad-date' }))
  })

  test('lists what it takes away once, sorted', () => {
    expect(openView(reader, { without: ['month', 'day', 'month'] }).options.without).toEqual(['day', 'month'])
  })

  test('from another view is the same as taking all of it away at once', () => {
    const picks = fc.array(fc.nat({ max: 999 }), { maxLength: 3 })
    fc.assert(
      fc.property(arbitraryCase(), picks, ({ dataset, options }, chosen) => {
        const { reader: graph } = openGraph(dataset)
        const more = picked(removable(dataset), chosen)
        const both = openView(graph, { ...options, without: [...(options.without ?? []), ...more] })
        const after = viewWithout(openView(graph, options), more)
        expect(after.options).toEqual(both.options)
        for (const { id } of [...dataset.actors, ...dataset.sources, ...dataset.statements]) {
          expect([id, after.isActive(id)]).toEqual([id, both.isActive(id)])
          expect([id, after.deadBecause(id)?.reason]).toEqual([id, both.deadBecause(id)?.reason])
        }
      }),
      { numRuns: 200 },
    )
  })
})
