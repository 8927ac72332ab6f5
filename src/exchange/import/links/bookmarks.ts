import { HearsayError } from '../../../errors.ts'
import { readEpoch } from '../dates/counted-dates.ts'
import type { Importer } from '../imported.ts'
import { type Gathering, openGathering } from '../tables/gathering.ts'
import { xmlEvents } from '../tables/xlsx/xml-events.ts'
import { addStub } from './link-stubs.ts'

/**
 * Bookmarks as browsers and Pinboard, Pocket or Raindrop save them: the Netscape bookmark file, and lists of `<a href>` with the time at which each was added.
 *
 * Takes address, title, description and the moment of clipping of each, as a document that nobody is known to have read. Loses, and tells, folders, tags and icons.
 */
export const bookmarks: Importer = {
  format: 'bookmarks',
  title: 'bookmarks of a browser (HTML)',
  recognises: ({ text }) => {
    const beginning = text.slice(0, 4000)
    return (
      /<!DOCTYPE\s+NETSCAPE-Bookmark-file/i.test(beginning) ||
      (/<a\s[^<>]{0,3000}\b(?:add_date|time_added)\s*=/i.test(beginning) && /<(?:dl|ul)\b/i.test(beginning))
    )
  },
  read: async ({ name, text }) => {
    const gathering = openGathering()
    const lineAt = lineCounter(text)
    let entry: Entry | undefined
    let [folder, inside] = ['', '']
    for (const event of xmlEvents(text)) {
      if (event.type === 'text') {
        if (inside === 'a' && entry !== undefined) entry.title += event.text
        if (inside === 'h3') folder += event.text
        if (inside === 'dd' && entry !== undefined) entry.description += event.text
        continue
      }
      const tag = event.name.toLowerCase()
      if (event.type === 'close') {
        if (tag === 'h3')
          gathering.note('lost', 'a folder of bookmarks has no place', folder.trim(), { line: lineAt() })
        if (inside === tag) inside = ''
        continue
      }
      if (tag === 'a' || tag === 'h3' || tag === 'dl' || tag === 'dt') {
        keep(entry, gathering)
        entry = undefined
      }
      if (tag === 'h3') folder = ''
      if (tag === 'a') {
        const attributes = Object.fromEntries(
          Object.entries(event.attributes).map(([key, value]) => [key.toLowerCase(), value]),
        )
        entry = { attributes, title: '', description: '', line: lineAt(attributes['href']) }
      }
      if (/^(?:a|h3|dd|dl|dt)$/.test(tag)) inside = tag
    }
    keep(entry, gathering)
    const imported = gathering.result()
    if (imported.records.length > 0) return imported
    throw new HearsayError('cannot-import', 'There is no bookmark with an address of http or https in it.', {
      path: name,
      hint: 'export the bookmarks again as HTML',
    })
  },
}

interface Entry {
  readonly attributes: Readonly<Record<string, string>>
  title: string
  description: string
  readonly line: number
}

function keep(entry: Entry | undefined, gathering: Gathering): void {
  if (entry === undefined) return
  const at = { line: entry.line }
  const { href = '', add_date, time_added, tags, ...others } = entry.attributes
  const [title, description] = [entry.title.replace(/\s+/g, ' ').trim(), entry.description.trim()]
  const added = add_date ?? time_added
  const accessed = added === undefined ? undefined : clippedAt(added)
  if (added !== undefined && accessed === undefined)
    gathering.note('notUnderstood', 'it is no count of seconds', added, at)
  addStub(
    gathering,
    {
      url: href,
      title: title === '' || title === href ? undefined : title,
      description: description === '' ? undefined : description,
      accessed,
    },
    at,
  )
  if (tags !== undefined && tags !== '') gathering.note('lost', 'tags of a bookmark: documents have none', tags, at)
  for (const [key, value] of Object.entries(others))
    gathering.note('lost', `the attribute ${key} of a bookmark has no place`, value.slice(0, 200), at)
}

/** Browsers count seconds; some count thousandths, or millionths. */
function clippedAt(count: string): string | undefined {
  if (!/^\d{9,16}$/.test(count)) return undefined
  const seconds = count.length <= 11 ? Number(count) : count.length <= 14 ? Number(count) / 1e3 : Number(count) / 1e6
  return readEpoch(seconds, 'seconds')
}

/** Says on which line an address stands: each is looked for behind the one before it. */
function lineCounter(text: string): (href?: string) => number {
  let [at, line] = [0, 1]
  return (href) => {
    const found = href === undefined || href === '' ? -1 : text.indexOf(href, at)
    if (found === -1) return line
    for (; at < found; at++) if (text[at] === '\n') line++
    return line
  }
}
