import { type OpenGraph, words } from '../library.ts'
import { labelOf } from '../words/labels.ts'
import { markdownLink, markdownText } from './markdown.ts'

/** A document in a line: who published it and when, its title as a link, its archived copy. */
export function documentLine({ reader }: Pick<OpenGraph, 'reader'>, id: string): string {
  const source = reader.record('source', id)
  if (source === undefined) return markdownText(labelOf(reader, id))
  const publisher = source.publisher ?? source.authors?.[0]
  const by = publisher === undefined ? undefined : markdownText(labelOf(reader, publisher))
  const on = source.published === undefined ? undefined : markdownText(words.shortDate(source.published))
  const title = markdownLink(source.title, source.url)
  const archived = source.archivedUrl === undefined ? '' : ` (${markdownLink('archived', source.archivedUrl)})`
  return `${[by, on].filter((part) => part !== undefined).join(', ')}${(by ?? on) ? ': ' : ''}${title}${archived}`
}

/** Whoever stands at the end of a line, or the document that names no source. */
export function endLine(open: Pick<OpenGraph, 'reader'>, id: string): string {
  const actor = open.reader.record('actor', id)
  if (actor === undefined) return `${documentLine(open, id)}, which names no source`
  const name = `**${markdownText(actor.name)}**`
  const affiliation =
    actor.affiliation === undefined ? '' : `, ${markdownText(labelOf(open.reader, actor.affiliation))}`
  return `${name}${affiliation}${actor.anonymous === true ? ', not named' : ''}`
}
