import { expect, test } from 'vitest'
import { firstState, INITIAL_STATE, openRecord, viewOptions } from '../../../viewer/src/state/page-state.ts'

test('a dataset opens on its telling claim with its sourcing', () => {
  expect(firstState('c')).toEqual({ ...INITIAL_STATE, selected: ['c'], scope: { kind: 'claim', id: 'c' } })
})

test('a dataset without claims opens on everything', () => {
  expect(firstState(undefined)).toMatchObject({ scope: { kind: 'everything' }, pane: 'dataset', layout: 'force' })
})

test('the panel shows the last that was chosen', () => {
  expect(openRecord({ ...INITIAL_STATE, selected: ['a', 'b'] })).toBe('b')
  expect(openRecord(INITIAL_STATE)).toBeUndefined()
})

test('every question is asked in the view that the state says', () => {
  const state = { ...INITIAL_STATE, asOf: '2026', without: ['wire'], basis: 'stated', reported: true } as const
  expect(viewOptions(state)).toEqual({
    asOf: '2026',
    without: ['wire'],
    basis: 'stated',
    attributions: 'judged',
    dates: 'possible',
    reported: true,
  })
  expect(viewOptions(INITIAL_STATE).asOf).toBeUndefined()
})
