import { byCodeUnit, groupBy, sortedUnique } from '../../../src/model/order.ts'
import type { Unnamed } from '../../../src/query/unnamed/unnamed.ts'
import type { UnnamedActor } from '../../../src/query/unnamed/unnamed-actor.ts'
import { mayCoincide } from '../../../src/sourcing/coincidence.ts'
import { endAt } from '../../../src/sourcing/ends.ts'
import { openNetwork } from '../../../src/sourcing/network.ts'
import { carryingOf } from '../../../src/sourcing/sides.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import { statementOf } from '../../../src/sourcing/statements.ts'
import type { View } from '../../../src/sourcing/view.ts'

/** The ledger of anonymous actors as it is defined: by ids, every two ends of a claim compared, without any limit. */
export function naiveUnnamed(view: View): Unnamed {
  const { reader } = view
  const isAnonymous = (id: string) => reader.record('actor', id)?.anonymous === true
  const ends = new Map<string, string[]>()
  for (const claim of reader.ids('claim')) {
    const carriers = carryingOf(view, claim, 'for').map(({ statement }) => statement)
    if (carriers.length === 0) continue
    ends.set(
      claim,
      openNetwork(sourcingOf(view), carriers).ends.map(({ id }) => id),
    )
  }
  const actors = reader.ids('actor').filter((id) => isAnonymous(id) && view.isActive(id))
  return {
    actors: actors
      .map((id) => ledgerOf(view, id, ends))
      .sort((a, b) => b.alone.length - a.alone.length || byCodeUnit(a.actor, b.actor)),
    claims: [...ends].filter(([, of]) => of.every(isAnonymous)).map(([claim]) => claim),
  }
}

function ledgerOf(view: View, id: string, ends: ReadonlyMap<string, readonly string[]>): UnnamedActor {
  const { reader } = view
  const actor = reader.record('actor', id)
  if (actor === undefined) throw new Error(`no actor ${id}`)
  const quoting = reader
    .linksTo(id, 'quotes')
    .map(({ from }) => from)
    .filter(view.isActive)
    .map((statement) => statementOf(reader, statement))
  const claims = [...ends].filter(([, of]) => of.includes(id)).map(([claim]) => claim)
  return {
    actor: id,
    descriptor: actor.name,
    type: actor.type,
    count: actor.count ?? null,
    affiliation: actor.affiliation ?? null,
    terms: [...groupBy(quoting, ({ terms }) => terms ?? 'unspecified')]
      .map(([terms, of]) => ({ terms, statements: sortedUnique(of.map((statement) => statement.id)) }))
      .sort((a, b) => byCodeUnit(a.terms, b.terms)),
    sources: sortedUnique(quoting.map(({ source }) => source)),
    claims,
    alone: claims.filter((claim) => ends.get(claim)?.length === 1),
    mayBe: candidatesFor(view, id, new Map(claims.map((claim) => [claim, ends.get(claim) ?? []]))),
    mayBeMore: 0,
  }
}

function candidatesFor(view: View, id: string, own: ReadonlyMap<string, readonly string[]>): UnnamedActor['mayBe'] {
  const { reader } = view
  const listed = [
    ...reader.linksFrom(id, 'possiblySameAs').map(({ to }) => to),
    ...reader.linksTo(id, 'possiblySameAs').map(({ from }) => from),
  ]
  const others = [...own.values()].flat().filter((other) => reader.record('actor', other)?.anonymous === true)
  return sortedUnique([...listed, ...others])
    .filter((other) => other !== id)
    .flatMap((other) => {
      const reason = mayCoincide(reader, endAt(reader, id), endAt(reader, other))
      const claims = [...own].filter(([, of]) => of.includes(other)).map(([claim]) => claim)
      return reason === undefined ? [] : [{ actor: other, listed: listed.includes(other), reason, claims }]
    })
}
