import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewerApp } from '../../../../src/cli/serve/app.ts'
import { openDesk } from '../../../../src/cli/serve/desk/desk.ts'
import { openLiveData } from '../../../../src/cli/serve/live-data.ts'
import { listen, type Server } from '../../../../src/cli/serve/server.ts'
import { type RecordProposal, versionOf } from '../../../../src/index.ts'
import { loadDataset, proposalFileOf } from '../../../../src/node.ts'
import { silentIo } from '../../harness.ts'
import { useServedFolder } from '../served-folder.ts'

const served = useServedFolder()

let server: Server
let token: string
beforeEach(async () => {
  const desk = openDesk(silentIo(), served.data)
  server = await listen(viewerApp(served.page, openLiveData(served.data), { desk }), 0)
  token = /name="hearsay-desk" content="([\w-]+)"/.exec(await (await fetch(server.address)).text())?.[1] ?? ''
})
afterEach(() => server.close())

const ask = (path: string, { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}) =>
  fetch(new URL(path, server.address), {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', 'hearsay-token': token, ...headers },
  })
const claim = { id: 'new', text: 'The mill burned down.' }
const add = { changes: [{ do: 'add', kind: 'claim', record: claim }], why: 'read it' }
const text = () => readFileSync(join(served.data, 'tiny.json'), 'utf8')

describe('changes', () => {
  test('are written, shown at once, and taken back', async () => {
    const before = text()
    const done = await (await ask('desk/changes', { body: add })).json()
    expect(done).toMatchObject({ state: 'done', made: [{ kind: 'claim', id: 'new' }] })
    expect((await (await ask('dataset.json')).json()).claims).toContainEqual(claim)
    expect(await (await ask('desk/undo', { body: { entry: done.undo } })).json()).toMatchObject({
      undone: done.undo,
      why: 'read it',
    })
    expect((await ask('desk/undo', { body: { entry: 5 } })).status).toBe(422)
    expect(text()).toBe(before)
    const nothing = await ask('desk/undo', { body: {} })
    expect([nothing.status, (await nothing.json()).error.code]).toEqual([409, 'cannot-undo'])
  })

  test('of what somebody changed meanwhile are refused with what it is now', async () => {
    await ask('desk/changes', { body: add })
    const seen = versionOf(claim)
    const change = (words: string) => ({
      changes: [{ do: 'change', kind: 'claim', id: 'new', record: { ...claim, text: words }, seen }],
    })
    expect((await ask('desk/changes', { body: change('It burned.') })).status).toBe(200)
    const late = await ask('desk/changes', { body: change('It did not burn.') })
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({
      state: 'conflict',
      conflicts: [{ now: { record: { text: 'It burned.' } } }],
    })
  })

  test('that are none, or would leave the data invalid, say why', async () => {
    const before = text()
    const wrong = await ask('desk/changes', {
      body: { changes: [{ do: 'add', kind: 'claim', record: { ...claim, about: ['nobody'] } }] },
    })
    expect([wrong.status, (await wrong.json()).problems[0].code]).toEqual([422, 'unknown-reference'])
    for (const body of [{}, { changes: [] }, { changes: [{ do: 'burn' }] }, { ...add, more: 1 }])
      expect([(await ask('desk/changes', { body })).status, body]).toEqual([422, body])
    expect(text()).toBe(before)
  })
})

