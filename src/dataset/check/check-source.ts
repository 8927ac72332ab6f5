import { DAY } from '../../model/calendar.ts'
import { isToTheHour, spanOf } from '../../model/dates.ts'
import type { Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { rootOf } from '../../model/works.ts'
import type { Rule, RuleContext } from './rule.ts'

/**
 * Whether one date surely lies before another, by more than time zones explain: by more than a day, unless both are given
 * to the hour.
 */
export function surelyBefore(date: string | undefined, other: string | undefined): boolean {
  return surelyEarlier(spanOf(date), spanOf(other))
}

/** As `surelyBefore`, of what dates may mean. */
export function surelyEarlier(span: Span, later: Span): boolean {
  return span.latest + (isToTheHour(span) && isToTheHour(later) ? 0 : DAY) < later.earliest
}

/** What becomes of a document does so after it was published, and a document that nobody read is known through some. */
export const checkSource: Rule<Source> = (source, context) => {
  const { report } = context
  checkCarrier(source, context)
  checkReading(source, context)
  checkNotices(source, context)
  const { published, accessed } = source
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
}

function checkCarrier({ carrier, publisher }: Source, { report }: RuleContext): void {
  if (carrier === undefined || carrier !== publisher) return
  report('carrier-publisher', ['carrier'], {
    message: `"${carrier}" cannot be both carrier and publisher: a carrier only transports what others say`,
    hint: 'remove it from publisher where it does not speak for itself, else from carrier',
  })
}

function checkReading({ read, knownVia }: Source, { report }: RuleContext): void {
  if (read === undefined || read === 'no' || knownVia === undefined) return
  report('read-known-via', ['read'], {
    message: `it is known only via others, and was read (${read})`,
    hint: 'remove knownVia where a curator read it, else read',
  })
}

/** What may take statements back, and not only the whole document. */
const TAKES_BACK: ReadonlySet<string> = new Set(['correction', 'retraction'])

function checkNotices(source: Source, { find, report }: RuleContext): void {
  const workOf = (id: string) => rootOf(id, (version) => find('source', version)?.revises)
  for (const [index, { type, date, statements = [] }] of (source.notices ?? []).entries()) {
    if (surelyBefore(date, source.published)) {
      report('impossible-order', ['notices', index, 'date'], {
        message: `the ${type} of ${date} is older than the document (${source.published})`,
        severity: 'warning',
      })
    }
    if (statements.length > 0 && !TAKES_BACK.has(type)) {
      report('notice-statements', ['notices', index, 'statements'], {
        message: `only a correction or a retraction takes statements back, and this notice is of type ${type}`,
        hint: 'remove "statements", or change the type',
        atKey: true,
      })
    }
    for (const [at, id] of statements.entries()) {
      const stands = find('statement', id)?.source
      if (stands === undefined || workOf(stands) === workOf(source.id)) continue
      report('notice-statements', ['notices', index, 'statements', at], {
        message: `"${id}" stands in "${stands}", which is no version of "${source.id}"`,
        hint: 'a notice takes back statements of its own document, or of its other versions',
      })
    }
  }
}
