import { RECORD_KINDS, type RecordKind } from '../graph/reader.ts'
import { byCodeUnit } from '../model/order.ts'
import { type FindConditions, openConditions } from './find-conditions.ts'
import { firstDayOf } from './first-day.ts'
import { labelOf } from './label.ts'
import { isLater } from './lateness.ts'
import { requireOneOf, requireWholeNumber } from './require.ts'
import { searchTexts } from './text-index.ts'
import type { DeadReason, View } from './view.ts'

export const SORTS = ['relevance', 'id', 'label', 'date'] as const

export interface FindFilter extends FindConditions {
  /** Words, found in any text of a record. */
  readonly text?: string | undefined
  /** Default `claim`. */
  readonly kind?: RecordKind | 'all' | undefined
  /** Default `relevance` where there is a text, else `id`. `date`: published, stated or judged first; undated last. */
  readonly sort?: (typeof SORTS)[number] | undefined
  readonly descending?: boolean | undefined
  /** How many results at most; default all. */
  readonly limit?: number | undefined
  /** How many to pass over; default 0. */
  readonly offset?: number | undefined
}

export interface Found {
  /** How many records fit, whatever the limit. */
  readonly total: number
  readonly results: readonly FoundRecord[]
  /** Whether results have every word of the text, or, as nothing had, some of them; null without a text. */
  readonly matched: 'all' | 'any' | null
}

export interface FoundRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly label: string
  /** How well it fits the text: higher is better, comparable within one answer only. Null without a text. */
  readonly score: number | null
  /** Why it does not count in this view, where it does not: retracted, or taken as discredited. */
  readonly dead: DeadReason | null
}

/**
 * The records that fit every condition of a filter. Later ones than the view are not found. Ties in any sort go by id.
 *
 * @throws HearsayError `unknown-id`, `bad-option`, `bad-date`
 */
export function find(view: View, filter: FindFilter = {}): Found {
  const { text, kind = 'claim', limit, offset = 0, descending = false } = filter
  requireOneOf('kind', kind, [...RECORD_KINDS, 'all'])
  const fits = openConditions(view, filter, kind)
  const sort = requireSort(filter)
  requireWholeNumber('offset', offset, 0)
  if (limit !== undefined) requireWholeNumber('limit', limit, 0)

  const kinds = kind === 'all' ? RECORD_KINDS : [kind]
  const hits = text === undefined ? undefined : searchTexts(view.reader, text, kinds)
  const candidates = hits === undefined ? kinds.flatMap((each) => view.reader.ids(each)) : [...hits.scores.keys()]
  const found = candidates.filter((id) => !isLater(view, id) && fits(id))
  const ordered = sorted(view, found, { sort, descending, scores: hits?.scores })
  const page = ordered.slice(offset, limit === undefined ? undefined : offset + limit)
  return {
    total: found.length,
    results: page.flatMap((id) => toFound(view, id, hits?.scores.get(id))),
    matched: hits?.matched ?? null,
  }
}

function requireSort({ text, sort = text === undefined ? 'id' : 'relevance' }: FindFilter): (typeof SORTS)[number] {
  requireOneOf('sort', sort, text === undefined ? SORTS.filter((each) => each !== 'relevance') : SORTS)
  return sort
}

interface Order {
  readonly sort: (typeof SORTS)[number]
  readonly descending: boolean
  readonly scores: ReadonlyMap<string, number> | undefined
}

/** Best first by relevance, else ascending; the other way round where descending. Undated records stay last. */
function sorted(view: View, ids: readonly string[], { sort, descending, scores }: Order): string[] {
  const sign = descending ? -1 : 1
  const keys = new Map(ids.map((id) => [id, sort === 'label' ? labelOf(view.reader, id).toLowerCase() : id]))
  const days = new Map(sort === 'date' ? ids.map((id) => [id, firstDayOf(view, id)]) : [])
  const compareDays = (a: string, b: string) => {
    const [left, right] = [days.get(a), days.get(b)]
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined)
    return left === right ? 0 : sign * (left < right ? -1 : 1)
  }
  const compare = (a: string, b: string) => {
    if (sort === 'relevance') return sign * ((scores?.get(b) ?? 0) - (scores?.get(a) ?? 0))
    return sort === 'date' ? compareDays(a, b) : sign * byCodeUnit(keys.get(a) ?? a, keys.get(b) ?? b)
  }
  return [...ids].sort((a, b) => compare(a, b) || byCodeUnit(a, b))
}

function toFound(view: View, id: string, score: number | undefined): FoundRecord[] {
  const kind = view.reader.kindOf(id)
  if (kind === undefined || kind === 'status') return []
  const dead = view.deadBecause(id)?.reason ?? null
  return [{ id, kind, label: labelOf(view.reader, id), score: score ?? null, dead }]
}
