import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyTheme } from '../../../viewer/src/page/theme.ts'
import { pageModel } from '../page-model.ts'

let forced = false
let system: { matches: boolean; change: () => void } = { matches: false, change: () => undefined }
const painted = new Map<string, string>()
const dataset: Record<string, string> = {}

beforeEach(() => {
  system = { matches: false, change: () => undefined }
  forced = false
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query.includes('forced') ? forced : system.matches
    },
    addEventListener: (_: string, listener: () => void) => {
      system.change = listener
    },
    removeEventListener: () => {
      system.change = () => undefined
    },
  }))
  const style = { setProperty: (name: string, value: string) => painted.set(name, value) }
  vi.stubGlobal('document', { documentElement: { style, dataset } })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('the page follows the system until the person chooses', () => {
  const model = pageModel()
  const stop = applyTheme(model)
  expect([model.theme.value, dataset['theme'], painted.get('--paper')]).toEqual(['light', 'light', '#fbfaf6'])
  system.matches = true
  system.change()
  expect([model.theme.value, painted.get('--paper'), painted.get('--kind-claim')]).toEqual([
    'dark',
    '#17181b',
    '#74abe9',
  ])
  model.themeChoice.value = 'light'
  expect(dataset['theme']).toBe('light')
  stop()
  model.themeChoice.value = 'dark'
  expect(dataset['theme']).toBe('light')
})

test('where the system forces its colours, the page follows it whatever was chosen', () => {
  const model = pageModel()
  model.themeChoice.value = 'light'
  system.matches = true
  forced = true
  const stop = applyTheme(model)
  expect(model.theme.value).toBe('dark')
  stop()
})
