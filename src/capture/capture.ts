import { sha256, sha256Bytes } from '../algorithm/sha256.ts'
import { HearsayError } from '../errors.ts'
import type { Captured, CapturedText, CaptureFormat, CaptureInput } from './captured.ts'
import { recogniseFormat } from './recognise.ts'

/**
 * What somebody read: the whole text of a page or file, with what it says of itself. HTML, MHTML, Markdown, plain text and PDF have a text; of
 * pictures, sound and video the bytes are told by their digest. The same bytes give the same text, always.
 *
 * @throws HearsayError `cannot-capture` where it is none of these, or damaged
 */
export async function capture(input: CaptureInput): Promise<Captured> {
  const format = recogniseFormat(input)
  if (format === undefined) {
    throw new HearsayError('cannot-capture', 'it is no page, text, PDF, picture, sound or video', {
      path: input.name,
      hint: 'save the page from a browser, or print it into a PDF',
    })
  }
  const read = await READERS[format](input)
  const hasText = !MEDIA.has(format)
  const notes = hasText && read.text.trim() === '' ? [...read.notes, NO_TEXT] : read.notes
  return { format, digest: hasText ? sha256(read.text) : sha256Bytes(input.bytes), ...read, notes }
}

const NO_TEXT =
  'There is no text in it: a page that is put together by scripts is captured from a browser that shows it.'

/** Whether something is a picture, sound or video, as far as its bytes or its name say. */
export function isMedia(input: CaptureInput): boolean {
  const format = recogniseFormat(input)
  return format !== undefined && MEDIA.has(format)
}

const MEDIA: ReadonlySet<CaptureFormat> = new Set(['image', 'audio', 'video'])

/** Each reader is loaded when it is needed: some of them bring much with them. */
const READERS: Readonly<Record<CaptureFormat, (input: CaptureInput) => Promise<CapturedText>>> = {
  html: async (input) => (await import('./html/read-html.ts')).readHtml(input),
  mhtml: async (input) => (await import('./read-mhtml.ts')).readMhtml(input),
  markdown: async (input) => (await import('./read-text.ts')).readMarkdown(input),
  text: async (input) => (await import('./read-text.ts')).readPlainText(input),
  pdf: async (input) => (await import('./read-pdf.ts')).readPdf(input),
  image: withoutText('image'),
  audio: withoutText('audio'),
  video: withoutText('video'),
}

function withoutText(format: CaptureFormat): (input: CaptureInput) => Promise<CapturedText> {
  return async ({ bytes }) => {
    const { measureMedia } = await import('./media/measure-media.ts')
    const media = measureMedia(bytes, format)
    return { text: '', folds: [], pages: [], metadata: {}, notes: [], ...(media === undefined ? {} : { media }) }
  }
}
