import { spanOf } from '../../src/model/dates.ts'
import { momentOf, publicationOf } from '../../src/sourcing/moments.ts'
import type { View } from '../../src/sourcing/view.ts'

/** Whether a record came only after what a view sees, read from the records themselves. */
export function naiveIsLater(view: View, id: string): boolean {
  const { asOf, recordedUntil } = view.options
  if (asOf === undefined && recordedUntil === undefined) return false
  const kind = view.reader.kindOf(id)
  if (kind === undefined || kind === 'status') return false
  const record = view.reader.record(kind, id)
  if (record === undefined || !view.isRecorded(record)) return true
  if (kind === 'source') return !view.isReached(spanOf(view.reader.record(kind, id)?.published))
  if (kind === 'statement') return isLaterStatement(view, id)
  if (kind === 'assessment' || kind === 'search') return !view.isReached(spanOf(view.reader.record(kind, id)?.date))
  return kind === 'claim' && isLaterClaim(view, id)
}

function isLaterStatement(view: View, id: string): boolean {
  const statement = view.reader.record('statement', id)
  const source = view.reader.record('source', statement?.source ?? '')
  if (statement === undefined || source === undefined) throw new Error(`no statement ${id}`)
  if (!view.isRecorded(statement) || !view.isRecorded(source)) return true
  return !view.isReached(publicationOf(statement, source)) || !view.isReached(momentOf(statement, source))
}

function isLaterClaim(view: View, id: string): boolean {
  const statements = view.reader.ids('statement').filter((each) => view.reader.record('statement', each)?.claim === id)
  return statements.length > 0 && statements.every((each) => isLaterStatement(view, each))
}
