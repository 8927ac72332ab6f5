import type { GraphReader } from '../../graph/reader.ts'
import type { Actor } from '../../model/actor.ts'
import { byCodeUnit } from '../../model/order.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import type { AuditRule } from './rule.ts'

export const ownCause: AuditRule = {
  code: 'own-cause',
  severity: 'warning',
  what: 'a claim affirmed by somebody it is about',
  why: 'Whoever speaks in their own cause is not independent.',
  fix: 'Nothing is wrong with the record. Look for an origin without that interest.',
  check: ({ view, claimsOnce, support }) =>
    claimsOnce.flatMap((id) => {
      const { reader } = view
      const all = entailmentOf(view).same(id)
      const about = all
        .flatMap((equal) => reader.record('claim', equal)?.about ?? [])
        .filter((each) => reader.kindOf(each) === 'actor')
      const own = support(id)
        .for.origins.ends.filter(
          ({ kind, id: end }) => kind === 'actor' && about.some((each) => isOwn(reader, end, each)),
        )
        .map((end) => end.id)
      if (own.length === 0) return []
      const alone = support(id).for.origins.max === own.length ? ', and nobody else does' : ''
      return [
        {
          record: id,
          message: `${own.join(', ')} ${own.length === 1 ? 'affirms it in its own cause' : 'affirm it in their own cause'}${alone}`,
          evidence: own.sort(byCodeUnit),
        },
      ]
    }),
}

/**
 * Whether whoever speaks of somebody speaks in their own cause: of themselves, of what they belong to, or of what these own. Not of others
 * who belong there: a leader who accuses a mayor of his own country has no interest of his own in it.
 */
function isOwn(reader: GraphReader, speaker: string, about: string): boolean {
  const above = [...climb(reader, speaker, ({ affiliation, ownedBy }) => affiliation ?? ownedBy)]
  return [...climb(reader, about, ({ ownedBy }) => ownedBy)].some((each) => above.includes(each))
}

/** An actor and all above it; whoever acts for itself ends the climb. */
function climb(reader: GraphReader, start: string, next: (actor: Actor) => string | undefined): ReadonlySet<string> {
  const climbed = new Set<string>()
  for (let id: string | undefined = start; id !== undefined && !climbed.has(id); ) {
    climbed.add(id)
    const actor: Actor | undefined = reader.record('actor', id)
    id = actor === undefined || actor.party === true ? undefined : next(actor)
  }
  return climbed
}
