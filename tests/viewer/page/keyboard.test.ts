import { afterEach, describe, expect, test, vi } from 'vitest'
import { listenToKeys, SHORTCUTS } from '../../../viewer/src/page/keyboard.ts'
import type { Stage } from '../../../viewer/src/stage/stage.ts'
import { pageModel } from '../page-model.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A page that listens; `press` presses a key on something and says whether the page took it. */
function page(model: ReturnType<typeof pageModel>) {
  let listener: ((event: unknown) => void) | undefined
  vi.stubGlobal('window', {
    addEventListener: (_: string, added: (event: unknown) => void) => {
      listener = added
    },
    removeEventListener: () => {
      listener = undefined
    },
  })
  const stop = listenToKeys(model)
  const press = (key: string, { within = '', ...changes }: { within?: string; [modifier: string]: unknown } = {}) => {
    let taken = false
    const target = { closest: (selector: string) => (within !== '' && selector.includes(within) ? {} : null) }
    const preventDefault = () => {
      taken = true
    }
    listener?.({ key, target, altKey: false, ctrlKey: false, metaKey: false, preventDefault, ...changes })
    return taken
  }
  return { press, stop }
}

describe('the keys of the page', () => {
  test('each has a line in the list, and none has two', () => {
    expect(new Set(SHORTCUTS.map(({ key }) => key)).size).toBe(SHORTCUTS.length)
    expect(SHORTCUTS.every(({ does }) => does !== '')).toBe(true)
  })

  test('ask what if the chosen one is wrong, and take it back; of a claim nobody asks that', () => {
    const model = pageModel({ selected: ['wire'] })
    const { press } = page(model)
    press('w')
    expect(model.state.value.without).toEqual(['wire'])
    press('w')
    expect(model.state.value.without).toEqual([])
    model.act({ type: 'select', ids: ['c'] })
    press('w')
    model.act({ type: 'select', ids: [] })
    press('w')
    expect(model.state.value.without).toEqual([])
  })

  test('change the layout, the table, what is expanded and hidden', () => {
    const model = pageModel({ selected: ['wire'] })
    const { press } = page(model)
    for (const key of ['2', 't', 'e', 'h']) press(key)
    expect(model.state.value).toMatchObject({ layout: 'time', display: 'both', expanded: ['wire'], hidden: ['wire'] })
    for (const key of ['3', 't']) press(key)
    expect(model.state.value).toMatchObject({ layout: 'force', display: 'graph' })
    press('1')
    expect(model.state.value.layout).toBe('provenance')
  })

  test('move the camera, open the help, and lead to the search', () => {
    const model = pageModel()
    const done: unknown[] = []
    model.stage.value = { fit: () => done.push('fit'), zoom: (by: number) => done.push(by) } as unknown as Stage
    vi.stubGlobal('document', { querySelector: (name: string) => ({ select: () => done.push(`${name} selected`) }) })
    const { press } = page(model)
    for (const key of ['f', '+', '-', '/', '?']) press(key)
    expect(done).toEqual(['fit', 1 / 1.5, 1.5, '#search selected'])
    expect(model.help.value).toBe(true)
  })

  test('Escape closes the key first, then chooses nothing', () => {
    const model = pageModel()
    model.legendOpen.value = true
    const { press } = page(model)
    press('Escape')
    expect([model.legendOpen.value, model.state.value.selected]).toEqual([false, ['c']])
    press('Escape')
    expect(model.state.value.selected).toEqual([])
  })

  test('Escape stops what plays before anything else, from the slider of dates too', () => {
    const model = pageModel()
    model.playing.value = true
    const { press } = page(model)
    expect(press('2', { within: '[role=slider]' })).toBe(false)
    press('Escape', { within: '[role=slider]' })
    expect([model.playing.value, model.state.value.selected]).toEqual([false, ['c']])
  })

  test('undo and redo as everywhere', () => {
    const model = pageModel()
    model.steps.value = { at: 1, last: 2 }
    const went: string[] = []
    vi.stubGlobal('history', { back: () => went.push('back'), forward: () => went.push('forward') })
    const { press } = page(model)
    press('z', { ctrlKey: true })
    press('Z', { metaKey: true, shiftKey: true })
    expect(went).toEqual(['back', 'forward'])
    expect(press('c', { ctrlKey: true })).toBe(false)
  })

  test('are left to whoever types, to the browser, and to others once nobody listens', () => {
    const model = pageModel()
    const { press, stop } = page(model)
    expect(press('2', { within: 'input' })).toBe(false)
    expect(press('2', { altKey: true })).toBe(false)
    expect(press('x')).toBe(false)
    stop()
    expect(press('2')).toBe(false)
    expect(model.state.value.layout).toBe('provenance')
  })
})
