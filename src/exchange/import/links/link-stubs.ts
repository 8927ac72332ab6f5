import type { ImportPlace } from '../imported.ts'
import { readUrl } from '../read-url.ts'
import { sourceTypeAt } from '../tables/cell-values.ts'
import type { Gathering } from '../tables/gathering.ts'

/** What a list has of a document. */
export interface Clipped {
  readonly url: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly archivedUrl?: string | undefined
  readonly published?: string | undefined
  /** When it was clipped. */
  readonly accessed?: string | undefined
}

/** Adds a document that nobody is known to have read, known by its address; what is no address of the web is told. */
export function addStub(gathering: Gathering, clipped: Clipped, at: ImportPlace): void {
  const reading = readUrl(clipped.url)
  if (reading === undefined) {
    gathering.note('notUnderstood', 'it is no address of http or https', clipped.url, at)
    return
  }
  const { url, note } = reading
  if (note !== undefined) gathering.note('assumed', `of an address, ${note}`, clipped.url, at)
  gathering.noteOnce('assumed', 'nothing says that anybody read the documents: each is marked as read by nobody', at)
  const { title = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''), ...others } = clipped
  const isNamed = clipped.title !== undefined || !gathering.has('source', `url:${url}`)
  gathering.add(
    'source',
    `url:${url}`,
    { ...(isNamed ? { title } : {}), type: sourceTypeAt(url), ...others, url, read: 'no' },
    at,
  )
}
