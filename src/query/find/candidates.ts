import type { RecordKind } from '../../graph/reader.ts'
import { isLater } from '../../sourcing/later.ts'
import type { View } from '../../sourcing/view.ts'
import { type NumberedRecords, numberedRecords } from './numbered-records.ts'
import { laterOfEquals } from './once-each.ts'
import { searchTexts } from './text-index.ts'

/** Records by number, and, where there is a text, how well each fits it. */
export interface Candidates {
  readonly numbers: Uint32Array
  readonly scores: Float64Array | undefined
}

/** Candidates, and whether they have all words of a text or any; null without one. */
export interface Searched extends Candidates {
  readonly matched: 'all' | 'any' | null
}

/** Every record of a kind. */
export function everything(records: NumberedRecords, kind: RecordKind | 'all'): Searched {
  const { from, until } = records.rangeOf(kind)
  const numbers = new Uint32Array(until - from)
  for (let place = 0; place < numbers.length; place++) numbers[place] = from + place
  return { numbers, scores: undefined, matched: null }
}

/** What a text finds. A record whose id was written is what was meant: it comes first, whatever else has these words. */
export function textHits({ reader }: View, text: string, kind: RecordKind | 'all'): Searched {
  const { matched, documents, scores } = searchTexts(reader, text, kind)
  const id = text.trim()
  const meant = reader.kindOf(id)
  if (meant === undefined || meant === 'status' || (kind !== 'all' && kind !== meant))
    return { matched, numbers: documents, scores }
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  const number = numberedRecords(reader).numberOf(meant, id)
  const place = documents.indexOf(number)
  const most = best + 1
  if (place < 0) return { matched, numbers: withLast(documents, number), scores: withLast(scores, most) }
  scores[place] = most
  return { matched, numbers: documents, scores }
}

function withLast<Values extends Uint32Array | Float64Array>(values: Values, last: number): Values {
  const longer = new (values.constructor as new (length: number) => Values)(values.length + 1)
  longer.set(values)
  longer[values.length] = last
  return longer
}

/** Those that are not later than the view and fit the conditions, where there are any. */
export function thatFit(view: View, candidates: Candidates, fits: ((id: string) => boolean) | undefined): Candidates {
  const { asOf, recordedUntil } = view.options
  if (fits === undefined && asOf === undefined && recordedUntil === undefined) return candidates
  const { idOf } = numberedRecords(view.reader)
  return chosen(candidates, (place) => {
    const id = idOf(candidates.numbers[place] ?? 0)
    return !isLater(view, id) && (fits === undefined || fits(id))
  })
}

/** Of claims that are the same, the one that fits the text best, or else the first. */
export function onceEach(view: View, candidates: Candidates): Candidates {
  const { numbers, scores } = candidates
  const out = laterOfEquals(view, numbers, byRelevance(view, candidates, 1))
  return out.length === 0 ? candidates : { numbers: without(numbers, out), scores: scores && without(scores, out) }
}

function chosen({ numbers, scores }: Candidates, isChosen: (place: number) => boolean): Candidates {
  const places = numbers.map((_, place) => place).filter(isChosen)
  return { numbers: places.map((place) => numbers[place] ?? 0), scores: scores && pick(scores, places) }
}

/** The values at all places but those, which are in order. */
function without<Values extends Uint32Array | Float64Array>(values: Values, places: readonly number[]): Values {
  const left = new (values.constructor as new (length: number) => Values)(values.length - places.length)
  let from = 0
  for (const [before, place] of places.entries()) {
    left.set(values.subarray(from, place), from - before)
    from = place + 1
  }
  left.set(values.subarray(from), from - places.length)
  return left
}

function pick(scores: Float64Array, places: Uint32Array): Float64Array {
  const picked = new Float64Array(places.length)
  for (let at = 0; at < places.length; at++) picked[at] = scores[places[at] ?? 0] ?? 0
  return picked
}

/** An order of the places of candidates: best first or, with -1, last; of equally good ones the first by id. */
export function byRelevance(
  view: View,
  { numbers, scores }: Candidates,
  sign: 1 | -1,
): (a: number, b: number) => number {
  const { recordOf } = numberedRecords(view.reader)
  return (a, b) =>
    sign * ((scores?.[b] ?? 0) - (scores?.[a] ?? 0)) || recordOf(numbers[a] ?? 0) - recordOf(numbers[b] ?? 0)
}
