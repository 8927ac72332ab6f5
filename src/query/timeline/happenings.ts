import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { SOURCE_FLAGS } from '../../columns/fields.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Source } from '../../model/source.ts'
import { POLARITIES } from '../../model/vocabulary/statement.ts'
import type { EventType } from './event-type.ts'

/** What happened to a record, by its number, on a date as written. */
export interface Happening {
  readonly type: EventType
  readonly record: number
  readonly date: string | undefined
  readonly detail: string | null
}

/** What happened to a source, statement, assessment or claim; nothing to other records. Of a statement and a claim all of it is in the columns. */
export function happeningsOf(columns: Columns, record: number): Happening[] {
  switch (columns.kinds[record]) {
    case KIND_CODES.source:
      return ofSource(columns, record)
    case KIND_CODES.statement:
      return ofStatement(columns, record)
    case KIND_CODES.assessment: {
      const { date, status, likelihood } = columns.record(record) as Assessment
      return [{ type: 'assessed', record, date, detail: status ?? likelihood ?? null }]
    }
    case KIND_CODES.claim: {
      const holds = dateAt(columns, columns.of.claim.holds[columns.rows[record] ?? 0])
      return holds === undefined ? [] : [{ type: 'holds', record, date: holds, detail: null }]
    }
    default:
      return []
  }
}

function ofSource(columns: Columns, record: number): Happening[] {
  const row = columns.rows[record] ?? 0
  const { published, flags } = columns.of.source
  const own: Happening = { type: 'published', record, date: dateAt(columns, published[row]), detail: null }
  if (((flags[row] ?? 0) & SOURCE_FLAGS.notices) === 0) return [own]
  const { notices = [] } = columns.record(record) as Source
  return [own, ...notices.map(({ type, date }): Happening => ({ type: 'noticed', record, date, detail: type }))]
}

/** A statement that says nothing of when it was made was made when its source was published. */
function ofStatement(columns: Columns, record: number): Happening[] {
  const { of, rows } = columns
  const row = rows[record] ?? 0
  const { made, withdrawn, source, polarity } = of.statement
  const published = of.source.published[rows[source[row] ?? 0] ?? 0]
  const date = dateAt(columns, made[row] || published)
  const stated: Happening = { type: 'stated', record, date, detail: POLARITIES[polarity[row] ?? 0] ?? null }
  if (withdrawn[row] === 0) return [stated]
  return [stated, { type: 'withdrawn', record, date: dateAt(columns, withdrawn[row]), detail: null }]
}

function dateAt({ dates }: Columns, date: number | undefined): string | undefined {
  return date === undefined || date === 0 ? undefined : dates.textAt(date)
}
