import { describe, expect, test } from 'vitest'
import { firstState, OFF_AT_FIRST, openRecord } from '../../../viewer/src/state/page-state.ts'
import { reduce } from '../../../viewer/src/state/reduce.ts'

const start = firstState('c')

describe('opening a record', () => {
  test('chooses it, shows it, and leaves the canvas where it was', () => {
    const next = reduce({ ...start, pane: 'conflicts' }, { type: 'open', id: 'wire' })
    expect(next).toEqual({ ...start, selected: ['wire'] })
  })

  test('goes to its scope, and what was done by hand to the old picture goes with that', () => {
    const touched = {
      ...start,
      hidden: ['a'],
      expanded: ['b'],
      pins: { a: [1, 2] as const },
      camera: { x: 0, y: 0, ratio: 2 },
    }
    const next = reduce(touched, { type: 'open', id: 'd', scope: { kind: 'claim', id: 'd' } })
    expect(next).toEqual({ ...start, selected: ['d'], scope: { kind: 'claim', id: 'd' } })
  })

  test('in the scope that there is keeps what was done by hand', () => {
    const touched = { ...start, hidden: ['a'] }
    expect(reduce(touched, { type: 'open', id: 'c', scope: { kind: 'claim', id: 'c' } }).hidden).toEqual(['a'])
  })
})

describe('choosing', () => {
  test('one more and one less, the last chosen is the one that is shown', () => {
    const two = reduce(start, { type: 'toggle-selected', id: 'wire' })
    expect(two.selected).toEqual(['c', 'wire'])
    expect(openRecord(two)).toBe('wire')
    expect(reduce(two, { type: 'toggle-selected', id: 'wire' }).selected).toEqual(['c'])
  })

  test('several at once, each once', () => {
    expect(reduce(start, { type: 'select', ids: ['a', 'b', 'a'] }).selected).toEqual(['a', 'b'])
  })
})

describe('what is off the canvas', () => {
  test('hiding the chosen ones takes them out of the choice too', () => {
    expect(reduce(start, { type: 'hide', ids: ['c'] })).toMatchObject({ hidden: ['c'], selected: [] })
  })

  test('hiding others keeps what is named', () => {
    const next = reduce(start, { type: 'hide-others', keep: ['c'], shown: ['a', 'b', 'c'] })
    expect(next.hidden).toEqual(['a', 'b'])
    expect(reduce(next, { type: 'show-hidden' }).hidden).toEqual([])
  })

  test('a switch of the key goes off and on, and a reset puts everything as at first', () => {
    const off = reduce(start, { type: 'toggle-off', token: 'kind:claim' })
    expect(off.off).toContain('kind:claim')
    expect(reduce(off, { type: 'toggle-off', token: 'kind:claim' }).off).toEqual([...OFF_AT_FIRST])
    const reset = reduce({ ...off, lens: 'single', hidden: ['a'] }, { type: 'reset-filters' })
    expect(reset).toEqual(start)
  })

  test('expanding and collapsing', () => {
    const wide = reduce(start, { type: 'expand', ids: ['a', 'b/quotes'] })
    expect(wide.expanded).toEqual(['a', 'b/quotes'])
    expect(reduce(wide, { type: 'collapse', ids: ['a'] }).expanded).toEqual(['b/quotes'])
  })
})

describe('asking', () => {
  test('what is taken away is taken away once, and put back', () => {
    const taken = reduce(reduce(start, { type: 'take-away', ids: ['a'] }), { type: 'take-away', ids: ['a', 'b'] })
    expect(taken.without).toEqual(['a', 'b'])
    expect(reduce(taken, { type: 'put-back', ids: ['a'] }).without).toEqual(['b'])
    expect(reduce(taken, { type: 'put-all-back' })).toEqual(start)
  })
})

describe('two dates', () => {
  const compared = reduce({ ...start, asOf: '2026-02-25' }, { type: 'set-since', since: '2026-02-23' })

  test('are compared until the comparison is left, and what it told goes with it', () => {
    expect(compared).toEqual({ ...start, asOf: '2026-02-25', since: '2026-02-23' })
    const told = reduce(compared, { type: 'show-pane', pane: 'changes' })
    expect(reduce(told, { type: 'set-as-of', asOf: null })).toEqual({ ...told, asOf: null })
    expect(reduce(told, { type: 'set-since', since: null })).toEqual({ ...start, asOf: '2026-02-25' })
  })

  test('that are not in order compare nothing', () => {
    expect(reduce(compared, { type: 'set-as-of', asOf: '2026-02-23' }).since).toBeNull()
    expect(reduce(compared, { type: 'set-since', since: '2026-03' })).toEqual({ ...compared, since: null })
  })
})

describe('the picture', () => {
  test('another layout begins with everything in view and nothing pinned', () => {
    const pinned = reduce(start, { type: 'pin', id: 'a', at: [1, 2] })
    const zoomed = reduce(pinned, { type: 'set-camera', camera: { x: 0, y: 0, ratio: 0.5 } })
    expect(reduce(zoomed, { type: 'set-layout', layout: 'time' })).toEqual({ ...start, layout: 'time' })
    expect(reduce(pinned, { type: 'unpin-all' })).toEqual(start)
  })

  test('a scope may come with its layout', () => {
    const next = reduce(start, { type: 'set-scope', scope: { kind: 'everything' }, layout: 'force' })
    expect(next).toMatchObject({ scope: { kind: 'everything' }, layout: 'force' })
    expect(reduce(start, { type: 'set-scope', scope: start.scope })).toEqual(start)
  })

  test.each([
    [{ type: 'set-fold', fold: true } as const, { foldOrigins: true }],
    [{ type: 'set-grouping', grouping: 'owner' } as const, { grouping: 'owner' }],
    [{ type: 'set-display', display: 'table' } as const, { display: 'table' }],
    [{ type: 'set-lens', lens: 'circular' } as const, { lens: 'circular' }],
    [{ type: 'show-pane', pane: 'audit' } as const, { pane: 'audit' }],
  ])('%o', (action, changed) => {
    expect(reduce(start, action)).toEqual({ ...start, ...changed })
  })
})
