import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HearsayError, readChangeSet } from '../../../index.ts'
import type { KeptCapture } from '../../../node.ts'
import type { LiveData } from '../live-data.ts'
import type { Served } from '../own-origin.ts'
import { readDecision } from './decisions.ts'
import type { Desk } from './desk.ts'
import { readPageSeen } from './keep-page.ts'
import { isSame } from './pairing.ts'
import { answering, bodyOf } from './refused.ts'

/** So much may be sent: more than any page has. */
export const MOST_BYTES = 64 * 1024 * 1024

/**
 * What the page of a desk asks its server, all of it only with the token that stands in the page: `/desk/changes` and `/desk/undo` write into the files, the rest
 * gives the texts that were kept, and keeps more. 403 without the token, 409 where somebody was quicker, 422 for what would not be valid.
 */
export function addDesk(app: Hono<Served>, desk: Desk, data: LiveData): void {
  app.use('/desk/*', async (context, next) => {
    const isOurs = isSame(context.req.header('hearsay-token') ?? '', desk.token)
    if (!isOurs)
      return context.json(
        { error: { code: 'misuse', message: 'open the page anew: this one is not of this server' } },
        403,
      )
    await next()
    return undefined
  })
  app.use('/desk/*', bodyLimit({ maxSize: MOST_BYTES }))
  app.post('/desk/changes', (context) =>
    answering(context, async () => {
      const outcome = await desk.store.change(readChangeSet(await bodyOf(context)))
      data.refresh()
      return context.json(outcome, outcome.state === 'conflict' ? 409 : 200)
    }),
  )
  app.post('/desk/undo', (context) =>
    answering(context, async () => {
      const { entry } = ((await bodyOf(context)) ?? {}) as { entry?: unknown }
      if (entry !== undefined && typeof entry !== 'string')
        throw new HearsayError('bad-option', 'what is to be undone is named by an entry of the journal', {})
      const undone = await desk.store.undo(entry)
      desk.decisions.reopen(undone.undone)
      data.refresh()
      return context.json(undone)
    }),
  )
  app.post('/desk/paste', (context) =>
    answering(context, async () => {
      const kept = await desk.keep(readPageSeen(await bodyOf(context)))
      data.refresh()
      return context.json(kept)
    }),
  )
  app.get('/desk/proposals', (context) => answering(context, () => context.json(desk.proposals.list())))
  app.post('/desk/proposals', (context) =>
    answering(context, async () => {
      const outcome = await desk.decisions.decide(readDecision(await bodyOf(context)))
      data.refresh()
      return context.json(outcome, outcome.state === 'conflict' ? 409 : 200)
    }),
  )
  app.get('/desk/pairing', (context) => context.json({ token: desk.pairing.current() }))
  app.get('/desk/captures', (context) => answering(context, () => context.json(listed(desk.kept.list()))))
  app.get('/desk/captures/:source', (context) =>
    answering(context, () => {
      const capture = captureOf(desk, context.req.param('source'), context.req.query('digest'))
      return capture === undefined ? missing(context) : context.json({ ...capture, text: desk.kept.textOf(capture) })
    }),
  )
  app.get('/desk/originals/:source/:digest', (context) =>
    answering(context, () => {
      const capture = captureOf(desk, context.req.param('source'), context.req.param('digest'))
      const type = capture && mediaTypeOf(capture)
      if (capture === undefined || type === undefined) return missing(context)
      context.header('Content-Type', type)
      return context.body(new Uint8Array(desk.kept.originalOf(capture)))
    }),
  )
}

/** What a list shows of captures; the last of each document is the latest. */
function listed(captures: readonly KeptCapture[]) {
  const latest = new Map(captures.map((each) => [each.source, each]))
  return captures.map((each) => {
    const { source, digest, captured, format, metadata } = each
    const [title, language] = [metadata['title'], metadata['language']]
    return { source, digest, captured, format, title, language, isLatest: latest.get(source) === each }
  })
}

function captureOf({ kept }: Desk, source: string, digest: string | undefined): KeptCapture | undefined {
  const own = kept.list().filter((each) => each.source === source)
  return digest === undefined ? own.at(-1) : own.find((each) => each.digest === digest)
}

function missing(context: Context): Response {
  return context.json({ error: { code: 'unknown-id', message: 'no such text is kept' } }, 404)
}

/** What a picture or recording is by its name. Pages are never given out as such: they are strangers, and would run as ours. */
function mediaTypeOf({ format, original }: KeptCapture): string | undefined {
  if (format !== 'image' && format !== 'audio' && format !== 'video') return undefined
  return MEDIA_TYPES[/\.([a-z0-9]+)$/.exec(original)?.[1] ?? '']
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...{
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
    avif: 'image/avif',
  },
  ...{ mp3: 'audio/mpeg', m4a: 'audio/mp4', wav: 'audio/wav', ogg: 'audio/ogg', oga: 'audio/ogg', flac: 'audio/flac' },
  ...{ opus: 'audio/ogg', mp4: 'video/mp4', m4v: 'video/mp4', mov: 'video/quicktime', webm: 'video/webm' },
}
