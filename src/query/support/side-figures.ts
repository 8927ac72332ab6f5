import { keep } from '../../model/kept.ts'
import { endsAbove } from '../../sourcing/ends-above.ts'
import { openNetwork } from '../../sourcing/network.ts'
import { countRoutes } from '../../sourcing/routes.ts'
import type { Side } from '../../sourcing/sides.ts'
import { carryingOf } from '../../sourcing/sides.ts'
import type { Sourcing } from '../../sourcing/sourcing.ts'
import { rootOf } from '../../sourcing/works.ts'

/** What `impact` compares of a side of a claim. */
export interface Figures {
  readonly routes: number
  /** Distinct ends: `origins.max` of `support`. */
  readonly ends: number
}

/** The figures of the statements that carry a side. */
export function figuresOf(sourcing: Sourcing, carriers: readonly string[]): Figures {
  const ends = endsAbove(sourcing.grounding, numbersIn(sourcing, carriers)).size
  return { routes: routesOf(sourcing, carriers, ends), ends }
}

function numbersIn({ grounding: { columns } }: Sourcing, carriers: readonly string[]): number[] {
  return carriers.map(columns.ids.numberOf)
}

/** Where there is one end, or one work, it is one route, and no network is needed. */
function routesOf(sourcing: Sourcing, carriers: readonly string[], ends: number): number {
  const { columns } = sourcing.grounding
  const { of, rows } = columns
  const workOf = (statement: number) => rootOf(columns, of.statement.source[rows[statement] ?? 0] ?? 0)
  const works = new Set(numbersIn(sourcing, carriers).map(workOf)).size
  return Math.min(ends, works) < 2 ? Math.min(ends, works) : countRoutes(openNetwork(sourcing, carriers))
}

/**
 * The figures of what is left of a side, where these are lower than they were; undefined where they are not. One route is one as long as
 * anything is left.
 */
export function lowerFigures(sourcing: Sourcing, carriers: readonly string[], was: Figures): Figures | undefined {
  if (was.routes === 1 && was.ends === 1) return undefined
  const ends = endsAbove(sourcing.grounding, numbersIn(sourcing, carriers)).size
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
  return sides.get(key) ?? keep(sides, key, readSide(sourcing, claim, side))
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
