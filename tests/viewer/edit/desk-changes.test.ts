import { describe, expect, test, vi } from 'vitest'
import { deskChanges, readChange } from '../../../viewer/src/edit/desk-changes.ts'
import { askDeskWith, type DeskAnswer } from '../../../viewer/src/edit/desk-server.ts'

const SET = { changes: [{ do: 'add', kind: 'claim', record: { id: 'c', text: 'So.' } }] } as const
const DONE = {
  state: 'done',
  made: [{ kind: 'claim', id: 'c' }],
  changed: [],
  gone: [],
  problems: [],
  written: ['a.yaml'],
}

/** A desk that answers one thing after the other, and what it was asked. */
function desk(...answers: readonly DeskAnswer[]) {
  const asked: (readonly [string, object | undefined])[] = []
  const waits: string[] = []
  const waiting = () => {
    let stop = (): void => undefined
    const shown = new Promise<void>((resolve) => {
      stop = resolve
    })
    // The page shows the new data as soon as the answer is there.
    queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => stop())))
    return {
      shown,
      stop: () => {
        waits.push('stopped')
        stop()
      },
    }
  }
  const client = deskChanges(async (path, send) => {
    asked.push([path, send])
    return answers[asked.length - 1] ?? { status: 500, body: undefined }
  }, waiting)
  return { client, asked, waits }
}

describe('changes at a desk', () => {
  test('are sent to the server, and taken back by their entries, the last one first', async () => {
    const { client, asked } = desk(
      { status: 200, body: { ...DONE, undo: 'e1' } },
      { status: 200, body: { ...DONE, undo: 'e2' } },
      { status: 200, body: { undone: 'e2', why: 'a slip' } },
      { status: 200, body: { undone: 'e1' } },
    )
    expect(await client.change(SET)).toMatchObject({ state: 'done', undo: 'e1' })
    await client.change(SET)
    expect(await client.undo()).toEqual({ state: 'undone', undone: 'e2', why: 'a slip' })
    expect(await client.undo()).toEqual({ state: 'undone', undone: 'e1' })
    expect(await client.undo()).toMatchObject({ state: 'failed', message: 'There is nothing of this page to undo' })
    expect(asked).toEqual([
      ['desk/changes', SET],
      ['desk/changes', SET],
      ['desk/undo', { entry: 'e2' }],
      ['desk/undo', { entry: 'e1' }],
    ])
  })

  test('that were not made leave the page as it is, at once', async () => {
    const conflict = { state: 'conflict', conflicts: [{ kind: 'claim', id: 'c', seen: 'a' }] }
    const { client, waits } = desk({ status: 409, body: conflict }, { status: 200, body: { ...DONE, made: [] } })
    expect(await client.change(SET)).toEqual(conflict)
    await client.change(SET)
    expect(waits).toEqual(['stopped', 'stopped'])
  })

  test('at a desk that is not there fail in words', async () => {
    const client = deskChanges(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => ({ shown: Promise.resolve(), stop: () => undefined }),
    )
    expect(await client.change(SET)).toEqual({
      state: 'failed',
      message: 'The desk cannot be reached, so nothing was written.',
      hint: 'start hearsay desk again',
    })
  })
})

test('what cannot be taken back any more is told, and stays the last', async () => {
  const error = { code: 'cannot-undo', message: 'the file has changed since' }
  const { client, asked } = desk(
    { status: 200, body: { ...DONE, undo: 'e1' } },
    { status: 409, body: { error } },
    { status: 200, body: { undone: 'e1' } },
  )
  await client.change(SET)
  expect(await client.undo()).toEqual({ state: 'failed', message: 'the file has changed since' })
  expect(await client.undo()).toEqual({ state: 'undone', undone: 'e1' })
  expect(asked).toHaveLength(3)
})

describe('an answer', () => {
  test('with problems is a refusal, with an error a failure with its hint, and what is neither is said to be', () => {
    const problems = [{ code: 'bad-value', severity: 'error', message: 'no' }]
    expect(readChange({ status: 422, body: { problems } })).toEqual({ state: 'refused', problems })
    const error = { code: 'duplicate-id', message: 'taken', hint: 'take another' }
    expect(readChange({ status: 422, body: { error } })).toEqual({
      state: 'failed',
      message: 'taken',
      hint: 'take another',
    })
    expect(readChange({ status: 500, body: null })).toEqual({
      state: 'failed',
      message: 'The desk gave no answer that this page can read.',
    })
  })
})

describe('the server', () => {
  test('is asked with the token of the page, and what it says that is no JSON is told as it is', async () => {
    const ask = vi.fn(async (path: string, _: RequestInit) =>
      path === 'desk/captures' ? new Response('[]') : new Response('Forbidden\n', { status: 403 }),
    )
    const server = askDeskWith('secret', ask)
    expect(await server('desk/captures')).toEqual({ status: 200, body: [] })
    expect(await server('desk/changes', SET)).toEqual({ status: 403, body: { error: { message: 'Forbidden' } } })
    expect(ask.mock.calls.map(([, { method, headers }]) => [method, headers])).toEqual([
      [undefined, { accept: 'application/json', 'hearsay-token': 'secret' }],
      ['POST', { accept: 'application/json', 'hearsay-token': 'secret', 'content-type': 'application/json' }],
    ])
  })
})
