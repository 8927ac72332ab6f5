import { createReadStream, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import { addCapture } from './desk/capture-route.ts'
import type { Desk } from './desk/desk.ts'
import { addDesk } from './desk/desk-routes.ts'
import type { LiveData, Snapshot } from './live-data.ts'
import { requireOwnOrigin, type Served } from './own-origin.ts'

/** Marks a page that is served over data that may change: it listens to `events`. */
const LIVE_MARK = '<meta name="hearsay-live" content="events">'

const PACKED = 'dataset.hearsay'

/** Marks a page that is served over a snapshot: it opens that, and asks for no JSON. */
const PACKED_MARK = `<meta name="hearsay-snapshot" content="${PACKED}">`

/** So many pages may listen at a time: more than a person opens, fewer than a program could hold open to exhaust the server. */
export const MOST_LISTENERS = 64

/** What else the server does. */
export interface ViewerAppOptions {
  /** Origins of pages that may show it in a frame, as `https://example.org`. */
  readonly embedOn?: readonly string[] | undefined
  /** What the page may write into; it only shows the data where there is none. */
  readonly desk?: Desk | undefined
}

/**
 * The server of the page over live data: `/` the page, `/dataset.json` the last good dataset (422 with the problems where there
 * never was one), `/dataset.hearsay` the snapshot where it is one, `/events` a stream that says `dataset` when it changed and `problems` with what is wrong (503 where too many listen).
 *
 * It answers requests to itself from its own page only, and no page may frame it but those that `embedOn` names.
 *
 * @param page the folder of the built page: nothing outside it is served.
 */
export function viewerApp(page: string, data: LiveData, { embedOn = [], desk }: ViewerAppOptions = {}): Hono<Served> {
  const app = new Hono<Served>()
  const html = readFileSync(join(page, 'index.html'), 'utf8')
  app.use(headersFor(embedOn))
  app.use(policy(html, embedOn))
  if (desk !== undefined) addCapture(app, desk, data)
  app.use(requireOwnOrigin)
  if (desk !== undefined) addDesk(app, desk, data)
  app.get('/dataset.json', (context) => {
    const { json, problems } = data.current()
    if (json === undefined) return context.json({ problems }, 422)
    return context.body(json, 200, { 'Content-Type': 'application/json; charset=utf-8' })
  })
  app.get(`/${PACKED}`, (context) => {
    const { packed } = data.current()
    if (packed === undefined) return context.notFound()
    context.header('Content-Length', String(statSync(packed.path).size))
    context.header('Content-Type', 'application/octet-stream')
    return context.body(Readable.toWeb(createReadStream(packed.path)) as ReadableStream)
  })
  app.get('/events', tellChanges(data))
  const index = () => {
    const marks = [
      LIVE_MARK,
      ...(data.current().packed === undefined ? [] : [PACKED_MARK]),
      ...(desk === undefined ? [] : [`<meta name="hearsay-desk" content="${desk.token}">`]),
    ]
    return html.replace('<head>', `<head>\n    ${marks.join('\n    ')}`)
  }
  app.get('/', (context) => context.html(index()))
  app.get('/index.html', (context) => context.html(index()))
  app.use(serveStatic({ root: page }))
  return app
}

/** Nothing else may load, frame or open what is served; the server speaks no https, so that it must not be asked for. */
const headersFor = (embedOn: readonly string[]) =>
  secureHeaders({
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    // Where somebody may frame it, only the policy can say who.
    xFrameOptions: embedOn.length === 0 ? 'DENY' : false,
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  })

/** The policy that stands in the page, as a header of everything; who may frame it can only be said there (CSP 3, 3.3). */
function policy(html: string, embedOn: readonly string[]) {
  const framedBy = embedOn.length === 0 ? "'none'" : embedOn.join(' ')
  const inPage = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "default-src 'none'"
  return async (context: Context, next: () => Promise<void>) => {
    await next()
    context.header('Content-Security-Policy', `${inPage}; frame-ancestors ${framedBy}`)
    context.header('Cache-Control', 'no-cache')
  }
}

function tellChanges(data: LiveData) {
  let listeners = 0
  return (context: Context) => {
    if (listeners >= MOST_LISTENERS) return context.text('Too many pages listen.\n', 503)
    listeners += 1
    return streamSSE(context, async (stream) => {
      const send = async ({ problems }: Snapshot, event: string) => {
        await stream.writeSSE({ event, data: JSON.stringify(problems) })
      }
      const end = data.subscribe((snapshot) => {
        void send(snapshot, snapshot.problems.some(({ severity }) => severity === 'error') ? 'problems' : 'dataset')
      })
      const closed = new Promise<void>((resolve) => stream.onAbort(resolve))
      await send(data.current(), 'hello')
      await closed
      end()
      listeners -= 1
    })
  }
}
