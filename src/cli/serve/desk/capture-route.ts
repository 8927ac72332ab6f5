import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { LiveData } from '../live-data.ts'
import { isOwnHost, type Served } from '../own-origin.ts'
import type { Desk } from './desk.ts'
import { MOST_BYTES } from './desk-routes.ts'
import { readPageSeen } from './keep-page.ts'
import { answering, bodyOf } from './refused.ts'

/** Who else than the page may hand over a page: an extension of a browser. No web page is one. */
const EXTENSION = /^(?:chrome|moz|safari-web)-extension:\/\/[\w-]+$/

/**
 * `POST /capture`: a page as somebody saw it, from the extension of their browser, with a token that is good for one page; the header `hearsay-next` of the answer has the next. No web page may
 * send one, nor anybody without the token.
 */
export function addCapture(app: Hono<Served>, desk: Desk, data: LiveData): void {
  app.use('/capture', async (context, next) => {
    if (!isOwnHost(context)) return context.text('This server answers on this machine only.\n', 421)
    const origin = context.req.header('origin')
    if (origin !== undefined && !EXTENSION.test(origin))
      return context.text('Requests from other sites are refused.\n', 403)
    await next()
    if (origin !== undefined) allow(context, origin)
    return undefined
  })
  app.options('/capture', (context) => context.body(null, 204))
  app.post('/capture', bodyLimit({ maxSize: MOST_BYTES }), (context) =>
    answering(context, async () => {
      if (!desk.pairing.spend(context.req.header('hearsay-capture') ?? '')) {
        const hint = 'copy the one that the desk shows now'
        return context.json({ error: { code: 'misuse', message: 'the token is not, or no longer, good', hint } }, 403)
      }
      // Told whatever comes of it: the one that was given is spent.
      context.header('hearsay-next', desk.pairing.current())
      const kept = await desk.keep(readPageSeen(await bodyOf(context)))
      data.refresh()
      return context.json(kept)
    }),
  )
}

function allow(context: Context, origin: string): void {
  context.header('Access-Control-Allow-Origin', origin)
  context.header('Access-Control-Allow-Headers', 'content-type, hearsay-capture')
  context.header('Access-Control-Allow-Methods', 'POST')
  context.header('Access-Control-Expose-Headers', 'hearsay-next')
  context.header('Cross-Origin-Resource-Policy', 'cross-origin')
  context.header('Vary', 'Origin')
}
