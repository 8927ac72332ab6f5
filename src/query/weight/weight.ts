import { HearsayError } from '../../errors.ts'
import { requireKind } from '../../graph/require.ts'
import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import { polarityOf } from '../../model/statement.ts'
import { statementsDownstream } from '../../sourcing/downstream.ts'
import { recordsOf } from '../../sourcing/outlets.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import type { View } from '../../sourcing/view.ts'
import { claimsRestingOn } from '../impact/resting-on.ts'

/** How much rests on something, in whole numbers. */
export interface Weight {
  /** A source, an actor, a claim, or `outlet:` and the id of a publisher for all that it and those it owns published. */
  readonly id: string
  readonly kind: 'source' | 'actor' | 'outlet' | 'claim'
  /** How many rest on it. */
  readonly weight: number
  /**
   * Of what. `statements`, for sources, actors and outlets: those that count and lead through it. `claims`, for claims: those
   * that stand only if it does, or that a condition of it bears on.
   */
  readonly unit: 'statements' | 'claims'
}

/** How much rests on something, and what. */
export interface WeightAnswer extends Weight {
  /** The statements or claims that rest on it, sorted. */
  readonly resting: readonly string[]
}

/**
 * How much rests on a source, an actor, an outlet or a claim. Of the first three every statement that carries what it affirms or denies and
 * leads through it: that stands in it, or comes from it at whatever distance by steps that hold. Of a claim every claim whose
 * standing rests on it, by `dependsOn` or through a conditional. Linear in what rests on it.
 *
 * @throws HearsayError `unknown-id`
 */
export function weight(view: View, id: string): WeightAnswer {
  const kind = requireWeighable(view, id)
  const resting = kind === 'claim' ? otherClaims(view, id) : statementsThrough(view, id)
  return { id, kind, weight: resting.length, unit: kind === 'claim' ? 'claims' : 'statements', resting }
}

function requireWeighable(view: View, id: string): Weight['kind'] {
  const isOutlet = id.startsWith(OUTLET_PREFIX)
  const kind = requireKind(view, isOutlet ? id.slice(OUTLET_PREFIX.length) : id)
  if (isOutlet && kind === 'actor') return 'outlet'
  if (!isOutlet && (kind === 'source' || kind === 'actor' || kind === 'claim')) return kind
  throw new HearsayError('unknown-id', `nothing can rest on "${id}": it is a ${kind}`, {
    path: id,
    hint: 'name a source, an actor or a claim, or outlet: and the id of a publisher',
  })
}

function statementsThrough(view: View, id: string): string[] {
  const sourcing = sourcingOf(view)
  return [...statementsDownstream(view, recordsOf(view.reader, id))]
    .filter((each) => counts(sourcing, each))
    .sort(byCodeUnit)
}

/** Whether a statement counts for or against something: it carries what it says, and is no mere "no comment". */
export function counts(sourcing: Sourcing, statement: string): boolean {
  return sourcing.isCarrying(statement) && polarityOf(statementOf(sourcing.view.reader, statement)) !== 'neither'
}

/** The claims whose standing rests on a claim, sorted; claims equal to it are the same, and rest on nothing of it. */
export function otherClaims(view: View, claim: string): string[] {
  const resting = claimsRestingOn(view, [claim])
  for (const equal of entailmentOf(view).same(claim)) resting.delete(equal)
  return sortedUnique(resting)
}
