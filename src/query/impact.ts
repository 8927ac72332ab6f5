import { byCodeUnit, sortedUnique } from '../model/order.ts'
import { sourcingOf } from './grounding.ts'
import { openNetwork } from './network.ts'
import { recordsOf } from './outlets.ts'
import { claimsBorneOn, claimsRestingOn, statementsDownstream } from './resting-on.ts'
import { maxFlow, type Route } from './routes.ts'
import { shortestRoute } from './shortest-route.ts'
import type { Side } from './sides.ts'
import { isCarried, standing } from './standing.ts'
import { carryingOf } from './support.ts'
import { type Unseated, whyUnseated } from './unseated.ts'
import { openView, type View } from './view.ts'

/** What happens when sources, actors, statements or outlets turn out to be wrong. A claim may be in several of the lists. */
export interface Impact {
  /** What was taken away, sorted. */
  readonly removed: readonly string[]
  /** Claims that were carried before and are not after. Sorted, as all lists here. */
  readonly fallen: readonly Fallen[]
  /** Claims that did not fall, but stood before and do not after: something that they rest on fell. */
  readonly unseated: readonly Unseated[]
  /** Claims that are carried still, by fewer routes or fewer ends. */
  readonly weakened: readonly Weakened[]
  /** Claims of which nothing is left that speaks against them. */
  readonly cleared: readonly Fallen[]
  /** How many of the dataset's claims are in none of the lists. */
  readonly unaffected: number
}

/** A claim of which a side fell. */
export interface Fallen {
  readonly claim: string
  /** The shortest of its routes, all of which broke. */
  readonly route: Route
  /** The sources, actors and statements of that route that count no more, nearest the claim first. */
  readonly brokenAt: readonly string[]
}

export interface Weakened {
  readonly claim: string
  readonly before: Figures
  readonly after: Figures
  /** The shortest route that is left. */
  readonly route: Route
}

export interface Figures {
  readonly routes: number
  /** Distinct ends: `origins.max` of `support`. */
  readonly ends: number
}

/**
 * What is left when sources, actors, statements or outlets (`outlet:ID`) are taken away, all at once, from what a view sees. It
 * touches only what rests on them.
 *
 * @throws HearsayError `unknown-id`
 */
export function impact(view: View, ids: readonly string[]): Impact {
  const removed = sortedUnique(ids)
  const after = openView(view.reader, { ...view.options, without: [...view.options.without, ...removed] })
  const touched = statementsDownstream(
    view,
    removed.flatMap((id) => recordsOf(view.reader, id)),
  )
  const borne = claimsBorneOn(view, touched)
  const affirmed = [...borne.for].sort(byCodeUnit)
  const fell = affirmed.filter((claim) => isCarried(view, claim) && !isCarried(after, claim))
  const change: Change = { before: view, after, fell: new Set(fell) }
  const fallen = fell.flatMap((claim) => brokenSide(change, claim, 'for') ?? [])
  const unseated = unseatedBy(change)
  const weakened = affirmed.flatMap((claim) => weaken(change, claim) ?? [])
  const cleared = [...borne.against].sort(byCodeUnit).flatMap((claim) => {
    const left = carryingOf(after, claim, 'against').length
    return left > 0 ? [] : (brokenSide(change, claim, 'against') ?? [])
  })
  const affected = new Set([...fallen, ...unseated, ...weakened, ...cleared].map(({ claim }) => claim))
  const unaffected = view.reader.ids('claim').length - affected.size
  return { removed, fallen, unseated, weakened, cleared, unaffected }
}

/** What is compared: two views, and the claims that fell between them. */
export interface Change {
  readonly before: View
  readonly after: View
  readonly fell: ReadonlySet<string>
}

/** How a side that is empty after came to an end before; undefined where it was empty all along. */
function brokenSide({ before, after }: Change, claim: string, side: Side): Fallen | undefined {
  const carriers = carryingOf(before, claim, side).map(({ statement }) => statement)
  const route = shortestRoute(sourcingOf(before), carriers)
  if (route === undefined) return undefined
  const isDead = (id: string) => !after.isActive(id)
  const dead = route.through.filter(isDead)
  const statements = route.statements.filter((id) => isDead(id) && after.deadBecause(id)?.because === id)
  return { claim, route, brokenAt: [...dead, ...statements] }
}

function unseatedBy(change: Change): Unseated[] {
  const { before, after, fell } = change
  const reached = claimsRestingOn(before, fell)
  const stoodBefore = standing(before, reached)
  const standsAfter = standing(after, reached)
  const lost = [...reached].filter((claim) => stoodBefore.has(claim) && !standsAfter.has(claim)).sort(byCodeUnit)
  const isLost = new Set(lost)
  return lost.filter((claim) => !fell.has(claim)).map((claim) => whyUnseated(before, claim, { lost: isLost, fell }))
}

function weaken({ before, after, fell }: Change, claim: string): Weakened | undefined {
  if (fell.has(claim)) return undefined
  const [was, is] = [figuresOf(before, claim), figuresOf(after, claim)]
  if (is.routes >= was.routes && is.ends >= was.ends) return undefined
  const route = shortestRoute(
    sourcingOf(after),
    carryingOf(after, claim, 'for').map(({ statement }) => statement),
  )
  return route && { claim, before: was, after: is, route }
}

function figuresOf(view: View, claim: string): Figures {
  const carriers = carryingOf(view, claim, 'for').map(({ statement }) => statement)
  const network = openNetwork(sourcingOf(view), carriers)
  return { routes: maxFlow(network).count, ends: network.ends.length }
}
