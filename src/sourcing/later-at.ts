import { KIND_CODES } from '../columns/columns.ts'
import { degreeOf, othersOf } from '../columns/edge-table.ts'
import { spanOf } from '../model/dates.ts'
import { KIND_NAMES, type Kind } from '../model/kinds.ts'
import type { Search } from '../model/search.ts'
import { momentAt, publicationAt } from './moments.ts'
import { sourceAt } from './statements.ts'
import { numbersOf, type View, type ViewNumbers } from './view.ts'

/** As `isLater`, by number and from the columns alone. A relation is none that came later: whether it is read is another question. */
export function isLaterAt(view: View, record: number): boolean {
  if (seesAll(view)) return false
  const numbers = numbersOf(view)
  const { columns, clock } = numbers
  const { kinds, rows, of, dates } = columns
  const kind = kinds[record]
  // A status, which is no record, comes with what gives it.
  if (kind === undefined || kind === KIND_CODES.relation) return false
  if (!isEntered(numbers, record)) return true
  const row = rows[record] ?? 0
  if (kind === KIND_CODES.source) return !clock.isReached(dates.spanAt(of.source.published[row] ?? 0))
  if (kind === KIND_CODES.statement) return isLaterStatement(numbers, record)
  if (kind === KIND_CODES.assessment) return !clock.isReached(dates.spanAt(of.assessment.date[row] ?? 0))
  if (kind === KIND_CODES.search) return !clock.isReached(spanOf((columns.record(record) as Search).date))
  return kind === KIND_CODES.claim && isLaterClaim(numbers, record)
}

function seesAll({ options: { asOf, recordedUntil } }: View): boolean {
  return asOf === undefined && recordedUntil === undefined
}

function isEntered({ columns: { kinds, rows, of }, clock }: ViewNumbers, record: number): boolean {
  const { recorded } = of[KIND_NAMES[kinds[record] ?? 0] as Kind]
  return clock.isEntered(recorded[rows[record] ?? 0] ?? Number.NaN)
}

function isLaterStatement(numbers: ViewNumbers, statement: number): boolean {
  const { columns, clock } = numbers
  if (!isEntered(numbers, statement) || !isEntered(numbers, sourceAt(columns, statement))) return true
  return !clock.isReached(publicationAt(columns, statement)) || !clock.isReached(momentAt(columns, statement))
}

function isLaterClaim(numbers: ViewNumbers, claim: number): boolean {
  const tables = SPEAKING.map((kind) => numbers.columns.edges(kind).incoming)
  const isStated = tables.some((rows) => degreeOf(rows, claim) > 0)
  return isStated && tables.every((rows) => othersOf(rows, claim).every((each) => isLaterStatement(numbers, each)))
}

/** Whichever way statements speak of a claim. */
const SPEAKING = ['asserts', 'denies', 'declines'] as const
