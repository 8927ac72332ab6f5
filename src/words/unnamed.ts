import { TERMS_LABELS } from '../model/vocabulary/statement.ts'
import type { Unnamed } from '../query/unnamed/unnamed.ts'
import type { UnnamedActor } from '../query/unnamed/unnamed-actor.ts'
import { agreeing, counted } from './counted.ts'
import { type NameOf, named, namedAll } from './names.ts'
import { type Item, type Parts, say } from './parts.ts'

/** "20 are not named; 21 claims rest on such people only." */
export function unnamedInWords({ actors, claims }: Unnamed): string {
  const who = `${counted(actors.length, 'person or group is', 'people and groups are')} not named`
  return `${who}; ${counted(claims.length, 'claim')} ${agreeing(claims.length, 'rests', 'rest')} on such people only.`
}

/** Somebody who is not named: as described in print, what is known of them, where they are quoted, and what rests on them. */
export function unnamedItem(actor: UnnamedActor, nameOf: NameOf): Item {
  const { sources, alone, mayBe, mayBeMore } = actor
  const quotedIn = sources.length === 0 ? ['quoted in no document'] : say`quoted in ${namedAll(nameOf, sources)}`
  return {
    text: say`${named(nameOf, actor.actor)}${aboutUnnamed(actor, nameOf)}`,
    under: [
      { text: say`${quotedIn}${termsInWords(actor)}` },
      { text: [restsInWords(actor)], under: alone.map((claim) => ({ text: [named(nameOf, claim)] })) },
      ...mayBe.map((other) => ({ text: say`may be ${named(nameOf, other.actor)}` })),
      ...(mayBeMore === 0 ? [] : [{ text: [moreInWords(actor)] }]),
    ],
  }
}

/** "may be any of 1,980 others behind the same claims, who are not listed here" */
export function moreInWords({ mayBeMore }: Pick<UnnamedActor, 'mayBeMore'>): string {
  const who = mayBeMore === 1 ? '1 other' : `any of ${counted(mayBeMore, 'other')}`
  return `may be ${who} behind the same claims, who ${agreeing(mayBeMore, 'is', 'are')} not listed here`
}

function aboutUnnamed({ count, affiliation }: UnnamedActor, nameOf: NameOf): Parts {
  const people = count === null ? [] : say`, ${counted(count, 'person', 'people')}`
  return affiliation === null ? people : say`${people}, of ${named(nameOf, affiliation)}`
}

/** On what terms they spoke, and how often; empty where no terms are recorded. */
export function termsInWords({ terms }: Pick<UnnamedActor, 'terms'>): string {
  const labels: Readonly<Record<string, string>> = TERMS_LABELS
  const told = terms.flatMap(({ terms: on, statements }) =>
    labels[on] === undefined ? [] : [`${labels[on]} in ${counted(statements.length, 'statement')}`],
  )
  return told.length === 0 ? '' : `, ${told.join(', ')}`
}

/** "origin of 10 claims, sole origin of 6" */
export function restsInWords({ claims, alone }: Pick<UnnamedActor, 'claims' | 'alone'>): string {
  const sole = alone.length === 0 ? 'sole origin of none' : `sole origin of ${alone.length}`
  return `origin of ${counted(claims.length, 'claim')}, ${sole}`
}
