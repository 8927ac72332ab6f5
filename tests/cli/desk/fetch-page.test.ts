import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FETCH_LIMITS, fetchPage } from '../../../src/cli/desk/fetch-page.ts'

let server: Server
let at = ''
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    if (path === '/round') return void response.writeHead(302, { location: '/round' }).end()
    if (path === '/on') return void response.writeHead(301, { location: '/page' }).end()
    if (path === '/off') return void response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    if (path === '/inward') return void response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
    if (path === '/page') return void response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Mühle')
    if (path === '/gzip') return void response.setHeader('content-encoding', 'gzip').end(gzipSync('packed'))
    if (path === '/brotli') return void response.setHeader('content-encoding', 'br').end(brotliCompressSync('packed'))
    if (path === '/bomb')
      return void response.setHeader('content-encoding', 'gzip').end(gzipSync('a'.repeat(3_000_000)))
    if (path === '/large') return void response.end('a'.repeat(2_000_000))
    if (path === '/broken') return void response.setHeader('content-encoding', 'gzip').end('no gzip')
    if (path === '/slow') return
    response.writeHead(410).end('gone')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const named = { ...FETCH_LIMITS, mayBePrivate: ['127.0.0.1'] }
const bodyOf = async (path: string, limits = named) =>
  new TextDecoder().decode((await fetchPage(at + path, limits)).bytes)

describe('a page is got from an address', () => {
  test('with what the server says of it, behind redirects', async () => {
    const { bytes, url, mediaType } = await fetchPage(`${at}/on`, named)
    expect([new TextDecoder().decode(bytes), url, mediaType]).toEqual([
      '<p>Mühle',
      `${at}/page`,
      'text/html; charset=utf-8',
    ])
  })

  test('unpacked', async () => {
    expect([await bodyOf('/gzip'), await bodyOf('/brotli')]).toEqual(['packed', 'packed'])
  })
})

describe('it is refused', () => {
  test('where the address is private, before anything is asked of it', async () => {
    asked.length = 0
    const refused = { code: 'cannot-fetch', hint: 'where it is meant to be, add --allow-private 127.0.0.1' }
    await expect(fetchPage(`${at}/page`)).rejects.toMatchObject(refused)
    await expect(fetchPage(`http://localhost:${new URL(at).port}/page`)).rejects.toMatchObject({
      message: 'localhost is in a private network',
    })
    for (const host of ['2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]'])
      await expect(fetchPage(`http://${host}:${new URL(at).port}/page`)).rejects.toMatchObject({ code: 'cannot-fetch' })
    expect(asked).toEqual([])
  })

  test('where a redirect leads to a private network, to something else than the web, or round and round', async () => {
    await expect(bodyOf('/inward')).rejects.toMatchObject({ message: '10.0.0.1 is in a private network' })
    await expect(bodyOf('/off')).rejects.toMatchObject({ message: 'it is no address of http or https' })
    await expect(bodyOf('/round')).rejects.toMatchObject({ message: 'it leads on more than 5 times' })
  })

  test('where it is too large, packed or not, or takes too long', async () => {
    const small = { ...named, bytes: 1024 * 1024 }
    await expect(bodyOf('/large', small)).rejects.toMatchObject({ message: 'it is larger than 1 MB' })
    await expect(bodyOf('/bomb', small)).rejects.toMatchObject({ message: 'it is larger than 1 MB' })
    await expect(bodyOf('/slow', { ...named, milliseconds: 200 })).rejects.toMatchObject({
      message: 'it took too long',
    })
  })

  test('where it is not there, damaged, or no address', async () => {
    await expect(bodyOf('/other')).rejects.toMatchObject({ message: 'the server answered 410: it is gone' })
    await expect(bodyOf('/broken')).rejects.toMatchObject({ code: 'cannot-fetch' })
    for (const address of ['ftp://x.example/', 'nothing', 'http://me:secret@x.example/'])
      await expect(fetchPage(address)).rejects.toMatchObject({ code: 'cannot-fetch' })
  })
})
