import { type NodeKind, type OpenGraph, words } from '../library.ts'
import { labelOf } from '../words/labels.ts'

/** A record that fits what is typed. */
export interface Hit {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  /** Of a document, and of what stands in one, who published it and when. */
  readonly note: string
}

export interface Hits {
  readonly total: number
  readonly hits: readonly Hit[]
}

/** What fits a text, the best first; before all others the record whose id it is. */
export function searchHits(open: OpenGraph, text: string, limit: number): Hits {
  const asked = text.trim()
  if (asked === '') return { total: 0, hits: [] }
  const { total, results } = open.find({ text: asked, kind: 'all', limit })
  const exact = [asked, asked.toLowerCase()].find((id) => isRecord(open, id))
  const ids = results.map(({ id }) => id)
  const first = exact === undefined ? ids : [exact, ...ids.filter((id) => id !== exact)].slice(0, limit)
  const known = exact === undefined || open.find({ text: asked, kind: 'all' }).results.some(({ id }) => id === exact)
  return { total: known ? total : total + 1, hits: first.flatMap((id) => hitOf(open, id) ?? []) }
}

function isRecord({ reader }: OpenGraph, id: string): boolean {
  const kind = reader.kindOf(id)
  return kind !== undefined && kind !== 'status'
}

function hitOf({ reader }: OpenGraph, id: string): Hit | undefined {
  const kind = reader.kindOf(id)
  if (kind === undefined) return undefined
  const statement = reader.record('statement', id)
  const source = reader.record('source', statement?.source ?? id)
  const claim = statement === undefined ? undefined : reader.record('claim', statement.claim)?.text
  const label = claim ?? source?.title ?? labelOf(reader, id)
  return { id, kind, label, note: source === undefined ? '' : outletAndDate(reader, source) }
}

type Source = NonNullable<ReturnType<typeof sourceIn>>

function sourceIn(reader: OpenGraph['reader'], id: string) {
  return reader.record('source', id)
}

function outletAndDate(reader: OpenGraph['reader'], { publisher, authors = [], published }: Source): string {
  const by = publisher ?? authors[0]
  const parts = [by === undefined ? undefined : labelOf(reader, by), published && words.shortDate(published)]
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}
