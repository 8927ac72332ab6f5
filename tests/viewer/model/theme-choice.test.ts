import { afterEach, expect, test, vi } from 'vitest'
import { storedTheme, storeTheme } from '../../../viewer/src/model/theme-choice.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('the choice is kept for the next visit', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  expect(storedTheme()).toBe('auto')
  storeTheme('dark')
  expect(storedTheme()).toBe('dark')
  kept.set('hearsay.theme', 'sepia')
  expect(storedTheme()).toBe('auto')
})

test('where nothing can be kept the page follows the system', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('closed')
    },
    setItem: () => {
      throw new Error('closed')
    },
  })
  storeTheme('dark')
  expect(storedTheme()).toBe('auto')
})
