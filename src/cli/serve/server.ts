import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { HearsayError } from '../../index.ts'
import { isSystemError, systemReason } from '../../node.ts'
import type { Served } from './own-origin.ts'

/** A server that listens on this machine only. */
export interface Server {
  readonly address: string
  close(): Promise<void>
}

/** No more connections are held than a browser with many open pages makes. */
const MOST_CONNECTIONS = 512

/**
 * Listens on this machine's own addresses, 127.0.0.1 and, where there is IPv6, ::1, so that `localhost` is this server and no other.
 *
 * @param port 0 for any free one.
 * @throws HearsayError `port-in-use`, or `cannot-listen`
 */
export async function listen(app: Hono<Served>, port: number): Promise<Server> {
  for (let tries = port === 0 ? 10 : 1; ; tries -= 1) {
    try {
      return await listenOnBoth(app, port)
    } catch (error) {
      if (tries <= 1 || codeOf(error) !== 'EADDRINUSE') throw explain(error, port)
    }
  }
}

async function listenOnBoth(app: Hono<Served>, port: number): Promise<Server> {
  const first = await listenOn(app, '127.0.0.1', port)
  const actual = (first.address() as AddressInfo).port
  try {
    const second = await listenOn(app, '::1', actual).catch((error: unknown) => {
      if (WITHOUT_IPV6.has(codeOf(error))) return undefined
      throw error
    })
    const all = second === undefined ? [first] : [first, second]
    const close = async () => void (await Promise.all(all.map(closeServer)))
    return { address: `http://127.0.0.1:${actual}/`, close }
  } catch (error) {
    await closeServer(first)
    throw error
  }
}

/** What a machine says that has no IPv6. */
const WITHOUT_IPV6: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])

function listenOn({ fetch }: Hono<Served>, host: string, port: number): Promise<HttpServer> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({
      fetch: fetch as Parameters<typeof createAdaptorServer>[0]['fetch'],
    }) as HttpServer
    server.maxConnections = MOST_CONNECTIONS
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

function closeServer(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function codeOf(error: unknown): string {
  return isSystemError(error) ? (error.code ?? '') : ''
}

function explain(cause: unknown, port: number): HearsayError {
  if (codeOf(cause) === 'EADDRINUSE') {
    const hint = 'give another one, or leave --port out for any free one'
    return new HearsayError('port-in-use', `port ${port} is in use`, { path: '--port', hint, cause })
  }
  const { reason, hint } = systemReason(cause)
  return new HearsayError('cannot-listen', `cannot listen on port ${port}: ${reason}`, { path: '--port', hint, cause })
}
