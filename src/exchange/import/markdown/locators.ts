import type { ImportPlace } from '../imported.ts'
import { readUrl } from '../read-url.ts'
import type { Inline } from './inline.ts'
import type { NoteReading } from './note-reading.ts'

/** The label of a link that only says where a passage stands. */
const LOCATOR = /(?:^|[\s(,])(?:pp?\.|page|location|loc\.?|view highlight|open|pdf|go to)(?:$|[\s\d),.])/i

/**
 * The texts of a passage without links that only say where it stands (“p. 12”, “Location 117”, “View Highlight”), and the page that they name. Their addresses, of programs
 * on somebody's own machine mostly, are told.
 */
export function withoutLocators(
  last: Inline | undefined,
  said: readonly string[],
  reading: NoteReading,
  at: ImportPlace,
): { texts: readonly string[]; page: string | undefined } {
  if (last === undefined) return { texts: said, page: undefined }
  let text = last.text
  let page: string | undefined
  for (const { start, end, address } of [...last.links].reverse()) {
    const label = last.text.slice(start, end)
    if (!LOCATOR.test(label) && readUrl(address) !== undefined) {
      reading.context.notes.add('lost', 'a link within a quote has no place', at, address)
      continue
    }
    page = /(?:pp?\.|page)\s*([\divxlc]{1,12})/i.exec(label)?.[1] ?? page
    reading.context.notes.add('lost', 'a link to where a passage stands has no place', at, address)
    text = `${text.slice(0, start)}${text.slice(end)}`
  }
  const [, printed] = /\((?:pp?\.|page)\s*([\divxlc]{1,12})\)\s*$/i.exec(text) ?? []
  const bare = text.replace(/\((?:pp?\.|page)\s*[\divxlc]{1,12}\)\s*$/i, '')
  return { texts: [...said.slice(0, -1), bare.replace(/\(\s*\)|\[\s*\]/g, '').trim()], page: page ?? printed }
}
