import { httpUrlSchema } from '../../../model/schema/fields.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportPlace } from '../imported.ts'

/** Services that show a page of others, whose address is the rest of theirs, or stands in `url`. */
const SHOWN_THROUGH =
  /^https?:\/\/(?:via\d?|proxy)\.hypothes\.is\/(?:(?:pdf|proxy(?:\/static)?|video\/youtube)\/?(?=[?/]|https?:))?/i

/**
 * The address of a document as it is itself: without the service that showed it (via.hypothes.is), the mark that leads to an annotation or a
 * passage (`#annotations:…`, `#:~:text=…`), and with a DOI as a link. What was taken off is told.
 */
export function documentAddress(written: string, at: ImportPlace, notes: ImportNotes): string {
  const doi = /^doi:\s*(10\.\S+)$/i.exec(written)?.[1]
  if (doi !== undefined) return `https://doi.org/${doi}`
  const address = withoutService(written)
  const plain = address.replace(/#(?:annotations:|:~:)[^#]*$/, '')
  if (plain !== written)
    notes.add('lost', 'the address of a document led through a service, or to a passage', at, written)
  return plain
}

/** Whether it can be the `url` of a document. */
export function isWebAddress(address: string): boolean {
  return httpUrlSchema.safeParse(address).success
}

function withoutService(address: string): string {
  const through = SHOWN_THROUGH.exec(address)
  if (through === null) return address
  const rest = address.slice(through[0].length).replace(/^\/+/, '')
  if (rest.startsWith('?')) return new URLSearchParams(rest.slice(1)).get('url') ?? address
  if (/^https?:\/\//i.test(rest)) return rest
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/:?#]|$)/i.test(rest) ? `https://${rest}` : address
}
