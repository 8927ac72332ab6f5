import PostalMime from 'postal-mime'
import type { CapturedText, CaptureInput } from './captured.ts'
import { readPage } from './html/read-html.ts'
import { readDate } from './read-values.ts'

/**
 * The text of a page that a browser saved as one file. Where it does not say of itself what its address is, it is the one that the browser had it
 * from.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2557
 */
export async function readMhtml({ bytes, url }: CaptureInput): Promise<CapturedText> {
  const mail = await PostalMime.parse(bytes)
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
  const address = header('snapshot-content-location') ?? header('content-location') ?? url
  const read = readPage(mail.html ?? '', address)
  const saved = mail.date === undefined ? undefined : readDate(mail.date)
  const { metadata } = read
  const title = metadata.title ?? mail.subject
  return {
    ...read,
    metadata: title === undefined ? metadata : { ...metadata, title },
    notes: [
      ...read.notes,
      ...(mail.html === undefined ? ['There is no page in the file.'] : []),
      ...(saved === undefined ? [] : [`It was saved on ${saved.slice(0, 10)}.`]),
    ],
  }
}
