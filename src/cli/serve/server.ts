import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { HearsayError } from '../../index.ts'

/** A server that listens on this machine only. */
export interface Server {
  readonly address: string
  close(): Promise<void>
}

/**
 * Listens on 127.0.0.1.
 *
 * @param port 0 for any free one.
 * @throws HearsayError `port-in-use`, or `cannot-listen`
 */
export function listen(app: Hono, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, ({ port: actual }: AddressInfo) => {
      resolve({ address: `http://127.0.0.1:${actual}/`, close })
    })
    server.on('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    const close = () =>
      new Promise<void>((done) => {
        server.close(() => done())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
  })
}

function explain(error: NodeJS.ErrnoException, port: number): HearsayError {
  if (error.code === 'EADDRINUSE') {
    return new HearsayError('port-in-use', `port ${port} is in use`, {
      path: '--port',
      hint: 'give another one, or leave --port out for any free one',
      cause: error,
    })
  }
  return new HearsayError('cannot-listen', `cannot listen on port ${port}: ${error.message}`, {
    path: '--port',
    cause: error,
  })
}
