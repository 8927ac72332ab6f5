import { parseDocument } from 'yaml'
import type { CapturedText, CaptureInput, Metadata } from './captured.ts'
import { decodeText, decodingNotes } from './decode-text.ts'
import { readDate, readLanguage } from './read-values.ts'

/** A text as it is, but for the ends of its lines, which become single characters. */
export function readPlainText({ bytes, mediaType }: CaptureInput): CapturedText {
  const decoded = decodeText(bytes, mediaType)
  return { text: withPlainLineEnds(decoded.text), folds: [], pages: [], metadata: {}, notes: decodingNotes(decoded) }
}

/**
 * A text in Markdown as it is written, marks and all, with what stands in its first lines between `---` as what it says of itself; these lines are folded.
 * Its title is its first heading where it says none.
 */
export function readMarkdown(input: CaptureInput): CapturedText {
  const { text, ...read } = readPlainText(input)
  const matter = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)
  const metadata = frontMatter(matter?.[1])
  const heading = /^#[ \t]+(.+?)[ \t]*#*$/m.exec(text)?.[1]
  return {
    ...read,
    text,
    folds: matter === null ? [] : [{ start: 0, end: matter[0].length }],
    metadata: { ...(heading === undefined ? {} : { title: heading }), ...metadata },
  }
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** What the fields that are common at the head of a text in Markdown say. */
function frontMatter(yaml: string | undefined): Metadata {
  if (yaml === undefined) return {}
  // Times as they are written: read as times they would lose where they hold.
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  const fields: unknown = document.errors.length === 0 ? document.toJS() : undefined
  if (typeof fields !== 'object' || fields === null) return {}
  const { title, author, authors, date, lang, language, url, source } = fields as Readonly<Record<string, unknown>>
  const text = (...values: readonly unknown[]) =>
    values.find((value): value is string => typeof value === 'string' && value.trim() !== '')
  const names = [authors ?? author].flat().filter((name): name is string => typeof name === 'string')
  const found = {
    title: text(title),
    authors: names.length === 0 ? undefined : names,
    published: readDate(text(date) ?? ''),
    language: readLanguage(text(language, lang)),
    url: [text(url, source)].find((each) => each !== undefined && /^https?:\/\//.test(each) && URL.canParse(each)),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
