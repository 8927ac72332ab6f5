import type { Assessment } from '../../../model/assessment.ts'
import type { AnyRecord, Kind } from '../../../model/kinds.ts'
import type { Source } from '../../../model/source.ts'
import { beginningOf } from './instants.ts'

/** The five points of an opinion. */
const POINTS: ReadonlySet<string> = new Set(['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'])

/** The type of the object that a record becomes. A report has a date in STIX, and an opinion a point on its scale; what has none is a note. */
export function stixTypeOf(kind: Kind, record: AnyRecord): string {
  switch (kind) {
    case 'actor':
      return 'identity'
    case 'source':
      return beginningOf((record as Source).published) === undefined ? 'note' : 'report'
    case 'topic':
      return 'x-hearsay-topic'
    case 'relation':
      return 'relationship'
    case 'assessment':
      return opinionOf(record as Assessment) === undefined ? 'note' : 'opinion'
    default:
      return 'note'
  }
}

/** The point of an opinion that an assessment is, where that is honest: one as printed, or that a claim was found to be true or false. */
export function opinionOf({ rating, status }: Assessment): string | undefined {
  const printed = rating?.text.trim().toLowerCase()
  if (printed !== undefined && POINTS.has(printed)) return printed
  return status === 'verified' ? 'agree' : status === 'refuted' ? 'disagree' : undefined
}
