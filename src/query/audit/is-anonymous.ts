import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { ACTOR_FLAGS } from '../../columns/fields.ts'

/** Whether a record is an actor who is not named. */
export function isAnonymous({ kinds, rows, of }: Columns, record: number): boolean {
  return kinds[record] === KIND_CODES.actor && ((of.actor.flags[rows[record] ?? 0] ?? 0) & ACTOR_FLAGS.anonymous) !== 0
}
