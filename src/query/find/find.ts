import { bestFew } from '../../algorithm/best-few.ts'
import { labelOf } from '../../graph/label.ts'
import { RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import { requireOneOf, requireWholeNumber } from '../../graph/require.ts'
import { firstInstantOf } from '../../sourcing/first-instant.ts'
import type { View } from '../../sourcing/view.ts'
import type { DeadReason } from '../../sourcing/view-options.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import { otherWordings } from '../wordings.ts'
import { byRelevance, type Candidates, everything, onceEach, textHits, thatFit } from './candidates.ts'
import { type FindConditions, openConditions } from './conditions.ts'
import { type NumberedRecords, numberedRecords } from './numbered-records.ts'

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
export function find(view: View, filter: FindFilter = {}, options: SweepOptions = {}): Found {
  const { text, kind = 'all', limit, offset = 0, descending = false } = filter
  requireOneOf('kind', kind, [...RECORD_KINDS, 'all'])
  const fits = openConditions(view, filter, kind)
  const sort = requireSort(filter)
  requireWholeNumber('offset', offset, 0)
  if (limit !== undefined) requireWholeNumber('limit', limit, 0)

  const records = numberedRecords(view.reader)
  const { matched, ...candidates } = text === undefined ? everything(records, kind) : textHits(view, text, kind)
  const found = onceEach(view, thatFit(view, candidates, watched(fits, candidates.numbers.length, options)))
  const order = orderOf(view, found, { sort, descending })
  const page = bestFew(found.numbers.length, offset + (limit ?? Number.POSITIVE_INFINITY), order).slice(offset)
  return {
    total: found.numbers.length,
    results: page.map((place) => toFound(view, records, found, place)),
    matched,
  }
}

/** A test that tells how far testing is. */
function watched(
  fits: ((id: string) => boolean) | undefined,
  all: number,
  options: SweepOptions,
): ((id: string) => boolean) | undefined {
  if (fits === undefined) return undefined
  const step = openSweep(all, options)
  return (id) => {
    step()
    return fits(id)
  }
}

function requireSort({ text, sort = text === undefined ? 'id' : 'relevance' }: FindFilter): (typeof SORTS)[number] {
  requireOneOf('sort', sort, text === undefined ? SORTS.filter((each) => each !== 'relevance') : SORTS)
  return sort
}

/** An order of the places of what was found: best first by relevance, else ascending, or the other way round; undated last both ways. */
function orderOf(
  view: View,
  found: Candidates,
  { sort, descending }: { readonly sort: (typeof SORTS)[number]; readonly descending: boolean },
): (a: number, b: number) => number {
  const sign = descending ? -1 : 1
  if (sort === 'relevance') return byRelevance(view, found, sign)
  const { numbers } = found
  const { idOf, recordOf } = numberedRecords(view.reader)
  const byId = (a: number, b: number) => recordOf(numbers[a] ?? 0) - recordOf(numbers[b] ?? 0)
  if (sort === 'id') return (a, b) => sign * byId(a, b)
  const keyOf = (id: string) => (sort === 'date' ? firstInstantOf(view, id) : labelOf(view.reader, id).toLowerCase())
  /** All of one type. */
  const keys = Array.from(numbers, (number) => keyOf(idOf(number)))
  return (a, b) => {
    const [one, other] = [keys[a], keys[b]]
    if (one === other) return byId(a, b)
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1
    return one < other ? -sign : sign
  }
}

function toFound(view: View, records: NumberedRecords, found: Candidates, place: number): FoundRecord {
  const number = found.numbers[place] ?? 0
  const [id, kind] = [records.idOf(number), records.kindOf(number)]
  const dead = view.deadBecause(id)?.reason ?? null
  const wordings = kind === 'claim' ? otherWordings(view, id) : []
  return { id, kind, label: labelOf(view.reader, id), wordings, score: found.scores?.[place] ?? null, dead }
}
