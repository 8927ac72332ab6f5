import { byCodeUnit, groupBy, sortedUnique } from '../model/order.ts'
import { type CoincidenceReason, mayCoincide } from '../sourcing/coincidence.ts'
import { endAt } from '../sourcing/ends.ts'
import { openNetwork } from '../sourcing/network.ts'
import { carryingOf } from '../sourcing/sides.ts'
import { sourcingOf } from '../sourcing/sourcing.ts'
import { statementOf } from '../sourcing/statements.ts'
import type { View } from '../sourcing/view.ts'

/** The ledger of anonymous actors, those that most claims rest on alone first, then by id. */
export interface Unnamed {
  readonly actors: readonly UnnamedActor[]
  /** Claims that rest on anonymous actors only, sorted. */
  readonly claims: readonly string[]
}

/** An anonymous actor: who quotes it, what rests on it alone, who it may be. */
export interface UnnamedActor {
  readonly actor: string
  /** As printed. */
  readonly descriptor: string
  readonly type: string
  /** How many people it stands for; null where the text does not say. */
  readonly count: number | null
  readonly affiliation: string | null
  /** The active statements that quote it, by the terms of their attribution; `unspecified` where none are recorded. */
  readonly terms: readonly { readonly terms: string; readonly statements: readonly string[] }[]
  /** The sources that quote it. */
  readonly sources: readonly string[]
  /** The claims of which it is an end. */
  readonly claims: readonly string[]
  /** The claims of which it is the only end. */
  readonly alone: readonly string[]
  /**
   * Who may be the same: whom the dataset lists, and other anonymous ends of the same claims that may coincide. Nobody who is named is put
   * forward but by the dataset.
   */
  readonly mayBe: readonly {
    readonly actor: string
    /** Whether the dataset says so; else it was worked out. */
    readonly listed: boolean
    readonly reason: CoincidenceReason
    readonly claims: readonly string[]
  }[]
}

/** Every anonymous actor in view: how it is described, who quotes it on what terms, what rests on it, who else it may be. */
export function unnamed(view: View): Unnamed {
  const { reader } = view
  const isAnonymous = (id: string) => reader.record('actor', id)?.anonymous === true
  const ends = endsByClaim(view)
  const claimsOf = claimsByEnd(ends)
  const actors = reader.ids('actor').filter((id) => isAnonymous(id) && view.isActive(id))
  return {
    actors: actors
      .flatMap((id) => ledgerOf(view, id, { ends, claimsOf }))
      .sort((a, b) => b.alone.length - a.alone.length || byCodeUnit(a.actor, b.actor)),
    claims: [...ends].filter(([, of]) => of.every(isAnonymous)).map(([claim]) => claim),
  }
}

/** The ends of every claim that is carried, sorted by claim. */
function endsByClaim(view: View): ReadonlyMap<string, readonly string[]> {
  const sourcing = sourcingOf(view)
  const ends = new Map<string, readonly string[]>()
  for (const claim of view.reader.ids('claim')) {
    const carriers = carryingOf(view, claim, 'for').map(({ statement }) => statement)
    if (carriers.length > 0)
      ends.set(
        claim,
        openNetwork(sourcing, carriers).ends.map(({ id }) => id),
      )
  }
  return ends
}

/** The claims of which each is an end, sorted. */
function claimsByEnd(ends: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const claims = new Map<string, string[]>()
  for (const [claim, of] of ends) {
    for (const end of of) {
      const known = claims.get(end)
      if (known === undefined) claims.set(end, [claim])
      else known.push(claim)
    }
  }
  return claims
}

interface Ledger {
  readonly ends: ReadonlyMap<string, readonly string[]>
  readonly claimsOf: ReadonlyMap<string, readonly string[]>
}

function ledgerOf(view: View, id: string, ledger: Ledger): UnnamedActor[] {
  const { reader } = view
  const actor = reader.record('actor', id)
  if (actor === undefined) return []
  const quoting = reader
    .linksTo(id, 'quotes')
    .map(({ from }) => from)
    .filter(view.isActive)
  const byTerms = groupBy(quoting, (statement) => statementOf(reader, statement).terms ?? 'unspecified')
  const { ends } = ledger
  const claims = ledger.claimsOf.get(id) ?? []
  return [
    {
      actor: id,
      descriptor: actor.name,
      type: actor.type,
      count: actor.count ?? null,
      affiliation: actor.affiliation ?? null,
      terms: [...byTerms]
        .map(([terms, statements]) => ({ terms, statements: statements.sort(byCodeUnit) }))
        .sort((a, b) => byCodeUnit(a.terms, b.terms)),
      sources: sortedUnique(quoting.map((statement) => statementOf(reader, statement).source)),
      claims,
      alone: claims.filter((claim) => ends.get(claim)?.length === 1),
      mayBe: candidatesFor(view, id, claimsByEnd(new Map(claims.map((claim) => [claim, ends.get(claim) ?? []])))),
    },
  ]
}

/** @param shared the ends of its claims, each with those of the claims of which it is one */
function candidatesFor(view: View, id: string, shared: ReadonlyMap<string, readonly string[]>): UnnamedActor['mayBe'] {
  const { reader } = view
  const listed = [
    ...reader.linksFrom(id, 'possiblySameAs').map(({ to }) => to),
    ...reader.linksTo(id, 'possiblySameAs').map(({ from }) => from),
  ]
  const isAnonymous = (other: string) => reader.record('actor', other)?.anonymous === true
  const others = [...shared.keys()].filter(isAnonymous)
  return sortedUnique([...listed, ...others])
    .filter((other) => other !== id)
    .flatMap((other) => {
      const reason = mayCoincide(reader, endAt(reader, id), endAt(reader, other))
      const claims = shared.get(other) ?? []
      return reason === undefined ? [] : [{ actor: other, listed: listed.includes(other), reason, claims }]
    })
}
