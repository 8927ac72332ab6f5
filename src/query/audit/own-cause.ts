import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { othersOf } from '../../columns/edge-table.ts'
import { ACTOR_FLAGS } from '../../columns/fields.ts'
import { NONE } from '../../columns/ids.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import type { AuditRule } from './rule.ts'

export const ownCause: AuditRule = {
  code: 'own-cause',
  severity: 'warning',
  what: 'a claim affirmed by somebody it is about',
  why: 'Whoever speaks in their own cause is not independent.',
  fix: 'Nothing is wrong with the record. Look for an origin without that interest.',
  check: ({ view, claimsOnce, ends: endsOf, columns }) => {
    const { same } = claimSetsOf(view)
    const { kinds, ids } = columns
    const { outgoing } = columns.edges('about')
    const isActor = (record: number) => kinds[record] === KIND_CODES.actor
    return Array.from(claimsOnce).flatMap((claim) => {
      const about = same(claim).flatMap((equal) => [...othersOf(outgoing, equal).filter(isActor)])
      if (about.length === 0) return []
      const ends = endsOf(claim)
      const own = ends
        .filter((end) => isActor(end) && about.some((each) => isOwn(columns, end, each)))
        .map((end) => ids.at(end))
      if (own.length === 0) return []
      const alone = ends.length === own.length ? ', and nobody else does' : ''
      const affirms = own.length === 1 ? 'affirms it in its own cause' : 'affirm it in their own cause'
      return [{ record: ids.at(claim), message: `${own.join(', ')} ${affirms}${alone}`, evidence: own }]
    })
  },
}

/**
 * Whether whoever speaks of somebody speaks in their own cause: of themselves, of what they belong to, or of what these own. Not of others
 * who belong there: a leader who accuses a mayor of his own country has no interest of his own in it.
 */
function isOwn(columns: Columns, speaker: number, about: number): boolean {
  const { affiliation, ownedBy } = columns.of.actor
  const ownerOf = (row: number) => ownedBy[row] ?? NONE
  const above = climb(columns, speaker, (row) =>
    affiliation[row] === NONE ? ownerOf(row) : (affiliation[row] ?? NONE),
  )
  for (const each of climb(columns, about, ownerOf)) if (above.has(each)) return true
  return false
}

/** An actor and all above it; whoever acts for itself ends the climb. */
function climb({ of, rows }: Columns, start: number, next: (row: number) => number): ReadonlySet<number> {
  const climbed = new Set<number>()
  for (let actor = start; actor !== NONE && !climbed.has(actor); ) {
    climbed.add(actor)
    const row = rows[actor] ?? 0
    actor = ((of.actor.flags[row] ?? 0) & ACTOR_FLAGS.party) === 0 ? next(row) : NONE
  }
  return climbed
}
