import { endsReached, openNetwork } from '../../sourcing/network.ts'
import { countRoutes } from '../../sourcing/routes.ts'
import type { Side } from '../../sourcing/sides.ts'
import { carryingOf } from '../../sourcing/sides.ts'
import type { Sourcing } from '../../sourcing/sourcing.ts'

/** What `impact` compares of a side of a claim. */
export interface Figures {
  readonly routes: number
  /** Distinct ends: `origins.max` of `support`. */
  readonly ends: number
}

/** The figures of the statements that carry a side. */
export function figuresOf(sourcing: Sourcing, carriers: readonly string[]): Figures {
  const ends = endsReached(sourcing, carriers).size
  return { routes: routesOf(sourcing, carriers, ends), ends }
}

/** Where there is one end, or one work, it is one route, and no network is needed. */
function routesOf(sourcing: Sourcing, carriers: readonly string[], ends: number): number {
  const works = new Set(carriers.map((id) => sourcing.lines.of(id).work)).size
  return Math.min(ends, works) < 2 ? Math.min(ends, works) : countRoutes(openNetwork(sourcing, carriers))
}

/**
 * The figures of what is left of a side, where these are lower than they were; undefined where they are not. One route is one as long as
 * anything is left.
 */
export function lowerFigures(sourcing: Sourcing, carriers: readonly string[], was: Figures): Figures | undefined {
  if (was.routes === 1 && was.ends === 1) return undefined
  const ends = endsReached(sourcing, carriers).size
  const routes = was.routes === 1 ? 1 : routesOf(sourcing, carriers, ends)
  return routes < was.routes || ends < was.ends ? { routes, ends } : undefined
}

/** A side as it is before anything is taken away. */
export interface KnownSide {
  /** The statements that carry it, sorted. */
  readonly carriers: readonly string[]
  readonly figures: () => Figures
}

/** A side of a claim in a view, worked out once: what may be taken away differs, what it is taken from does not. */
export function knownSide(sourcing: Sourcing, claim: string, side: Side): KnownSide {
  const sides = knownSides.get(sourcing) ?? new Map<string, KnownSide>()
  knownSides.set(sourcing, sides)
  const key = `${side} ${claim}`
  const known = sides.get(key) ?? readSide(sourcing, claim, side)
  sides.set(key, known)
  return known
}

const knownSides = new WeakMap<Sourcing, Map<string, KnownSide>>()

function readSide(sourcing: Sourcing, claim: string, side: Side): KnownSide {
  const carriers = carryingOf(sourcing.view, claim, side).map(({ statement }) => statement)
  let figures: Figures | undefined
  return {
    carriers,
    figures: () => {
      figures ??= figuresOf(sourcing, carriers)
      return figures
    },
  }
}
