import { computed, signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ViewOptions } from '../../../viewer/src/library.ts'
import { followCorroborations } from '../../../viewer/src/model/corroborations.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { WIRE_STORY } from '../wire-story.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('claims are worked out after what was done is shown, and anew where the view changes', () => {
  const session = signal(openSession(WIRE_STORY))
  const options = signal<ViewOptions>({})
  const found = followCorroborations({ session, options, claims: signal(['c', 'other']) })
  const words = computed(() =>
    Object.fromEntries([...found.value.of].map(([id, { corroboration }]) => [id, corroboration])),
  )
  expect(found.value).toEqual({ of: new Map(), done: false })
  vi.runAllTimers()
  const { open } = session.value
  expect(found.value.done).toBe(true)
  expect(words.value).toEqual({ c: open.support('c').corroboration, other: open.support('other').corroboration })
  expect(found.value.of.get('c')?.origins).toBe(open.support('c').for.origins.max)
  options.value = { without: ['official', 'portal', 'denial', 'blog'] }
  vi.runAllTimers()
  expect(words.value).toEqual({ c: 'unsupported', other: 'unsupported' })
})

test('nothing to ask is done at once', () => {
  const session = signal(openSession(WIRE_STORY))
  const found = followCorroborations({ session, options: signal({}), claims: signal([]) })
  vi.runAllTimers()
  expect(found.value).toEqual({ of: new Map(), done: true })
})

test('of a dataset that is searched beside the page they are worked out there, or here where nothing can be', async () => {
  vi.useRealTimers()
  const open = openSession(WIRE_STORY)
  const session = signal({ ...open, isSearchedBeside: true })
  const found = followCorroborations({ session, options: signal({}), claims: signal(['c', 'other']) })
  await vi.waitUntil(() => found.value.done)
  expect(found.value.of.get('c')?.corroboration).toBe(open.open.support('c').corroboration)
  expect(found.value.of.size).toBe(2)
})
