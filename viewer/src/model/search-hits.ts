import { type Found, type FoundRecord, type GraphReader, type NodeKind, type QuickView, words } from '../library.ts'
import { labelOf } from '../words/labels.ts'

/** A record that fits what is typed. */
export interface Hit {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  /** Of a document, and of what stands in one, who published it and when; of a claim, how else it is worded. */
  readonly note: string
}

export interface Hits {
  readonly total: number
  readonly hits: readonly Hit[]
}

/** What fits a text in a view, the best first; before all others the record whose id it is. */
export function searchHits(view: QuickView, text: string, limit: number): Hits {
  if (text.trim() === '') return { total: 0, hits: [] }
  const { reader } = view.view
  return hitsOf(reader, view.find({ text: soughtText(reader, text), limit }))
}

/** What is looked for where a text is typed: an id is found whatever its case. */
export function soughtText(reader: GraphReader, text: string): string {
  const asked = text.trim()
  const lower = asked.toLowerCase()
  return reader.kindOf(asked) === undefined && reader.kindOf(lower) !== undefined ? lower : asked
}

/** What was found, as it is shown. */
export function hitsOf(reader: GraphReader, { total, results }: Pick<Found, 'total' | 'results'>): Hits {
  return { total, hits: results.flatMap((found) => hitOf(reader, found) ?? []) }
}

function hitOf(reader: GraphReader, { id, wordings }: FoundRecord): Hit | undefined {
  const kind = reader.kindOf(id)
  if (kind === undefined) return undefined
  const statement = reader.record('statement', id)
  const source = reader.record('source', statement?.source ?? id)
  const claim = statement === undefined ? undefined : reader.record('claim', statement.claim)?.text
  const label = claim ?? source?.title ?? labelOf(reader, id)
  const worded = words.alsoWorded(wordings, (other) => labelOf(reader, other)).map(({ text }) => words.textOf(text))
  return { id, kind, label, note: source === undefined ? worded.join('; ') : outletAndDate(reader, source) }
}

type Source = NonNullable<ReturnType<typeof sourceIn>>

function sourceIn(reader: GraphReader, id: string) {
  return reader.record('source', id)
}

function outletAndDate(reader: GraphReader, { publisher, authors = [], published }: Source): string {
  const by = publisher ?? authors[0]
  const parts = [by === undefined ? undefined : labelOf(reader, by), published && words.shortDate(published)]
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}
