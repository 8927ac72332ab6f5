import type { Actor } from '../../model/actor.ts'
import type { Rule } from './rule.ts'

/** An actor is not surely apart from whom it may be, and only those who are not named are counted. */
export const checkActor: Rule<Actor> = (actor, { find, report }) => {
  const apart = new Set(actor.notSameAs)
  for (const [index, other] of (actor.possiblySameAs ?? []).entries()) {
    const here = apart.has(other)
    const there = find('actor', other)?.notSameAs?.includes(actor.id) === true
    if (!here && !there) continue
    report('identity-conflict', ['possiblySameAs', index], {
      message: `"${other}" may be "${actor.id}", and ${here ? 'here' : `at "${other}"`} is said not to be`,
      hint: 'remove it from possiblySameAs or from notSameAs',
    })
  }
  if (actor.count !== undefined && actor.anonymous !== true && actor.type !== 'group') {
    report('count-of-named', ['count'], {
      message: `"${actor.id}" is counted, but is neither anonymous nor a group`,
      hint: 'add anonymous: true, or make its type group',
      severity: 'warning',
    })
  }
}
