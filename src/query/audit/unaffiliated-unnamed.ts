import { NONE } from '../../columns/ids.ts'
import type { Actor } from '../../model/actor.ts'
import { numbersOf } from '../../sourcing/view.ts'
import { isAnonymous } from './is-anonymous.ts'
import type { AuditRule } from './rule.ts'

export const unaffiliatedUnnamed: AuditRule = {
  code: 'unaffiliated-unnamed',
  severity: 'warning',
  what: 'an anonymous actor without an affiliation',
  why: 'It may be the same as any other origin, so it adds to no count that is certain.',
  fix: 'Add the "affiliation" that the descriptor gives, however broad, or "notSameAs" where the text tells people apart.',
  check: ({ view, columns }) => {
    const { of, rows, recordsOf, record } = columns
    const { isActive } = numbersOf(view).presence
    const unplaced = recordsOf.actor.filter(
      (actor) => isActive(actor) && isAnonymous(columns, actor) && of.actor.affiliation[rows[actor] ?? 0] === NONE,
    )
    return Array.from(unplaced, (actor) => {
      const { id, name } = record(actor) as Actor
      return { record: id, message: `"${name}" has no affiliation`, field: 'affiliation' }
    })
  },
}
