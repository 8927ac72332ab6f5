import { KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { spanOf } from '../model/dates.ts'
import type { Search } from '../model/search.ts'
import { momentAt, publicationAt } from './moments.ts'
import { sourceAt, statementsOfClaim } from './statements.ts'
import { numbersOf, type View, type ViewNumbers } from './view.ts'

/**
 * Whether a record came only after the world or the dataset that a view sees: recorded after `recordedUntil`, or
 * published, made or judged after `asOf`. A claim came with its first statement; topics and actors were always there.
 */
export function isLater(view: View, id: string): boolean {
  if (seesAllTimes(view)) return false
  const numbers = numbersOf(view)
  const number = numbers.columns.ids.numberOf(id)
  return number !== NONE && isLaterIn(numbers, number)
}

/** As `isLater`, by number. */
export function isLaterAt(view: View, record: number): boolean {
  return !seesAllTimes(view) && isLaterIn(numbersOf(view), record)
}

function seesAllTimes({ options: { asOf, recordedUntil } }: View): boolean {
  return asOf === undefined && recordedUntil === undefined
}

function isLaterIn(numbers: ViewNumbers, record: number): boolean {
  const { columns, presence, clock } = numbers
  const { kinds, rows, of, dates } = columns
  if (record >= kinds.length) return false
  if (!presence.isRecorded(record)) return true
  const row = rows[record] ?? 0
  switch (kinds[record]) {
    case KIND_CODES.source:
      return !clock.isReached(dates.spanAt(of.source.published[row] ?? 0))
    case KIND_CODES.statement:
      return isLaterStatement(numbers, record)
    case KIND_CODES.assessment:
      return !clock.isReached(dates.spanAt(of.assessment.date[row] ?? 0))
    case KIND_CODES.search:
      return !clock.isReached(spanOf((columns.record(record) as Search).date))
    case KIND_CODES.claim:
      return isLaterClaim(numbers, record)
    default:
      return false
  }
}

function isLaterStatement({ columns, presence, clock }: ViewNumbers, statement: number): boolean {
  if (!presence.isRecorded(statement) || !presence.isRecorded(sourceAt(columns, statement))) return true
  return !clock.isReached(publicationAt(columns, statement)) || !clock.isReached(momentAt(columns, statement))
}

function isLaterClaim(numbers: ViewNumbers, claim: number): boolean {
  let count = 0
  for (const statement of statementsOfClaim(numbers.columns, claim)) {
    count += 1
    if (!isLaterStatement(numbers, statement)) return false
  }
  return count > 0
}
