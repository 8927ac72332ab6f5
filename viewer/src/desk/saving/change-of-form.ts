import {
  type Change,
  type ChangeSet,
  composeLine,
  type GraphReader,
  type LineWish,
  type Source,
  type TextSpan,
  visibleText,
} from '../../library.ts'
import { allOf } from '../choosing/all-of.ts'
import type { Form, FormMarks } from '../state/form.ts'
import { linksInWords } from './links-in-words.ts'

/** A text that was captured, as far as a quote in it needs to say where it stands. */
export interface QuotedText {
  readonly text: string
  readonly digest: string
  readonly pages: readonly { readonly label: string; readonly start: number }[]
}

/** What is saved of a form, and how. */
export interface Saying {
  readonly source: string
  readonly quote: TextSpan
  readonly form: Form
  readonly of: QuotedText
  readonly reader: GraphReader
  /** Claims and documents by their words, and not by their ids: where these were only made, nothing may refer to them. */
  readonly inWords?: boolean
  /** The actor who proposed it. */
  readonly proposedBy?: string | undefined
}

/** The wish that writes what a form says under its document: a line, with where it stands beside it; before it whoever a line cannot name. */
export function changeOfForm(saying: Saying): ChangeSet {
  const { source, form, reader, proposedBy } = saying
  const { links, added } = linksInWords(form.links, saying)
  const isTaken = (id: string) => reader.kindOf(id) !== undefined
  const isSubject = (name: string) => isTaken(name) || allOf(reader, 'topic').some((topic) => topic.name === name)
  const line = composeLine({
    said: saidOf(saying),
    links,
    fields: fieldsOf(form.marks),
    marks: form.more,
    isTaken,
    isSubject,
  })
  const record = reader.record('source', source)
  // In a copy, who names nobody has it from what was copied.
  const own = form.links.length === 0 && record?.republishes !== undefined ? { from: [] } : {}
  const fields = { anchor: anchorOf(saying, record), ...own, ...(proposedBy === undefined ? {} : { proposedBy }) }
  const adding = added.map((actor): Change => ({ do: 'add', kind: 'actor', record: actor, near: source }))
  return { changes: [...adding, { do: 'say', source, line, fields }] }
}

function saidOf({ form, reader, inWords = false }: Saying): LineWish['said'] {
  if (form.claim === undefined) return { sentence: form.sentence }
  const text = reader.record('claim', form.claim)?.text
  return inWords && text !== undefined ? { sentence: text } : { claim: form.claim }
}

function fieldsOf({ denies, response, terms, certainty }: FormMarks): NonNullable<LineWish['fields']> {
  return { ...(denies ? { polarity: 'denies' } : {}), response, terms, certainty }
}

/** So much of what stands around a passage tells it from others with the same words. */
const AROUND = 32

/**
 * Where a quote stands: at offsets into the text that the record of the document has the digest of; in another text of it by its words and what stands
 * around them.
 */
function anchorOf({ quote, of }: Saying, record: Source | undefined): object {
  const { start, end } = quote
  const { text, digest, pages } = of
  const exact = text.slice(start, end)
  const page = pages.findLast((each) => each.start <= start)?.label
  const onPage = page === undefined || visibleText(page).trim() === '' ? {} : { page }
  if (record?.digest === digest) return { start, end, exact, ...onPage }
  const prefix = text.slice(Math.max(0, start - AROUND), start)
  const suffix = text.slice(end, end + AROUND)
  return { exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }), ...onPage }
}
