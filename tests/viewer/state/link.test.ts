import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idsInView } from '../../../src/model/view-address.ts'
import { keepKnown } from '../../../viewer/src/state/known-ids.ts'
import { readLink, writeLink } from '../../../viewer/src/state/link.ts'
import {
  DISPLAYS,
  firstState,
  GROUPINGS,
  INITIAL_STATE,
  LAYOUTS,
  LENSES,
  OVERVIEWS,
  PANES,
  type PageState,
  REACHES,
} from '../../../viewer/src/state/page-state.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const someIds = fc.uniqueArray(id, { minLength: 1, maxLength: 3 })
const thousandth = fc.integer({ min: -50_000, max: 50_000 }).map((value) => value / 1000)

const state: fc.Arbitrary<PageState> = fc.record({
  selected: ids,
  pane: fc.constantFrom(...PANES),
  scope: fc.oneof(
    fc.constant({ kind: 'everything' } as const),
    id.map((claim) => ({ kind: 'claim', id: claim }) as const),
    fc.record({
      kind: fc.constant('near' as const),
      ids: someIds,
      depth: fc.integer({ min: 1, max: 4 }),
      direction: fc.constantFrom(...REACHES),
    }),
    fc.record({ kind: fc.constant('path' as const), from: id, to: id }),
  ),
  expanded: ids,
  unfolded: ids,
  hidden: ids,
  off: ids.map((tokens) => tokens.map((token) => `kind:${token}`).sort()),
  lens: fc.option(fc.constantFrom(...LENSES)),
  layout: fc.constantFrom(...LAYOUTS),
  display: fc.constantFrom(...DISPLAYS),
  foldOrigins: fc.option(fc.boolean()),
  grouping: fc.constantFrom(...GROUPINGS),
  overview: fc.constantFrom(...OVERVIEWS),
  asOf: fc.option(fc.constantFrom('2026-02-25', '2026', '2024~', '2022-11/2023-06', '../2025')),
  since: fc.option(fc.constantFrom('2026-02-24', '2025', '../2024')),
  without: ids.map((each) => each.map((one, index) => (index === 0 ? `outlet:${one}` : one))),
  basis: fc.constantFrom('both', 'stated'),
  attributions: fc.constantFrom('judged', 'printed'),
  dates: fc.constantFrom('possible', 'certain'),
  reported: fc.boolean(),
  pins: fc.dictionary(id, fc.tuple(thousandth, thousandth), { maxKeys: 3 }),
  camera: fc.option(
    fc.record({ x: thousandth, y: thousandth, ratio: fc.integer({ min: 1, max: 5000 }).map((r) => r / 1000) }),
  ),
  tour: fc.option(fc.record({ id, step: fc.integer({ min: 1, max: 30 }) })),
  desk: fc.option(fc.oneof(id, fc.constant(''))),
})

describe('a link', () => {
  test('says the whole state and nothing else', () => {
    fc.assert(
      fc.property(state, (any) => {
        const { state: read, ignored } = readLink(writeLink(any))
        expect(read).toEqual({ ...any, pins: { ...any.pins } })
        expect(ignored).toEqual([])
      }),
    )
  })

  test('is short and can be read', () => {
    const dates = { asOf: '2026-02-24', since: '2026-02' }
    const link = writeLink({ ...firstState('a-claim'), ...dates, without: ['wire', 'outlet:reuters'] })
    expect(link).toBe('#show=claim~a-claim&sel=a-claim&asof=2026-02-24&since=2026-02&without=wire,outlet:reuters')
  })

  test('that cannot be understood in part names that part and keeps the rest', () => {
    const { state: read, ignored } = readLink(
      '#sel=a&layout=sideways&asof=soon&since=then&nonsense&camera=1&pin=a~x~1&cam=1,2,0',
    )
    expect(read.selected).toEqual(['a'])
    expect(ignored).toEqual([
      'layout=sideways',
      'asof=soon',
      'since=then',
      'nonsense',
      'camera=1',
      'pin=a~x~1',
      'cam=1,2,0',
    ])
  })

  test.each(['near~~1~both', 'near~a~0~both', 'near~a~1~sideways', 'claim~', 'path~a', 'wherever'])(
    'with the scope %s has no scope',
    (scope) => {
      expect(readLink(`#show=${scope}`)).toEqual({ state: INITIAL_STATE, ignored: [`show=${scope}`] })
    },
  )

  test('made before a pane had its present name still leads there, and is written the same', () => {
    expect(readLink('#pane=views')).toEqual({ state: { ...INITIAL_STATE, pane: 'saved' }, ignored: [] })
    expect(writeLink({ ...INITIAL_STATE, pane: 'saved' })).toBe('#show=everything&pane=views')
    expect(readLink('#pane=saved').ignored).toEqual(['pane=saved'])
  })

  test('names the records that the library finds in a view, of which tours are made, and no others', () => {
    fc.assert(
      fc.property(state, (any) => {
        const asked = new Set<string>()
        const known = (id: string) => {
          asked.add(id)
          return 'claim' as const
        }
        keepKnown(any, known, { kind: 'everything' })
        expect([...idsInView(writeLink(any))].sort()).toEqual([...asked].sort())
      }),
    )
  })

  test('to a tour without a step is to its first, and to no step that none can be', () => {
    expect(readLink('#tour=story').state.tour).toEqual({ id: 'story', step: 1 })
    expect(readLink('#tour=story~0&tour=~1&tour=a~b~c').ignored).toHaveLength(3)
  })

  test('with a broken escape is read as it is', () => {
    expect(readLink('#sel=%E0%A4').state.selected).toEqual(['%E0%A4'])
  })
})
