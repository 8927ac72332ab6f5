import type { Columns } from '../../columns/columns.ts'
import { othersOf } from '../../columns/edge-table.ts'
import type { Actor } from '../../model/actor.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../../model/order.ts'
import type { Statement } from '../../model/statement.ts'
import { includes } from '../../sourcing/entailment.ts'
import type { ViewNumbers } from '../../sourcing/view.ts'
import { candidatesFor } from './candidates.ts'
import { type Asking, type Company, companyOf } from './company.ts'
import type { EndsOfClaims } from './ends-of-claims.ts'
import type { UnnamedActor } from './unnamed-actor.ts'

/** What ledgers are written from. */
export interface Ledger extends Asking {
  readonly ends: EndsOfClaims
  readonly limit: number
}

/** What is known of actors that are ends of the same claims, and so are in the same company. */
export function ledgersOf(numbers: ViewNumbers, actors: readonly number[], ledger: Ledger): UnnamedActor[] {
  const claims = ledger.ends.claimsOf.get(actors[0] ?? 0) ?? []
  const company = companyOf(claims, ledger.ends, ledger)
  return actors.map((actor) => ledgerOf(numbers, actor, { ...ledger, company, claims }))
}

interface InCompany extends Ledger {
  readonly company: Company
  readonly claims: readonly number[]
}

function ledgerOf(numbers: ViewNumbers, number: number, ledger: InCompany): UnnamedActor {
  const { columns, presence } = numbers
  const { ids } = columns
  const { claims, ends, company } = ledger
  const { id, name, type, count, affiliation } = columns.record(number) as Actor
  const quoting = [...othersOf(columns.edges('quotes').incoming, number)].filter(presence.isActive)
  const { shown, listed, more } = candidatesFor(number, company, ledger)
  return {
    actor: id,
    descriptor: name,
    type,
    count: count ?? null,
    affiliation: affiliation ?? null,
    ...quotedBy(columns, quoting),
    claims: claims.map(ids.at),
    alone: claims.filter((claim) => ends.endsOf.get(claim)?.length === 1).map(ids.at),
    mayBe: shown.flatMap((other) => {
      const reason = ledger.alike.reasonFor(number, other)
      const shared = common(claims, ends.claimsOf.get(other) ?? []).map(ids.at)
      return reason === undefined ? [] : [{ actor: ids.at(other), listed: listed.has(other), reason, claims: shared }]
    }),
    mayBeMore: more,
  }
}

function quotedBy({ record }: Columns, quoting: readonly number[]): Pick<UnnamedActor, 'terms' | 'sources'> {
  const statements = quoting.map((number) => record(number) as Statement)
  const byTerms = groupBy(statements, ({ terms }) => terms ?? 'unspecified')
  return {
    terms: [...byTerms]
      .map(([terms, of]) => ({ terms, statements: of.map(({ id }) => id) }))
      .sort((a, b) => byCodeUnit(a.terms, b.terms)),
    sources: sortedUnique(statements.map(({ source }) => source)),
  }
}

/** What two sorted lists share: each of the shorter is looked up in the longer. */
function common(a: readonly number[], b: readonly number[]): number[] {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.filter((each) => includes(long, each))
}
