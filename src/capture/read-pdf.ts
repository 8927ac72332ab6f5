import { getDocumentProxy } from 'unpdf'
import { HearsayError } from '../errors.ts'
import type { CapturedText, CaptureInput, Metadata, PageStart } from './captured.ts'
import { readDate, readLanguage } from './read-values.ts'

/**
 * The text of a PDF, page after page with a free line in between, in the order in which the file draws it. A page that is a picture has none.
 *
 * @throws HearsayError `cannot-capture` where the file is damaged, or locked with a password
 * @see https://mozilla.github.io/pdf.js/
 */
export async function readPdf({ bytes }: CaptureInput): Promise<CapturedText> {
  // It takes the bytes for its own.
  const file = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch(unreadable)
  return readPages(file).catch(unreadable)
}

async function readPages(file: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<CapturedText> {
  const labels = await file.getPageLabels()
  const pages: PageStart[] = []
  const empty: string[] = []
  let text = ''
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent()
    const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
    const label = labels?.[number - 1] ?? String(number)
    if (words.trim() === '') empty.push(label)
    if (text !== '') text += '\n\n'
    pages.push({ label, start: text.length })
    text += words.replace(/[ \t]+$/gm, '').trimEnd()
  }
  const { info } = await file.getMetadata()
  await file.cleanup()
  return { text, folds: [], pages, metadata: metadataOf(info), notes: emptyNotes(empty) }
}

function unreadable(cause: unknown): never {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException'
  throw new HearsayError('cannot-capture', isLocked ? 'the PDF is locked with a password' : 'the PDF is damaged', {
    hint: isLocked ? 'open it with its password, and print it into a PDF without one' : 'get the file again',
    cause,
  })
}

function emptyNotes(labels: readonly string[]): string[] {
  if (labels.length === 0) return []
  const shown = labels.slice(0, 5).join(', ')
  const which = labels.length === 1 ? `Page ${shown} has` : `Pages ${shown}${labels.length > 5 ? ' and more' : ''} have`
  return [`${which} no text: pictures of a page need text recognition first.`]
}

/** What a PDF says of itself; its authors stand in one field. */
function metadataOf(info: object): Metadata {
  const { Title, Author, CreationDate, ModDate, Language } = info as Readonly<Record<string, unknown>>
  const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)
  const author = words(Author)
  const found = {
    title: words(Title),
    authors: author === undefined ? undefined : author.split(/\s*(?:;|\band\b)\s*/).filter((name) => name !== ''),
    published: pdfDate(words(CreationDate)),
    modified: pdfDate(words(ModDate)),
    language: readLanguage(words(Language)),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** `D:20260411083000+02'00'` as EDTF. */
function pdfDate(value: string | undefined): string | undefined {
  const parts = /^D:(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}'?\d{2})?/.exec(value ?? '')
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second = '00', zone] = parts
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  const offset = zone?.replace("'", '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''
  return readDate(hour === undefined ? date : `${date}T${hour}:${minute}:${second}${offset}`)
}
