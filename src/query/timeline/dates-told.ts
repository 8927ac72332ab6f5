import { isoSpan, spanOf } from '../../model/dates.ts'
import type { Span } from '../../model/span.ts'
import type { View } from '../../sourcing/view.ts'

/** A date that something happened on, read once however much did. */
export interface DateTold {
  /** EDTF, as written; undefined where nobody knows it. */
  readonly text: string | undefined
  readonly span: Span
  /** The span as ISO dates. */
  readonly iso: readonly [string | null, string | null]
  /** Whether the view reaches it. */
  readonly isReached: boolean
}

/** A way to look dates up by what is written. */
export function openDates(view: View): (edtf: string | undefined) => DateTold {
  const known = new Map<string | undefined, DateTold>()
  return (edtf) => {
    const before = known.get(edtf)
    if (before !== undefined) return before
    const span = spanOf(edtf)
    const text = edtf === 'unknown' ? undefined : edtf
    const told = { text, span, iso: isoSpan(span), isReached: view.isReached(span) }
    known.set(edtf, told)
    return told
  }
}

/** The places of dates in order of their first instant, then of their last: the same for those that may mean the same. */
export function ranksOf(dates: Iterable<DateTold>): ReadonlyMap<DateTold, number> {
  const sorted = [...new Set(dates)].sort(({ span: a }, { span: b }) => compareSpans(a, b))
  const ranks = new Map<DateTold, number>()
  let rank = 0
  sorted.forEach((date, at) => {
    const before = sorted[at - 1]
    if (before !== undefined && compareSpans(before.span, date.span) !== 0) rank++
    ranks.set(date, rank)
  })
  return ranks
}

function compareSpans(a: Span, b: Span): number {
  return byNumber(a.earliest, b.earliest) || byNumber(a.latest, b.latest)
}

/** Subtraction would make NaN of two open ends. */
function byNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
