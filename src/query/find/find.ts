import { labelOf } from '../../graph/label.ts'
import { RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import { requireOneOf, requireWholeNumber } from '../../graph/require.ts'
import { byCodeUnit } from '../../model/order.ts'
import { firstInstantOf } from '../../sourcing/first-instant.ts'
import { isLater } from '../../sourcing/later.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import type { View } from '../../sourcing/view.ts'
import type { DeadReason } from '../../sourcing/view-options.ts'
import { otherWordings } from '../wordings.ts'
import { type FindConditions, openConditions } from './conditions.ts'
import { searchTexts } from './text-index.ts'

/** Every order in which what is found can be listed. */
export const SORTS = ['relevance', 'id', 'label', 'date'] as const

/** Which records are sought, in what order, and how many of them. */
export interface FindFilter extends FindConditions {
  /** Words, found in any text of a record. */
  readonly text?: string | undefined
  /** Default `all`. */
  readonly kind?: RecordKind | 'all' | undefined
  /** Default `relevance` where there is a text, else `id`. `date`: published, stated or judged first; undated last. */
  readonly sort?: (typeof SORTS)[number] | undefined
  readonly descending?: boolean | undefined
  /** How many results at most; default all. */
  readonly limit?: number | undefined
  /** How many to pass over; default 0. */
  readonly offset?: number | undefined
}

/** The records that fit. */
export interface Found {
  /** How many records fit, whatever the limit; claims that are the same are one. */
  readonly total: number
  readonly results: readonly FoundRecord[]
  /** Whether results have every word of the text, or, as nothing had, some of them; null without a text. */
  readonly matched: 'all' | 'any' | null
}

/** A record that fits, with how well. */
export interface FoundRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly label: string
  /** Of a claim: the other claims that are the same one, sorted. Found is one of them, the one that fits the text best. */
  readonly wordings: readonly string[]
  /** How well it fits the text: higher is better, comparable within one answer only. Null without a text. */
  readonly score: number | null
  /** Why it does not count in this view, where it does not: retracted, or taken as discredited. */
  readonly dead: DeadReason | null
}

/**
 * The records that fit every condition of a filter. Later ones than the view are not found. Claims that are the same (`equivalent`) are
 * found once, and fit a condition where one of them does. Ties in any sort go by id.
 *
 * @throws HearsayError `unknown-id`, `bad-option`, `bad-date`
 */
export function find(view: View, filter: FindFilter = {}): Found {
  const { text, kind = 'all', limit, offset = 0, descending = false } = filter
  requireOneOf('kind', kind, [...RECORD_KINDS, 'all'])
  const fits = openConditions(view, filter, kind)
  const sort = requireSort(filter)
  requireWholeNumber('offset', offset, 0)
  if (limit !== undefined) requireWholeNumber('limit', limit, 0)

  const kinds = kind === 'all' ? RECORD_KINDS : [kind]
  const hits = text === undefined ? undefined : searchTexts(view.reader, text, kinds)
  const scores = hits && exactFirst(view, text ?? '', { kinds, scores: hits.scores })
  const candidates = scores === undefined ? kinds.flatMap((each) => view.reader.ids(each)) : [...scores.keys()]
  const fitting = candidates.filter((id) => !isLater(view, id) && fits(id))
  const found = onceEach(
    view,
    fitting.sort((a, b) => (scores?.get(b) ?? 0) - (scores?.get(a) ?? 0) || byCodeUnit(a, b)),
  )
  const ordered = sorted(view, found.sort(byCodeUnit), { sort, descending, scores })
  const page = ordered.slice(offset, limit === undefined ? undefined : offset + limit)
  return {
    total: found.length,
    results: page.flatMap((id) => toFound(view, id, scores?.get(id))),
    matched: hits?.matched ?? null,
  }
}

/** Of claims that are the same, the first. */
function onceEach(view: View, ids: readonly string[]): string[] {
  const { same } = entailmentOf(view)
  const passed = new Set<string>()
  return ids.filter((id) => {
    if (passed.has(id)) return false
    if (view.reader.kindOf(id) === 'claim') for (const equal of same(id)) passed.add(equal)
    return true
  })
}

/** A record whose id was written is what was meant: it comes first, whatever else has these words. */
function exactFirst(
  { reader }: View,
  text: string,
  { kinds, scores }: { readonly kinds: readonly RecordKind[]; readonly scores: ReadonlyMap<string, number> },
): ReadonlyMap<string, number> {
  const id = text.trim()
  const kind = reader.kindOf(id)
  if (kind === undefined || kind === 'status' || !kinds.includes(kind)) return scores
  const best = [...scores.values()].reduce((most, score) => Math.max(most, score), 0)
  return new Map([...scores, [id, best + 1]])
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
function sorted(view: View, ids: readonly string[], order: Order): string[] {
  const sign = order.descending ? -1 : 1
  return ids
    .map((id) => ({ id, key: sortKey(view, id, order) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined)
      return sign * (a.key < b.key ? -1 : Number(a.key > b.key))
    })
    .map(({ id }) => id)
}

/** What to compare ids by. All keys of one order are of one type; ids come sorted, and sorting is stable. */
function sortKey(view: View, id: string, { sort, scores }: Order): string | number | undefined {
  if (sort === 'relevance') return -(scores?.get(id) ?? 0)
  if (sort === 'date') return firstInstantOf(view, id)
  return sort === 'label' ? labelOf(view.reader, id).toLowerCase() : id
}

function toFound(view: View, id: string, score: number | undefined): FoundRecord[] {
  const kind = view.reader.kindOf(id)
  if (kind === undefined || kind === 'status') return []
  const dead = view.deadBecause(id)?.reason ?? null
  const wordings = kind === 'claim' ? otherWordings(view, id) : []
  return [{ id, kind, label: labelOf(view.reader, id), wordings, score: score ?? null, dead }]
}
