import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { documentAt, sourceAt } from '../../sourcing/statements.ts'
import { activeAbove } from '../../sourcing/upstream.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { publisherOf, rootOf } from '../../sourcing/works.ts'

/** A way from a statement back to an earlier document of its own publisher, through one of another publisher. */
export interface Return {
  readonly earlier: number
  /** How many steps it has. */
  readonly depth: number
  /** The records on it, from the statement to the one in the earlier source, or that source itself. */
  way(): number[]
}

/** Searches for ways back to the own publisher, all in the same room. */
export interface Returns {
  /** Of each earlier place that a statement comes back to in fewer steps than that the shortest way, nearest first. O(what is upstream of it). */
  from(statement: number, bound: number): Return[]
  /** The publisher of a source: that of its work, whichever version records it; or `NONE`. */
  publisherOf(source: number): number
}

/**
 * A search from one statement after another. A record is another place once a document of another publisher came before it: places are
 * twice the record's number, and one more for that. A publisher of one document alone has nothing to come back to, and is not searched for.
 */
export function openReturns(view: View): Returns {
  const grounding = groundingOf(view)
  const { columns } = grounding
  const { publishers, counts } = publishersIn(columns)
  const publisherOf = (source: number) => publishers[columns.rows[source] ?? 0] ?? NONE
  const isEarlier = earlierIn(view)
  const seen = new Uint32Array(columns.kinds.length * 2)
  let search = 0
  const from = (statement: number, bound: number): Return[] => {
    const own = sourceAt(columns, statement)
    const publisher = publisherOf(own)
    if (publisher === NONE || (counts[publisher] ?? 0) < 2) return []
    search++
    const places = [statement * 2]
    const before = [-1]
    const depths = [0]
    seen[statement * 2] = search
    const found: Return[] = []
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0
      if ((depths[at] ?? 0) + 1 >= bound) break
      const record = place >>> 1
      if (columns.kinds[record] !== KIND_CODES.statement) continue
      for (const to of activeAbove(grounding, record)) {
        const document = documentAt(columns, to)
        const isOwn = publisherOf(document) === publisher
        const next = to * 2 + ((place & 1) === 1 || !isOwn ? 1 : 0)
        if (seen[next] === search) continue
        seen[next] = search
        before.push(at)
        depths.push((depths[at] ?? 0) + 1)
        const last = places.push(next) - 1
        if ((place & 1) === 1 && isOwn && document !== own && isEarlier(document, own))
          found.push({ earlier: document, depth: depths[last] ?? 0, way: () => wayTo({ places, before }, last) })
      }
    }
    return found
  }
  return { from, publisherOf }
}

function wayTo({ places, before }: { places: readonly number[]; before: readonly number[] }, last: number): number[] {
  const way: number[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) way.push((places[at] ?? 0) >>> 1)
  return way.reverse()
}

/** The publishers of all sources, by their places among them, and of how many each one is, by its number. */
function publishersIn(columns: Columns): { publishers: Uint32Array; counts: Uint32Array } {
  const publishers = columns.recordsOf.source.map((source) => publisherOf(columns, rootOf(columns, source)))
  const counts = new Uint32Array(columns.kinds.length)
  for (const publisher of publishers) if (publisher !== NONE) counts[publisher] = (counts[publisher] ?? 0) + 1
  return { publishers, counts }
}

/** Whether a source is earlier than another one: may be, or with `dates: certain` surely is. */
function earlierIn(view: View): (source: number, other: number) => boolean {
  const { dates, of, rows } = numbersOf(view).columns
  const publishedAt = (source: number) => dates.spanAt(of.source.published[rows[source] ?? 0] ?? 0)
  return (source, other) => {
    const [there, here] = [publishedAt(source), publishedAt(other)]
    return view.options.dates === 'certain' ? there.latest < here.earliest : there.earliest < here.latest
  }
}