describe('nobody but the page', () => {
  test('is answered: without its token, with another, from another site, under another name', async () => {
    for (const headers of [
      { 'hearsay-token': '' },
      { 'hearsay-token': `${token}x` },
      { origin: 'https://example.org' },
      { origin: 'chrome-extension://abcdef' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      for (const [path, body] of [
        ['desk/changes', add],
        ['desk/captures', undefined],
        ['desk/pairing', undefined],
      ] as const)
        expect([(await ask(path, { body, headers })).status, path, headers]).toEqual([403, path, headers])
    }
    expect(loadDataset(served.data).claims.map(({ id }) => id)).not.toContain('new')
  })
})

describe('pages', () => {
  const html = `<html lang="en"><head><title>Fire at the mill</title><meta property="og:site_name" content="Gazette"></head>
    <body><article><p>The mill burned down on Friday, the mayor said.</p><script>alert(1)</script></article></body></html>`
  const page = { html, url: 'https://gazette.example/fire', title: 'Fire at the mill' }

  test('that are pasted are kept with a record, and given out as text alone', async () => {
    const kept = await (await ask('desk/paste', { body: page })).json()
    expect(kept).toMatchObject({ isNew: true })
    const { sources } = loadDataset(served.data)
    expect(sources.find(({ id }) => id === kept.source)).toMatchObject({
      url: page.url,
      title: page.title,
      digest: kept.digest,
    })
    const [listed] = await (await ask('desk/captures')).json()
    expect(listed).toMatchObject({ source: kept.source, digest: kept.digest, isLatest: true, language: 'en' })
    const capture = await (await ask(`desk/captures/${kept.source}`)).json()
    expect(capture.text).toContain('The mill burned down on Friday, the mayor said.')
    expect(capture.text).not.toContain('alert')
    expect((await ask(`desk/originals/${kept.source}/${kept.digest}`)).status).toBe(404)
    expect((await ask('desk/captures/nothing')).status).toBe(404)
    const again = await ask('desk/paste', { body: page })
    expect([again.status, (await again.json()).error.code]).toEqual([422, 'duplicate-id'])
    expect((await ask('desk/paste', { body: { html: ' ' } })).status).toBe(422)
  })

  test('come from an extension with a token that is good once, and from no web page', async () => {
    const origin = 'chrome-extension://abcdefghij'
    const { token: once } = await (await ask('desk/pairing')).json()
    const send = (given: string, from = origin, body: unknown = page) =>
      fetch(new URL('capture', server.address), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'hearsay-capture': given, origin: from },
        body: JSON.stringify(body),
      })
    const preflight = await fetch(new URL('capture', server.address), { method: 'OPTIONS', headers: { origin } })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, origin])
    expect((await send(once, 'https://gazette.example')).status).toBe(403)
    expect((await send('guessed')).status).toBe(403)
    const first = await send(once)
    expect([first.status, (await first.json()).isNew]).toEqual([200, true])
    expect(first.headers.get('access-control-expose-headers')).toBe('hearsay-next')
    expect((await send(once)).status).toBe(403)
    const next = first.headers.get('hearsay-next') ?? ''
    const empty = await send(next, origin, { html: '' })
    expect(empty.status).toBe(422)
    const other = await send(empty.headers.get('hearsay-next') ?? '', origin, { text: 'Something else entirely.' })
    expect(other.status).toBe(200)
    expect((await ask('desk/captures', { headers: { origin } })).status).toBe(403)
  })

  test('pictures are given out as what they are', async () => {
    const { keepDocument } = await import('../../../../src/cli/desk/keep-document.ts')
    const { loadPlacedData } = await import('../../../../src/cli/data.ts')
    const { capture } = await import('../../../../src/node.ts')
    const io = silentIo()
    const input = { bytes: Buffer.from('\x89PNG\r\n\x1a\n, a picture', 'latin1'), name: 'fire.png' }
    const task = {
      placed: await loadPlacedData(io, served.data),
      captured: await capture(input),
      from: { input, from: 'fire.png' },
    }
    const { source } = await keepDocument(io, { ...task, options: {} })
    const answer = await ask(`desk/originals/${source.id}/${source.digest}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(Buffer.from(await answer.arrayBuffer()).equals(input.bytes)).toBe(true)
  })
})

describe('proposals', () => {
  const proposal: RecordProposal = {
    ...{
      id: 'p1',
      by: 'reader',
      when: '2026-05-01T12:00:00Z',
      source: 'wire',
      digest: 'd',
      quote: 'it burned',
      start: 0,
    },
    ...{ kind: 'claim', record: { id: 'burned', text: 'The mill burned.' }, warnings: [], state: 'open' },
    beside: [{ kind: 'actor', record: { id: 'reader', name: 'Reader', type: 'software' } }],
  }
  const decide = async (body: object) => {
    const answer = await ask('desk/proposals', { body })
    return { status: answer.status, ...(await answer.json()) }
  }

  test('become records once somebody accepts them, and are open again where that is undone', async () => {
    proposalFileOf(served.data).add(proposal)
    expect(await (await ask('desk/proposals')).json()).toMatchObject([{ id: 'p1', state: 'open' }])
    const [first, second] = await Promise.all([1, 2].map(() => decide({ id: 'p1', state: 'accepted' })))
    expect([first, second].map((each) => each?.status).sort()).toEqual([200, 409])
    const done = first?.status === 200 ? first : second
    expect(loadDataset(served.data).claims).toContainEqual({ ...proposal.record, proposedBy: 'reader' })
    expect(await (await ask('desk/proposals')).json()).toMatchObject([{ state: 'accepted', became: 'burned' }])
    await ask('desk/undo', { body: { entry: done.undo } })
    expect(await (await ask('desk/proposals')).json()).toMatchObject([{ state: 'open' }])
    const set = { changes: [{ do: 'add', kind: 'claim', record: { id: 'fire', text: 'There was a fire.' } }] }
    expect((await decide({ id: 'p1', state: 'accepted', set })).made).toEqual([{ kind: 'claim', id: 'fire' }])
  })

  test('are rejected once, and nothing else is a decision', async () => {
    proposalFileOf(served.data).add(proposal)
    expect((await decide({ id: 'p1', state: 'rejected' })).status).toBe(200)
    expect((await decide({ id: 'p1', state: 'accepted' })).status).toBe(409)
    expect((await decide({ id: 'p2', state: 'accepted' })).status).toBe(422)
    expect((await decide({ id: 'p1', state: 'burned' })).status).toBe(422)
    expect(loadDataset(served.data).claims.map(({ id }) => id)).not.toContain('burned')
  })
})

test('what an editor writes meanwhile is kept', async () => {
  writeFileSync(join(served.data, 'more.yaml'), 'claims: [{id: by-hand, text: It rained.}] # mine\n')
  await ask('desk/changes', { body: add })
  expect(readFileSync(join(served.data, 'more.yaml'), 'utf8')).toContain('# mine')
  expect(loadDataset(served.data).claims.map(({ id }) => id)).toEqual(expect.arrayContaining(['by-hand', 'new']))
})
