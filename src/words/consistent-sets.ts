import type { Semantics } from '../algorithm/argumentation.ts'
import type { Dispute, DisputedClaim, Stories } from '../query/stories/stories.ts'
import { counted } from './counted.ts'
import { type NameOf, named, namedAll } from './names.ts'
import { capitalized, type Item, type Parts, say } from './parts.ts'

/** What the answer of `stories` says: which claims in conflict can be true together. */

/** How many disputes there are, and by what rule sets of claims were made. */
export function setsHead({ semantics, prefer, disputes, undisputed }: Stories, nameOf: NameOf): Parts {
  const how =
    prefer === null
      ? []
      : say`, preferring ${prefer === 'reliability' ? 'more reliable sources' : namedAll(nameOf, prefer)}`
  const rest = `${counted(undisputed.length, 'supported claim is', 'supported claims are')} in no dispute`
  return say`${counted(disputes.length, 'dispute')}${how}; ${rest}. Listed are ${SETS_LABELS[semantics]} (${semantics} semantics).`
}

/** Which sets of claims are listed, by the semantics of argumentation that picks them. */
const SETS_LABELS: Readonly<Record<Semantics, string>> = {
  grounded: 'only the claims that nothing can displace',
  complete: 'all sets that answer every objection to them',
  preferred: 'the largest sets that answer every objection to them',
  stable: 'sets that contradict every claim outside them',
}

/** "3 claims in dispute: 2 consistent sets" */
export function disputeHead({ claims, stories, complete }: Dispute): string {
  const some = complete ? '' : ', of more'
  return `${counted(claims.length, 'claim')} in dispute: ${counted(stories.length, 'consistent set')}${some}`
}

/** What is in every set of a dispute that has several. */
export function inEverySet({ claims, stories }: Dispute): string[] {
  if (stories.length < 2) return []
  return claims.filter(({ sceptical }) => sceptical).map(({ claim }) => claim)
}

/** What the most cautious reader makes of each claim, where that is something, and which contradictions do not count. */
export function decidedItems({ claims, dropped }: Dispute, nameOf: NameOf): Item[] {
  return [
    ...claims.flatMap((claim) => (claim.label === 'undecided' ? [] : [{ text: decidedInWords(claim, nameOf) }])),
    ...dropped.map(({ from, to }) => ({ text: say`${named(nameOf, to)} is preferred to ${named(nameOf, from)}` })),
  ]
}

/** "Rejected, since X is accepted: Y" */
function decidedInWords({ claim, label, because }: DisputedClaim, nameOf: NameOf): Parts {
  const what = named(nameOf, claim)
  const why = namedAll(nameOf, because)
  const are = because.length === 1 ? 'is' : 'are'
  if (label === 'out') return say`rejected: ${what}, since ${why} ${are} accepted`
  if (because.length === 0) return say`accepted: ${what}, since nothing that counts contradicts it`
  return say`accepted: ${what}, since ${why} ${are} rejected`
}

/** Claims that somebody denies outright, which no set shows. */
export function deniedInWords({ denied }: Stories, nameOf: NameOf): Parts {
  if (denied.length === 0) return []
  return capitalized(say`denied outright, which is no claim of its own and so in no set: ${namedAll(nameOf, denied)}`)
}
