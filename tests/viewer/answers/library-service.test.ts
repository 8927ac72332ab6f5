import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startLibraryService } from '../../../viewer/src/answers/library-service.ts'
import { digestOf, openGraph, recordSchemas } from '../../../viewer/src/library.ts'
import { TINY } from '../../cli/harness.ts'
import { WIRE_STORY } from '../wire-story.ts'

const graph = openGraph(WIRE_STORY)
const asking = { question: 'support', args: ['c'], view: {} } as const

describe('where the browser starts no worker', () => {
  test('everything is done here', async () => {
    const service = startLibraryService()
    expect((await service.parse([{ path: 'tiny.json', text: TINY }])).dataset?.manifest.id).toBe('tiny')
    expect(await service.ask(graph, asking)).toEqual(graph.support('c'))
    expect(await service.digest(graph)).toBe(digestOf(WIRE_STORY))
    expect(await service.schemas()).toEqual(recordSchemas())
    const trying = { edits: [{ kind: 'claim', record: { id: 'c' } }], claims: [], view: {}, isAlone: true } as const
    expect((await service.try(graph, trying)).problems).toMatchObject([[{ code: 'missing-field' }]])
    const set = { changes: [{ do: 'add', kind: 'claim', record: { id: 'a', text: 'A.' } }] } as const
    expect(await service.change(graph, undefined, set)).toMatchObject({ state: 'done', made: [{ id: 'a' }] })
  })
})

interface Sent {
  readonly ticket: number
  readonly do: string
}

/** A worker that gets messages and answers when it is let. */
class StubWorker {
  static readonly started: StubWorker[] = []
  readonly sent: Sent[] = []
  readonly #listeners = new Map<string, (event: unknown) => void>()

  constructor() {
    StubWorker.started.push(this)
  }

  addEventListener(name: string, listener: (event: unknown) => void): void {
    this.#listeners.set(name, listener)
  }

  postMessage(message: Sent): void {
    this.sent.push(message)
  }

  async reply(data: object): Promise<void> {
    this.#listeners.get('message')?.({ data: { ticket: this.sent.at(-1)?.ticket, ...data } })
    await Promise.resolve()
    await Promise.resolve()
  }

  isOver = false

  terminate(): void {
    this.isOver = true
  }

  fail(): void {
    this.#listeners.get('error')?.({})
  }
}

describe('with a worker', () => {
  beforeEach(() => {
    StubWorker.started.length = 0
    vi.stubGlobal('Worker', StubWorker)
    vi.stubGlobal('document', { getElementById: () => null })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('a question is given up, and all else that was asked goes to another worker', async () => {
    const service = startLibraryService()
    const other = service.ask(graph, asking)
    const [worker] = StubWorker.started
    await worker?.reply({ value: undefined })
    await vi.waitFor(() => expect(worker?.sent).toHaveLength(2))
    const slow = service.ask(graph, { question: 'diff', args: [{}], view: {} })
    await vi.waitFor(() => expect(worker?.sent).toHaveLength(3))
    expect(service.stop('history')).toBe(false)
    expect(service.stop('diff')).toBe(true)
    await expect(slow).rejects.toThrow('stopped')
    expect(worker?.isOver).toBe(true)
    await vi.waitFor(() => expect(StubWorker.started).toHaveLength(2))
    const next = StubWorker.started[1]
    await next?.reply({ value: undefined })
    await vi.waitFor(() => expect(next?.sent).toHaveLength(2))
    await next?.reply({ value: 'the answer' })
    expect(await other).toBe('the answer')
  })

  test('a dataset is sent once, and then only questions', async () => {
    const service = startLibraryService()
    const first = service.ask(graph, asking)
    const [worker] = StubWorker.started
    expect(worker?.sent.map(({ do: what }) => what)).toEqual(['open'])
    await worker?.reply({ value: undefined })
    await worker?.reply({ value: 'the answer' })
    expect(await first).toBe('the answer')
    const second = service.ask(graph, asking)
    await worker?.reply({ value: 'another' })
    expect(await second).toBe('another')
    const digest = service.digest(graph)
    await worker?.reply({ value: '0a' })
    expect(await digest).toBe('0a')
    expect(worker?.sent.map(({ do: what }) => what)).toEqual(['open', 'ask', 'ask', 'digest'])
    expect(StubWorker.started).toHaveLength(1)
  })

  test('how far an answer is, is told to who asked, and ends with it', async () => {
    const told: unknown[] = []
    const asked = startLibraryService().ask(graph, asking, (progress) => told.push(progress))
    const [worker] = StubWorker.started
    await worker?.reply({ value: undefined })
    await worker?.reply({ progress: { done: 1, all: 2 } })
    await worker?.reply({ value: 'the answer' })
    await worker?.reply({ progress: { done: 2, all: 2 } })
    expect(await asked).toBe('the answer')
    expect(told).toEqual([{ done: 1, all: 2 }])
  })

  test('what it cannot answer is told, not answered otherwise', async () => {
    const parsed = startLibraryService().parse([])
    await StubWorker.started[0]?.reply({ error: 'too deep' })
    await expect(parsed).rejects.toThrow('too deep')
  })

  test('where it breaks, what was asked is done here, and no other is started', async () => {
    const service = startLibraryService()
    const asked = service.ask(graph, asking)
    StubWorker.started[0]?.fail()
    expect(await asked).toEqual(graph.support('c'))
    expect(await service.ask(graph, asking)).toEqual(graph.support('c'))
    expect(StubWorker.started).toHaveLength(1)
  })
})

test('a browser that refuses a worker is asked once', async () => {
  let tried = 0
  vi.stubGlobal('document', { getElementById: () => null })
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        tried += 1
        throw new Error('not from disk')
      }
    },
  )
  const service = startLibraryService()
  expect(await service.ask(graph, asking)).toEqual(graph.support('c'))
  await service.ask(graph, asking)
  expect(tried).toBe(1)
  vi.unstubAllGlobals()
})
