import { type Dataset, spanOf } from '../library.ts'
import { hourOf } from '../words/dates.ts'
import type { Dated } from './time-axis.ts'

/**
 * The hours at which the documents of a dataset may first have been there: when they were published, and of a document that grew (a live
 * blog) also when each of its statements was made.
 */
export function appearances({ sources, statements }: Pick<Dataset, 'sources' | 'statements'>): Dated[] {
  const spans = new Map(sources.map(({ id, published }) => [id, spanOf(published)]))
  const grew = new Set(sources.filter(({ published }) => published?.includes('/') === true).map(({ id }) => id))
  const whole = sources.map(({ id }) => ({ id, instant: spans.get(id)?.earliest ?? Number.NEGATIVE_INFINITY }))
  const parts = statements.flatMap(({ source: id, made }) => {
    const [own, of] = [spanOf(made), spans.get(id)]
    if (!grew.has(id) || of === undefined || own.latest < of.earliest || own.earliest > of.latest) return []
    return [{ id, instant: Math.max(own.earliest, of.earliest) }]
  })
  const known = [...whole, ...parts].filter(({ instant }) => Number.isFinite(instant))
  return known.map(({ id, instant }) => ({ id, hour: hourOf(instant) }))
}
