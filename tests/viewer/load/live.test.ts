import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followLive } from '../../../viewer/src/load/live.ts'
import { TINY } from '../../cli/harness.ts'

/** A stream of events that come when they are sent. */
class StubSource {
  static last: StubSource | undefined
  readonly address: string
  closed = false
  readonly #listeners = new Map<string, (event: { data: string }) => void>()

  constructor(address: string) {
    this.address = address
    StubSource.last = this
  }

  addEventListener(name: string, listener: (event: { data: string }) => void): void {
    this.#listeners.set(name, listener)
  }

  send(name: string, problems: readonly object[] = []): void {
    this.#listeners.get(name)?.({ data: JSON.stringify(problems) })
  }

  close(): void {
    this.closed = true
  }
}

const heard: unknown[] = []
let served = TINY
const follow = (first: string | undefined) =>
  followLive(
    {
      onDataset: ({ manifest }) => heard.push(manifest.title),
      onProblems: (problems) => heard.push(problems.length),
    },
    first,
  )
const source = () => StubSource.last ?? expect.fail('nothing is followed')

beforeEach(() => {
  heard.length = 0
  served = TINY
  StubSource.last = undefined
  vi.stubGlobal('EventSource', StubSource)
  vi.stubGlobal('document', {
    querySelector: (wanted: string) => (wanted.includes('hearsay-live') ? { content: '/events' } : null),
    getElementById: () => null,
  })
  vi.stubGlobal('fetch', async () => new Response(served))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a page over live data', () => {
  test('hears what is wrong with the files', () => {
    follow(TINY)
    expect(source().address).toBe('/events')
    source().send('hello')
    source().send('problems', [{ code: 'x' }])
    expect(heard).toEqual([0, 1])
  })

  test('reads another dataset where there is one, and the same not again', async () => {
    follow(TINY)
    source().send('dataset')
    served = TINY.replace(/"title":\s*"[^"]*"/, '"title":"Another"')
    expect(served).not.toBe(TINY)
    source().send('dataset')
    await expect.poll(() => heard).toEqual([0, 0, 'Another'])
  })

  test('greeted again, it looks for what it did not hear; a file half written is left to the next event', async () => {
    follow(undefined)
    source().send('hello')
    expect(heard).toEqual([0])
    served = '{'
    source().send('dataset')
    served = TINY
    source().send('hello')
    await expect.poll(() => heard.filter((each) => typeof each === 'string')).toHaveLength(1)
  })

  test('stops when told', () => {
    follow(TINY)()
    expect(source().closed).toBe(true)
  })
})

test('a page that is not served live follows nothing', () => {
  vi.stubGlobal('document', { querySelector: () => null })
  follow(TINY)()
  expect(StubSource.last).toBeUndefined()
})
