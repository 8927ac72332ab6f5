import { spanOf } from '../model/dates.ts'
import { momentOf, publicationOf } from './moments.ts'
import { statementsOn } from './statements.ts'
import type { View } from './view.ts'

/**
 * Whether a record came only after the world or the dataset that a view sees: recorded after `recordedUntil`, or
 * published, made or judged after `asOf`. A claim came with its first statement; topics and actors were always there.
 */
export function isLater(view: View, id: string): boolean {
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
  if (statement === undefined) return false
  const source = view.reader.record('source', statement.source)
  if (!view.isRecorded(statement) || (source !== undefined && !view.isRecorded(source))) return true
  return !view.isReached(publicationOf(statement, source)) || !view.isReached(momentOf(statement, source))
}

function isLaterClaim(view: View, id: string): boolean {
  const statements = statementsOn(view, id)
  return statements.length > 0 && statements.every((statement) => isLaterStatement(view, statement))
}
