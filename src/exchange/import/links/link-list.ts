import { HearsayError } from '../../../errors.ts'
import { cleanText } from '../clean-fields.ts'
import type { Importer } from '../imported.ts'
import { openGathering } from '../tables/gathering.ts'
import { linksIn } from '../tables/links-in.ts'
import { addStub } from './link-stubs.ts'

/**
 * Lists of links in plain text: an address on each line, with its title before it or behind it (`address | title`, as OneTab writes it), or `[title](address)`.
 *
 * Takes each address as a document that nobody is known to have read, and the words on its line as its title. Loses, and tells, lines that have no address, and words
 * beside several.
 */
export const linkList: Importer = {
  format: 'links',
  title: 'list of links in plain text',
  recognises: ({ name, text }) => /\.(?:txt|text|list|urls?)$/i.test(name) && isList(text.slice(0, 20_000)),
  read: async ({ name, text }) => {
    const gathering = openGathering()
    for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
      const line = cleanText(raw).trim()
      const at = { line: index + 1 }
      if (line === '') continue
      const { links, rest } = linksIn(line)
      const words = rest.replace(/^[\s|:–—-]+|[\s|:–—-]+$/g, '')
      const title = links.length === 1 && words !== '' ? words : undefined
      for (const link of links) addStub(gathering, { url: link.url, title: link.title ?? title }, at)
      if (links.length === 0) gathering.note('lost', 'a line without an address', line, at)
      else if (words !== '' && (title === undefined || links[0]?.title !== undefined))
        gathering.note('lost', 'words beside addresses', words, at)
    }
    const imported = gathering.result()
    if (imported.records.length > 0) return imported
    throw new HearsayError('cannot-import', 'No line of it has an address of http or https.', {
      path: name,
      hint: 'write one address a line, perhaps with its title behind it',
    })
  },
}

/** Whether half of some lines have an address. */
function isList(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return lines.filter((line) => linksIn(line.trim()).links.length > 0).length * 2 >= lines.length && lines.length > 0
}
