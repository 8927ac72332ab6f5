import type { Corroboration } from '../../sourcing/corroboration.ts'
import { type End, endFor } from '../../sourcing/ends.ts'
import { endsAbove } from '../../sourcing/ends-above.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { type Network, openNetwork } from '../../sourcing/network.ts'
import { boundOrigins, type OriginBounds } from '../../sourcing/origins.ts'
import { countRoutes } from '../../sourcing/routes.ts'
import { carryingOf, type Side } from '../../sourcing/sides.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { carryingNumbers } from '../../sourcing/speakers.ts'
import { type Strength, strengthOf } from '../../sourcing/strength.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { countNumberedRoutes, numberedNetwork } from './numbered-network.ts'
import { isBound, pairOf } from './pair.ts'
import { corroborationAt, strengthAt } from './strengths.ts'

/** Single figures of `support`, each for less than all of it: for whoever asks for one of them in a great many views. */

/** The corroboration of a claim that is there, as `support` has it. */
export function corroborationIn(view: View, claim: string): Corroboration {
  return corroborationAt(view, numbersOf(view).columns.ids.numberOf(claim))
}

/** The strength of a side, as `support` has it. */
export function strengthIn(view: View, claim: string, side: Side): Strength {
  return strengthAt(view, numbersOf(view).columns.ids.numberOf(claim), side)
}

/** The fewest and the most origins of a side, as `support` has them. */
export function originsIn(view: View, claim: string, side: Side): OriginBounds {
  return boundOrigins(view.reader, endsIn(view, claim, side))
}

/** How many documents of the side for a claim were read: `documents.read` of `support`. */
export function documentsIn(view: View, claim: string): number {
  const { lines, isReadSource } = sourcingOf(view)
  const sources = carryingOf(view, claim, 'for').map(({ statement }) => lines.of(statement).source)
  return [...new Set(sources)].filter(isReadSource).length
}

/** The ends that a side leads to, sorted. */
function endsIn(view: View, claim: string, side: Side): End[] {
  const grounding = groundingOf(view)
  const { columns } = grounding
  const ends = [...endsAbove(grounding, carryingNumbers(view, columns.ids.numberOf(claim), side))]
  return ends.sort((a, b) => a - b).map((end) => endFor(columns, end))
}

/** What `strengthens` compares of a side. */
export function outlineOf(view: View, claim: string, side: Side) {
  const network = networkOf(view, claim, side)
  const disclosed = new Set(network.ends.filter((end) => end.disclosed).map(({ id }) => id))
  return {
    origins: boundOrigins(view.reader, network.ends),
    routes: { disclosed: countRoutes(network, disclosed) },
    strength: strengthOf(view.reader, network.ends, isCorroborated(view, network)),
  }
}

/** What is told of a side in short, by number but for the answer. Where it has one end at most no network is needed. */
export function shortSide(view: View, claim: string, side: Side) {
  const { ids } = numbersOf(view).columns
  const number = ids.numberOf(claim)
  const ends = endsIn(view, claim, side)
  const carriers = carryingNumbers(view, number, side)
  return {
    strength: strengthAt(view, number, side),
    origins: boundOrigins(view.reader, ends),
    routes: ends.length < 2 ? ends.length : countNumberedRoutes(numberedNetwork(groundingOf(view), carriers)),
    statements: carriers.map(ids.at),
  }
}

function networkOf(view: View, claim: string, side: Side): Network {
  const carriers = carryingOf(view, claim, side).map(({ statement }) => statement)
  return openNetwork(sourcingOf(view), carriers)
}

function isCorroborated(view: View, network: Network): boolean {
  const sourcing = sourcingOf(view)
  return pairOf(sourcing, network, () => isBound(sourcing, network)) !== null
}
