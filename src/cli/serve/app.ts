import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import type { LiveData, Snapshot } from './live-data.ts'

/** Marks a page that is served over data that may change: it listens to `events`. */
const LIVE_MARK = '<meta name="hearsay-live" content="events">'

/** Host names under which this machine alone reaches the server. */
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/**
 * The server of the page over live data: `/` the page, `/dataset.json` the last good dataset (422 with the problems where there
 * never was one), `/events` a stream that says `dataset` when it changed and `problems` with what is wrong.
 *
 * It answers requests for a loopback host only, so that no other site can reach it by pointing a name at this machine, and
 * refuses foreign origins.
 *
 * @param page the folder of the built page: nothing outside it is served.
 */
export function viewerApp(page: string, data: LiveData): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({ crossOriginResourcePolicy: 'same-origin', referrerPolicy: 'no-referrer', xFrameOptions: 'DENY' }),
  )
  app.use(async (context, next) => {
    const host = context.req.header('host') ?? ''
    const origin = context.req.header('origin')
    if (!LOOPBACK.test(host)) return context.text('This server answers on this machine only.\n', 421)
    if (origin !== undefined && !LOOPBACK.test(origin.replace(/^https?:\/\//, ''))) {
      return context.text('Requests from other sites are refused.\n', 403)
    }
    await next()
    context.header('Cache-Control', 'no-cache')
    return undefined
  })
  app.get('/dataset.json', (context) => {
    const { json, problems } = data.current()
    if (json === undefined) return context.json({ problems }, 422)
    return context.body(json, 200, { 'Content-Type': 'application/json; charset=utf-8' })
  })
  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const send = async ({ problems }: Snapshot, event: string) => {
        await stream.writeSSE({ event, data: JSON.stringify(problems) })
      }
      const end = data.subscribe((snapshot) => {
        void send(snapshot, snapshot.problems.some(({ severity }) => severity === 'error') ? 'problems' : 'dataset')
      })
      await send(data.current(), 'hello')
      await new Promise<void>((resolve) => stream.onAbort(resolve))
      end()
    }),
  )
  const index = readFileSync(join(page, 'index.html'), 'utf8').replace('<head>', `<head>\n    ${LIVE_MARK}`)
  app.get('/', (context) => context.html(index))
  app.get('/index.html', (context) => context.html(index))
  app.use(serveStatic({ root: page }))
  return app
}
