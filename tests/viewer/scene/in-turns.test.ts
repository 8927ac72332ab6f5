import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTurns, resting } from '../../../viewer/src/scene/in-turns.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Steps of ten milliseconds each. */
function* slowly(count: number, done: number[]): Generator<void> {
  for (let step = 0; step < count; step += 1) {
    vi.advanceTimersByTime(10)
    done.push(step)
    yield
  }
}

test('what takes one turn is done at once, what takes longer in several, and what follows comes last', () => {
  const done: number[] = []
  const after = vi.fn()
  inTurns(slowly(1, done), after)
  expect(after).toHaveBeenCalledTimes(1)
  inTurns(slowly(6, done), after)
  expect([done.length, after.mock.calls.length]).toEqual([3, 1])
  vi.runAllTimers()
  expect([done.length, after.mock.calls.length]).toEqual([7, 2])
})

test('what is given up is neither finished nor followed', () => {
  const done: number[] = []
  const after = vi.fn()
  const stop = inTurns(slowly(6, done), after)
  stop()
  vi.runAllTimers()
  expect(done).toHaveLength(2)
  expect(after).not.toHaveBeenCalled()
})

test('a walk rests after each few hundred items and leaves none out', () => {
  const seen: number[] = []
  const items = Array.from({ length: 500 }, (_, index) => index)
  expect([...resting(items, (item) => seen.push(item))]).toHaveLength(2)
  expect(seen).toEqual(items)
})
