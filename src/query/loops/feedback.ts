import { spanOf } from '../../model/dates.ts'
import { byCodeUnit } from '../../model/order.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/grounding.ts'
import { statementOf } from '../../sourcing/lines.ts'
import type { View } from '../../sourcing/view.ts'

/** A publisher that has its own earlier report back through somebody else: it looks like a confirmation and is none. */
export interface Feedback {
  readonly publisher: string
  readonly claim: string
  readonly source: string
  /** The earlier source of the same publisher. */
  readonly earlier: string
  /** The statements from the one in `source` to the one in `earlier` (its own is missing where it is taken whole). */
  readonly statements: readonly string[]
  /** The documents from `source` to `earlier`. */
  readonly documents: readonly string[]
  readonly edges: readonly string[]
}

/**
 * Every active source that comes, through a document of another publisher, from an earlier one of its own: for each pair and claim the
 * shortest way. A source that gives no publisher is its own. Earlier is what may be earlier; with `dates: certain`, what surely is.
 */
export function feedbackOf(view: View): Feedback[] {
  const sourcing = sourcingOf(view)
  const found = view.reader
    .ids('statement')
    .filter(view.isActive)
    .flatMap((statement) => feedbackFrom(sourcing, statement))
  const shortest = new Map<string, Feedback>()
  for (const each of found.sort((a, b) => a.documents.length - b.documents.length)) {
    const key = [each.source, each.earlier, each.claim].join(' ')
    if (!shortest.has(key)) shortest.set(key, each)
  }
  return [...shortest.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, each]) => each)
}

/** A document on the way, by the statement that it was reached through, and whether somebody else's came before it. */
interface Place {
  readonly id: string
  readonly source: string
  readonly abroad: boolean
  readonly from: Place | undefined
  readonly edges: readonly string[]
}

function feedbackFrom(sourcing: Sourcing, statement: string): Feedback[] {
  const { reader } = sourcing.view
  const { source, claim } = statementOf(reader, statement)
  const publisher = reader.record('source', source)?.publisher
  if (publisher === undefined) return []
  const found: Feedback[] = []
  const start: Place = { id: statement, source, abroad: false, from: undefined, edges: [] }
  const seen = new Set([keyOf(start)])
  const waiting = [start]
  for (const place of waiting) {
    for (const next of placesBeyond(sourcing, place, publisher)) {
      if (seen.has(keyOf(next))) continue
      seen.add(keyOf(next))
      waiting.push(next)
      if (place.abroad && isEarlierOwn(sourcing.view, next.source, { source, publisher })) {
        found.push({
          publisher,
          claim,
          source,
          earlier: next.source,
          ...wayTo(next, reader.kindOf(next.id) === 'source'),
        })
      }
    }
  }
  return found
}

function keyOf({ id, abroad }: Place): string {
  return `${abroad} ${id}`
}

function placesBeyond({ view, lines }: Sourcing, place: Place, publisher: string): Place[] {
  const { reader } = view
  if (reader.kindOf(place.id) !== 'statement') return []
  return lines
    .of(place.id)
    .comesFrom.filter(({ kind, id }) => kind !== 'actor' && view.isActive(id))
    .map(({ kind, id, edges }) => {
      const source = kind === 'statement' ? statementOf(reader, id).source : id
      const abroad = place.abroad || reader.record('source', source)?.publisher !== publisher
      return { id, source, abroad, from: place, edges }
    })
}

function isEarlierOwn(view: View, id: string, own: { source: string; publisher: string }): boolean {
  const { reader, options } = view
  const earlier = reader.record('source', id)
  if (id === own.source || earlier?.publisher !== own.publisher) return false
  const [there, here] = [spanOf(earlier.published), spanOf(reader.record('source', own.source)?.published)]
  return options.dates === 'certain' ? there.latest < here.earliest : there.earliest <= here.latest
}

function wayTo(last: Place, whole: boolean): Pick<Feedback, 'statements' | 'documents' | 'edges'> {
  const places: Place[] = []
  for (let at: Place | undefined = last; at !== undefined; at = at.from) places.unshift(at)
  const statements = (whole ? places.slice(0, -1) : places).map(({ id }) => id)
  return { statements, documents: places.map(({ source }) => source), edges: places.flatMap(({ edges }) => edges) }
}
