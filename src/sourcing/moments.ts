import { type Span, spanOf, surelyApart } from '../model/dates.ts'
import type { Source } from '../model/source.ts'
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

function grownMoment({ made }: Statement, source: Source | undefined): Span | undefined {
  const published = source?.published
  if (published === undefined || !published.includes('/') || made === undefined || made === 'unknown') return undefined
  const [own, whole] = [spanOf(made), spanOf(published)]
  if (surelyApart(own, whole)) return undefined
  return { earliest: Math.max(own.earliest, whole.earliest), latest: Math.min(own.latest, whole.latest) }
}
