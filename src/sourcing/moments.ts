import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { SOURCE_FLAGS } from '../columns/fields.ts'
import { spanOf, surelyApart } from '../model/dates.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/**
 * When a statement was made: as it says, else when its source was published. In a document that grew (its `published` is an interval) and
 * a statement whose own date overlaps that, the part of its date within the interval, which stands for its publication too.
 */
export function momentOf(statement: Statement, source: Source | undefined): Span {
  return grownMoment(statement, source) ?? spanOf(statement.made ?? source?.published)
}

/** When a statement was published: with its source, but in a document that grew, when it was made. */
export function publicationOf(statement: Statement, source: Source | undefined): Span {
  return grownMoment(statement, source) ?? spanOf(source?.published)
}

/**
 * When a statement was there for others to take it from: the later of its making and of the publication of its source, at each end of what
 * they may mean; in a document that grew, when it was made.
 */
export function appearanceOf(statement: Statement, source: Source | undefined): Span {
  const grown = grownMoment(statement, source)
  if (grown !== undefined) return grown
  const [made, published] = [spanOf(statement.made ?? source?.published), spanOf(source?.published)]
  return {
    earliest: Math.max(made.earliest, published.earliest),
    latest: Math.max(made.latest, published.latest),
  }
}

/** Whether a statement was published when it was made: its source grew, and its own date overlaps the time in which it did. */
export function isMadeWithin(statement: Statement, source: Source | undefined): boolean {
  return grownMoment(statement, source) !== undefined
}

function grownMoment({ made }: Statement, source: Source | undefined): Span | undefined {
  const published = source?.published
  if (published === undefined || !published.includes('/') || made === undefined || made === 'unknown') return undefined
  const [own, whole] = [spanOf(made), spanOf(published)]
  if (surelyApart(own, whole)) return undefined
  return { earliest: Math.max(own.earliest, whole.earliest), latest: Math.min(own.latest, whole.latest) }
}

/** As `isMadeWithin`, by number. */
export function isMadeWithinAt({ of, rows, record }: Columns, statement: number): boolean {
  const row = rows[statement] ?? 0
  const source = of.statement.source[row] ?? 0
  if (of.statement.made[row] === 0 || ((of.source.flags[rows[source] ?? 0] ?? 0) & SOURCE_FLAGS.interval) === 0)
    return false
  return isMadeWithin(record(statement) as Statement, record(source) as Source)
}

/** As `momentOf`, by number. */
export function momentAt(columns: Columns, statement: number): Span {
  return spanAt(columns, statement, true)
}

/** As `publicationOf`, by number. */
export function publicationAt(columns: Columns, statement: number): Span {
  return spanAt(columns, statement, false)
}

function spanAt(columns: Columns, statement: number, moment: boolean): Span {
  const { of, rows, dates, record } = columns
  const row = rows[statement] ?? 0
  const made = of.statement.made[row] ?? 0
  const source = of.statement.source[row] ?? 0
  const at = rows[source] ?? 0
  const published = of.source.published[at] ?? 0
  if (made === 0) return dates.spanAt(published)
  if (((of.source.flags[at] ?? 0) & SOURCE_FLAGS.interval) === 0) return dates.spanAt(moment ? made : published)
  const [own, whole] = [record(statement) as Statement, record(source) as Source]
  return moment ? momentOf(own, whole) : publicationOf(own, whole)
}

/** As `appearanceOf`, by number; of a source, when it was published. In a document that grew both are when the statement was made. */
export function appearanceAt(columns: Columns, record: number): Span {
  const { kinds, rows, of, dates } = columns
  if (kinds[record] === KIND_CODES.source) return dates.spanAt(of.source.published[rows[record] ?? 0] ?? 0)
  const [made, published] = [momentAt(columns, record), publicationAt(columns, record)]
  return made === published
    ? made
    : { earliest: Math.max(made.earliest, published.earliest), latest: Math.max(made.latest, published.latest) }
}
