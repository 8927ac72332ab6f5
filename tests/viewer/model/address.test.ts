import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followAddress, redo, stateFromAddress, stateOfPart, undo } from '../../../viewer/src/model/address.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

const session = openSession(WIRE_STORY)

describe('the state that an address says', () => {
  test('without one is the first state of the dataset', () => {
    expect(stateFromAddress(session, '')).toMatchObject({
      state: { selected: ['c'], scope: { kind: 'claim', id: 'c' } },
      missing: [],
    })
  })

  test('chooses nothing that it does not name, and says what there is not', () => {
    const { state, missing } = stateFromAddress(session, '#show=claim~gone&sel=wire,nobody&sideways=1')
    expect(state.selected).toEqual(['wire'])
    expect(state.scope).toEqual({ kind: 'claim', id: 'c' })
    expect(missing).toEqual(['gone', 'nobody', 'sideways=1'])
  })

  test('leads to what a record is called by now, that was renamed or is part of another', () => {
    const drafts = { claims: [{ id: 'c' }, { id: 'd' }] }
    const retired = [
      { id: 'old', became: 'older', how: 'renamed' },
      { id: 'older', became: 'd', how: 'merged' },
    ] as const
    const renamed = openSession(makeDataset({ ...drafts, manifest: { retired } as object }))
    const { state, missing } = stateFromAddress(renamed, '#show=claim~old&sel=older,c,none')
    expect([state.scope, state.selected, missing]).toEqual([{ kind: 'claim', id: 'd' }, ['d', 'c'], ['none']])
  })

  test('of a part is what it showed', () => {
    const drafts = { claims: [{ id: 'c' }, { id: 'd' }] }
    const part = { of: 'test', view: '#show=claim~d&sel=d' }
    const manifest = { 'x-part': part } as object
    expect(stateOfPart(openSession(makeDataset({ ...drafts, manifest }))).selected).toEqual(['d'])
    expect(stateOfPart(openSession(makeDataset(drafts))).selected).toEqual(['c'])
  })
})

/** A browser's history and address, without the browser. */
function browser(): { go(step: number): void; hashes(): string[] } {
  const entries: { state: unknown; hash: string }[] = [{ state: null, hash: '' }]
  let at = 0
  const location = { hash: '' }
  const listeners: ((event: { state: unknown }) => void)[] = []
  const go = (step: number) => {
    at += step
    location.hash = entries[at]?.hash ?? ''
    for (const listener of listeners) listener({ state: entries[at]?.state })
  }
  const enter = (state: unknown, link: string) => {
    entries[at] = { state, hash: link === '#' ? '' : link }
    location.hash = entries[at]?.hash ?? ''
  }
  vi.stubGlobal('location', location)
  vi.stubGlobal('document', { title: '' })
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (typeof listeners)[0]) => listeners.push(listener),
  })
  vi.stubGlobal('history', {
    get state() {
      return entries[at]?.state
    },
    replaceState: (state: unknown, _: string, link: string) => enter(state, link),
    pushState: (state: unknown, _: string, link: string) => {
      at += 1
      entries.length = at
      enter(state, link)
    },
    back: () => go(-1),
    forward: () => go(1),
  })
  return { go, hashes: () => entries.map(({ hash }) => hash) }
}

describe('the address of the page', () => {
  let page: ReturnType<typeof browser>
  beforeEach(() => {
    page = browser()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('follows what is done, a step for each act, and what is amended in the same step', () => {
    const model = pageModel()
    followAddress(model)
    model.act({ type: 'select', ids: ['wire'] })
    model.act({ type: 'set-lens', lens: 'single' }, { amend: true })
    expect(page.hashes()).toEqual(['#show=claim~c&sel=c&fold=no', '#show=claim~c&sel=wire&fold=no&lens=single'])
    expect(model.steps.value).toEqual({ at: 1, last: 1 })
  })

  test('is undone and done again, and leads nobody off the page', () => {
    const model = pageModel()
    followAddress(model)
    undo(model)
    model.act({ type: 'select', ids: ['wire'] })
    undo(model)
    expect([model.state.value.selected, model.steps.value]).toEqual([['c'], { at: 0, last: 1 }])
    redo(model)
    redo(model)
    expect([model.state.value.selected, model.steps.value]).toEqual([['wire'], { at: 1, last: 1 }])
  })

  test('that is gone to says what the dataset does not have, as one that the page opens with', () => {
    const model = pageModel()
    followAddress(model)
    page.go(0)
    expect(model.notice.value).toBeUndefined()
    history.pushState({ hearsay: 1 }, '', '#show=claim~c&sel=nobody')
    page.go(0)
    expect(model.notice.value).toBe('This link names what the dataset does not have: nobody.')
  })

  test('is named for the chosen claim, else for the dataset', () => {
    const model = pageModel()
    followAddress(model)
    expect(document.title).toBe('It is so. · Test · hearsay')
    model.act({ type: 'select', ids: ['wire'] })
    expect(document.title).toBe('Test · hearsay')
    page.go(-1)
    expect(document.title).toBe('It is so. · Test · hearsay')
  })
})
