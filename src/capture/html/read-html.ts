import type { CapturedText, CaptureInput } from '../captured.ts'
import { decodeText, decodingNotes } from '../decode-text.ts'
import { foldsOf } from './folds.ts'
import { pageMetadata } from './page-metadata.ts'
import { type PageDocument, parsePage } from './page-tree.ts'
import { visibleTextOf } from './visible-text.ts'

/** The text of a page, of which a server may have said how its letters are written. */
export function readHtml({ bytes, mediaType, url }: CaptureInput): CapturedText {
  const decoded = decodeText(bytes, mediaType)
  const { notes, ...read } = readPage(decoded.text, url)
  return { ...read, notes: [...notes, ...decodingNotes(decoded)] }
}

/** The text of a page, what of it is not its article, and what it says of itself. O(size of the page). */
export function readPage(html: string, url: string | undefined): CapturedText {
  const page = parsePage(html)
  const { text, runs } = visibleTextOf(page.documentElement)
  const { metadata, notes } = pageMetadata(page, url)
  const folds = foldsOf(page, runs)
  const more = [...frameNotes(page), ...(folds === undefined ? [NO_ARTICLE] : [])]
  return { text, folds: folds ?? [], pages: [], metadata, notes: [...notes, ...more] }
}

const NO_ARTICLE = 'No article was told from the rest of the page: nothing is folded.'

function frameNotes(page: PageDocument): string[] {
  const frames = [...page.querySelectorAll('iframe, frame, object, embed')].length
  if (frames === 0) return []
  const what = frames === 1 ? 'one part' : `${frames} parts`
  return [
    `The page shows ${what} of other pages, whose text is not in it: capture them on their own where they matter.`,
  ]
}
