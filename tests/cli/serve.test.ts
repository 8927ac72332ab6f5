import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { viewerApp } from '../../src/cli/serve/app.ts'
import { openLiveData } from '../../src/cli/serve/live-data.ts'
import { listen } from '../../src/cli/serve/server.ts'
import { hearsay, TINY } from './harness.ts'

let folder: string
let page: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  page = join(folder, 'page')
  data = join(folder, 'data')
  mkdirSync(page)
  mkdirSync(data)
  writeFileSync(join(page, 'index.html'), '<!doctype html><html><head></head></html>')
  writeFileSync(join(page, 'page.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(data, 'tiny.json'), TINY)
})
afterEach(() => rmSync(folder, { recursive: true }))

const local = { headers: { host: '127.0.0.1:4000' } }

describe('the server of the page', () => {
  test('gives the page with a live mark, its files, and the dataset', async () => {
    const app = viewerApp(page, openLiveData(data, { watched: false }))
    expect(await (await app.request('/', local)).text()).toContain('name="hearsay-live"')
    expect((await app.request('/page.js', local)).status).toBe(200)
    const response = await app.request('/dataset.json', local)
    expect(((await response.json()) as { dataset: { id: string } }).dataset.id).toBe('tiny')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-frame-options')).toBe('DENY')
  })

  test('refuses foreign hosts and origins', async () => {
    const app = viewerApp(page, openLiveData(data, { watched: false }))
    expect((await app.request('/dataset.json', { headers: { host: 'evil.example' } })).status).toBe(421)
    expect((await app.request('/dataset.json', { headers: { host: '127.0.0.1.evil.example' } })).status).toBe(421)
    const foreign = { headers: { host: '127.0.0.1:4000', origin: 'https://evil.example' } }
    expect((await app.request('/dataset.json', foreign)).status).toBe(403)
  })

  test('serves nothing outside its folder', async () => {
    const app = viewerApp(page, openLiveData(data, { watched: false }))
    const server = await listen(app, 0)
    const port = Number(new URL(server.address).port)
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/page.js/../../secret.txt']) {
      expect(await get(port, path)).not.toContain('secret')
    }
    await server.close()
  })

  test('a dataset that never was good is answered with its problems', async () => {
    writeFileSync(join(data, 'tiny.json'), '{}')
    const app = viewerApp(page, openLiveData(data, { watched: false }))
    const response = await app.request('/dataset.json', local)
    expect(response.status).toBe(422)
    expect(((await response.json()) as { problems: object[] }).problems.length).toBeGreaterThan(0)
  })
})

describe('live data', () => {
  test('a change is told, and a broken file keeps the last good dataset', async () => {
    const live = openLiveData(data, { watched: true })
    const next = () =>
      new Promise<ReturnType<typeof live.current>>((resolve) => {
        const end = live.subscribe((snapshot) => {
          end()
          resolve(snapshot)
        })
      })
    await new Promise((resolve) => setTimeout(resolve, 300))
    const changed = next()
    writeFileSync(join(data, 'tiny.json'), TINY.replace('The bridge was closed.', 'The bridge was shut.'))
    expect((await changed).json).toContain('The bridge was shut.')
    const broken = next()
    writeFileSync(join(data, 'tiny.json'), '{')
    const { json, problems } = await broken
    expect(json).toContain('The bridge was shut.')
    expect(problems.length).toBeGreaterThan(0)
    await live.close()
  })
})

describe('hearsay view', () => {
  test('prints its address, answers there on loopback, and ends when it is told to', async () => {
    const stop = new AbortController()
    let address = ''
    const ended = hearsay(['view', data, '--no-open'], {
      page,
      stop: stop.signal,
      out: (text) => {
        address += text
        stop.abort()
      },
    })
    expect((await ended).status).toBe(0)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
  })

  test('a port in use, data that is not there, and standard input are said clearly', async () => {
    const taken = await listen(viewerApp(page, openLiveData(data, { watched: false })), 0)
    const { port } = new URL(taken.address)
    const inUse = await hearsay(['view', data, '--no-open', '--port', port], { page })
    expect(inUse.err).toContain(`error port-in-use: port ${port} is in use`)
    await taken.close()
    expect((await hearsay(['view', join(folder, 'none'), '--no-open'], { page })).err).toContain('no-such-path')
    expect((await hearsay(['view', '-', '--no-open'], { page })).err).toContain('not standard input')
  })
})

function get(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += String(chunk)
      })
      response.on('end', () => resolve(text))
    })
    asked.on('error', reject)
    asked.end()
  })
}
