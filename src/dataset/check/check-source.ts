import { DAY } from '../../model/calendar.ts'
import { isToTheHour, spanOf } from '../../model/dates.ts'
import type { Source } from '../../model/source.ts'
import type { Rule } from './rule.ts'

/**
 * Whether one date surely lies before another, by more than time zones explain: by more than a day, unless both are given
 * to the hour.
 */
export function surelyBefore(date: string | undefined, other: string | undefined): boolean {
  const [span, later] = [spanOf(date), spanOf(other)]
  return span.latest + (isToTheHour(span) && isToTheHour(later) ? 0 : DAY) < later.earliest
}

/** What becomes of a document does so after it was published, and a document that nobody read is known through some. */
export const checkSource: Rule<Source> = (source, { report }) => {
  const { published, accessed, notices = [] } = source
  if (source.knownVia?.length === 0) {
    report('empty-list', ['knownVia'], {
      message: '"knownVia" names no source',
      hint: 'name the sources that report it; leave the field out where a curator read it',
    })
  }
  if (surelyBefore(accessed, published)) {
    report('impossible-order', ['accessed'], {
      message: `it was read on ${accessed}, before it was published (${published})`,
      severity: 'warning',
    })
  }
  for (const [index, { type, date }] of notices.entries()) {
    if (!surelyBefore(date, published)) continue
    report('impossible-order', ['notices', index, 'date'], {
      message: `the ${type} of ${date} is older than the document (${published})`,
      severity: 'warning',
    })
  }
}
