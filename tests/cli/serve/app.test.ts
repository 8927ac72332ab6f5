import { readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MOST_LISTENERS, viewerApp } from '../../../src/cli/serve/app.ts'
import { openLiveData } from '../../../src/cli/serve/live-data.ts'
import { listen, type Server } from '../../../src/cli/serve/server.ts'
import { openGraph } from '../../../src/index.ts'
import { loadDataset, writeSnapshot } from '../../../src/node.ts'
import { ask, PAGE_POLICY, textOf, useServedFolder } from './served-folder.ts'

const served = useServedFolder()

let server: Server
let port: number
beforeEach(async () => {
  server = await listen(viewerApp(served.page, openLiveData(served.data)), 0)
  port = Number(new URL(server.address).port)
})
afterEach(() => server.close())

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  ask({ host: '127.0.0.1', port, path, headers })

describe('what is served', () => {
  test('the page with a live mark, its files, and the dataset', async () => {
    expect(await textOf(await get('/'))).toContain('name="hearsay-live"')
    expect(await textOf(await get('/index.html'))).toContain('name="hearsay-live"')
    expect(await textOf(await get('/page.js'))).toBe('export {}')
    const answer = await get('/dataset.json')
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(JSON.parse(await textOf(answer))).toMatchObject({ dataset: { id: 'tiny' } })
  })

  test('a snapshot as it is, which the page is told to open, and as JSON to whoever asks', async () => {
    const path = join(served.folder, 'a.hearsay')
    writeSnapshot(path, openGraph(loadDataset(served.data)))
    const other = await listen(viewerApp(served.page, openLiveData(path)), 0)
    const own = { host: '127.0.0.1', port: Number(new URL(other.address).port) }
    expect(await textOf(await ask({ ...own, path: '/' }))).toContain(
      'name="hearsay-snapshot" content="dataset.hearsay"',
    )
    const answer = await ask({ ...own, path: '/dataset.hearsay' })
    expect(answer.headers['content-length']).toBe(String(readFileSync(path).length))
    const bytes: Buffer[] = []
    for await (const chunk of answer) bytes.push(chunk as Buffer)
    expect(Buffer.concat(bytes).equals(readFileSync(path))).toBe(true)
    expect(JSON.parse(await textOf(await ask({ ...own, path: '/dataset.json' })))).toMatchObject({
      dataset: { id: 'tiny' },
    })
    expect((await get('/dataset.hearsay')).statusCode).toBe(404)
    await other.close()
  })

  test('in a frame of nobody, or of those who were named', async () => {
    const none = await get('/')
    expect(none.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(none.headers['x-frame-options']).toBe('DENY')
    const other = await listen(
      viewerApp(served.page, openLiveData(served.data), { embedOn: ['https://example.org'] }),
      0,
    )
    const framed = await ask({ host: '127.0.0.1', port: Number(new URL(other.address).port), path: '/?embed' })
    expect(framed.headers['content-security-policy']).toMatch(/frame-ancestors https:\/\/example\.org$/)
    expect(framed.headers['x-frame-options']).toBeUndefined()
    await other.close()
  })

  test('nothing outside its folder', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/page.js/../../secret.txt']) {
      expect(await textOf(await get(path))).not.toContain('secret')
    }
  })

  test('the problems of a dataset that never was good', async () => {
    writeFileSync(join(served.data, 'tiny.json'), '{}')
    const other = await listen(viewerApp(served.page, openLiveData(served.data)), 0)
    const answer = await ask({ host: '127.0.0.1', port: Number(new URL(other.address).port), path: '/dataset.json' })
    expect(answer.statusCode).toBe(422)
    expect(JSON.parse(await textOf(answer)).problems.length).toBeGreaterThan(0)
    await other.close()
  })
})

describe('every answer, also one that refuses', () => {
  test('forbids other pages to frame, load or open it, and does not ask for https', async () => {
    const refused = await get('/dataset.json', { host: 'evil.example' })
    for (const answer of [await get('/'), await get('/dataset.json'), await get('/none'), refused]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-cache',
      })
      expect(answer.headers['permissions-policy']).toContain('camera=()')
      expect(answer.headers['strict-transport-security']).toBeUndefined()
      answer.destroy()
    }
  })
})

describe('who may ask', () => {
  test('requests that name this server, under each of its names', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      expect((await get('/dataset.json', { host: `${name}:${port}` })).statusCode).toBe(200)
    }
  })

  test('none that name another machine or another port', async () => {
    const others = [
      'evil.example',
      `127.0.0.1.evil.example:${port}`,
      `evil.example:${port}`,
      'localhost',
      `localhost:${port + 1}`,
      `localhost:${port - 1}`,
      `127.0.0.2:${port}`,
    ]
    for (const host of others) expect((await get('/dataset.json', { host })).statusCode).toBe(421)
  })

  test('its own page, to the letter', async () => {
    const host = `localhost:${port}`
    expect((await get('/dataset.json', { host, origin: `http://${host}` })).statusCode).toBe(200)
    const others = [
      'https://evil.example',
      `https://${host}`,
      `http://127.0.0.1:${port}`,
      'http://localhost',
      'null',
      '',
    ]
    for (const origin of others) expect((await get('/dataset.json', { host, origin })).statusCode).toBe(403)
  })

  test('no page of another site or port, but a link may lead here', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect((await get('/page.js', { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' })).statusCode).toBe(403)
      expect((await get('/', { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' })).statusCode).toBe(200)
    }
    expect((await get('/page.js', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })).statusCode).toBe(200)
  })
})

describe('streams of events', () => {
  test('begin with what is wrong now', async () => {
    const stream = await get('/events')
    expect(stream.headers['content-type']).toBe('text/event-stream')
    expect(await firstOf(stream)).toBe('event: hello\ndata: []\n\n')
  })

  test('are so many at most, and one that ends makes room', async () => {
    const open = await Promise.all(Array.from({ length: MOST_LISTENERS }, () => get('/events')))
    expect(open.map(({ statusCode }) => statusCode)).toEqual(open.map(() => 200))
    expect((await get('/events')).statusCode).toBe(503)
    expect((await get('/dataset.json')).statusCode).toBe(200)
    open[0]?.destroy()
    let status: number | undefined
    while (status !== 200) {
      const next = await get('/events')
      status = next.statusCode
      if (status !== 200) next.destroy()
    }
    expect((await get('/events')).statusCode).toBe(503)
  })
})

async function firstOf(stream: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    stream.once('data', (chunk) => {
      stream.destroy()
      resolve(String(chunk))
    })
  })
}
