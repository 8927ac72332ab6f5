import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { INITIAL_STATE, type PageState } from '../../../viewer/src/state/page-state.ts'
import { stateWords } from '../../../viewer/src/words/state-words.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const { reader } = openGraph(
  makeDataset({
    actors: [{ id: 'reuters', name: 'Reuters' }],
    sources: Array.from({ length: 8 }, (_, index) => ({ id: `s${index}`, title: `Source ${index}` })),
    claims: [{ id: 'c', text: 'It rained.' }],
  }),
)

const words = (changes: Partial<PageState>) =>
  Object.fromEntries(stateWords({ ...INITIAL_STATE, ...changes }, reader).map(({ name, text }) => [name, text]))

describe('what is shown, in words', () => {
  test('at first it is everything, and nothing else is said', () => {
    expect(words({})).toEqual({ Shown: 'everything' })
  })

  test('says the scope', () => {
    expect(words({ scope: { kind: 'claim', id: 'c' } })['Shown']).toBe('the sourcing of “It rained.”')
    expect(words({ scope: { kind: 'near', ids: ['s1'], depth: 2, direction: 'upstream' } })['Shown']).toBe(
      'what is within 2 steps upstream of Source 1',
    )
    expect(words({ scope: { kind: 'path', from: 's1', to: 'c' } })['Shown']).toBe(
      'the ways from “Source 1” to “It rained.”',
    )
  })

  test('says what was taken away, outlets too, and of many how many more', () => {
    expect(words({ without: ['outlet:reuters', 's1'] })['Taken away']).toBe(
      'everything published by Reuters and Source 1',
    )
    expect(words({ without: reader.ids('source') as string[] })['Taken away']).toMatch(/Source 5 and 2 more$/)
  })

  test('says what was switched on and off against how it is at first', () => {
    const off = [...INITIAL_STATE.off.filter((token) => token !== 'kind:topic'), 'edge:denies', 'status:refuted']
    expect(words({ off })).toMatchObject({ 'Switched off': 'denies and refuted claims', 'Switched on': 'topics' })
  })

  test('says what everything is grouped by; of another scope nothing is', () => {
    expect(words({ overview: 'topic' })).toMatchObject({ 'In groups': 'claims by topic' })
    expect(words({ overview: 'topic', scope: { kind: 'claim', id: 'c' } })).not.toHaveProperty('In groups')
  })

  test('says both dates where two are compared', () => {
    expect(words({ asOf: '2026-02-25', since: '2026-02-23' })).toMatchObject({
      'As of': '25 Feb 2026',
      'Compared with': 'how it was as of 23 Feb 2026; what came since is marked',
    })
    expect(words({ asOf: '2026-02-22', since: '2026-02-23' })).not.toHaveProperty('Compared with')
  })

  test('says the date, the lens, the folding, the grouping and how it is counted', () => {
    const state = { asOf: '2026-02-25', lens: 'single', foldOrigins: true, grouping: 'owner', reported: true } as const
    expect(words({ ...state, basis: 'stated', dates: 'certain', hidden: ['s1'] })).toMatchObject({
      'As of': '25 Feb 2026',
      'Standing out': 'claims with one origin only',
      'Grouped by': 'owner',
      'Hidden by hand': 'Source 1',
      Counted: 'only what is stated in print, only what surely was out by then and documents that nobody read too',
    })
  })
})
