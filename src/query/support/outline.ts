import { type Corroboration, corroborationOf } from '../../sourcing/corroboration.ts'
import { type Network, openNetwork } from '../../sourcing/network.ts'
import { countOrigins, type Origins } from '../../sourcing/origins.ts'
import { countRoutes } from '../../sourcing/routes.ts'
import { carryingOf, type Side } from '../../sourcing/sides.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { type Strength, strengthOf } from '../../sourcing/strength.ts'
import type { View } from '../../sourcing/view.ts'
import { isBound, pairOf } from './pair.ts'

/** Single figures of `support`, each for less than all of it: for whoever asks for one of them in a great many views. */

/** The corroboration of a claim that is there, as `support` has it. */
export function corroborationIn(view: View, claim: string): Corroboration {
  const [affirmed, denied] = (['for', 'against'] as const).map((side) => strengthIn(view, claim, side))
  return corroborationOf(view, claim, affirmed ?? 'none', denied ?? 'none')
}

/** The strength of a side, as `support` has it. */
export function strengthIn(view: View, claim: string, side: Side): Strength {
  return strengthOfNetwork(view, networkOf(view, claim, side))
}

/** The origins of a side, as `support` has them. */
export function originsIn(view: View, claim: string, side: Side): Origins {
  return countOrigins(view.reader, networkOf(view, claim, side).ends)
}

/** What `strengthens` compares of a side. */
export function outlineOf(view: View, claim: string, side: Side) {
  const network = networkOf(view, claim, side)
  const disclosed = new Set(network.ends.filter((end) => end.disclosed).map(({ id }) => id))
  return {
    origins: countOrigins(view.reader, network.ends),
    routes: { disclosed: countRoutes(network, disclosed) },
    strength: strengthOfNetwork(view, network),
  }
}

function networkOf(view: View, claim: string, side: Side): Network {
  const carriers = carryingOf(view, claim, side).map(({ statement }) => statement)
  return openNetwork(sourcingOf(view), carriers)
}

function strengthOfNetwork(view: View, network: Network): Strength {
  const sourcing = sourcingOf(view)
  const pair = pairOf(sourcing, network, () => isBound(sourcing, network))
  return strengthOf(view.reader, network.ends, pair !== null)
}
