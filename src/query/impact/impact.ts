import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import { statementsDownstream } from '../../sourcing/downstream.ts'
import { recordsOf, sourcesOfOutlet } from '../../sourcing/outlets.ts'
import type { Route } from '../../sourcing/routes.ts'
import { shortestRoute } from '../../sourcing/shortest-route.ts'
import type { Side } from '../../sourcing/sides.ts'
import { openSourcing, type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { standing } from '../../sourcing/standing.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import { numbersOf, type View, viewWithout } from '../../sourcing/view.ts'
import { type Figures, knownSide, lowerFigures } from '../support/side-figures.ts'
import { claimsBorneOn, claimsRestingOn } from './resting-on.ts'
import { type Unseated, whyUnseated } from './unseated.ts'

/** What happens when sources, actors, statements or outlets turn out to be wrong. */
export interface Impact extends Effects {
  /**
   * What falls with all that is published by each actor among those taken away, and by those that it owns: an actor by itself is taken
   * away as a speaker only. Of those whose outlet is not taken away as well, sorted.
   */
  readonly outlets: readonly OutletEffects[]
}

/** What happens when all is taken away that an actor, or one that it owns, published. */
export interface OutletEffects {
  readonly outlet: string
  readonly effects: Effects
}

/** What happens when some records are taken away, all at once. A claim may be in several of the lists. */
export interface Effects {
  /** What was taken away, sorted. */
  readonly removed: readonly string[]
  /** Statements that lose all ground: what they come from is gone, or they are. Sorted, as all lists here. */
  readonly statements: readonly string[]
  /** Documents all of whose grounded statements lose it. */
  readonly documents: readonly string[]
  /** Claims that were carried before and are not after. */
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

/** A claim that is still carried, by less. */
export interface Weakened {
  readonly claim: string
  readonly before: Figures
  readonly after: Figures
  /** The shortest route that is left. */
  readonly route: Route
}

/**
 * What is left when sources, actors, statements or outlets (`outlet:ID`) are taken away, all at once, from what a view sees. It
 * touches only what rests on them.
 *
 * @throws HearsayError `unknown-id`
 */
export function impact(view: View, ids: readonly string[]): Impact {
  const removed = sortedUnique(ids)
  const effects = effectsOf(view, removed)
  const outlets = removed.filter(
    (id) =>
      view.reader.kindOf(id) === 'actor' &&
      !removed.includes(`${OUTLET_PREFIX}${id}`) &&
      sourcesOfOutlet(view.reader, id).length > 0,
  )
  return {
    ...effects,
    outlets: outlets.map((outlet) => ({ outlet, effects: effectsOf(view, [`${OUTLET_PREFIX}${outlet}`]) })),
  }
}

function effectsOf(view: View, removed: readonly string[]): Effects {
  const after = viewWithout(view, removed)
  const before = sourcingOf(view)
  const touched = statementsDownstream(
    view,
    removed.flatMap((id) => recordsOf(view.reader, id)),
  )
  /** What is not downstream of what was taken away is as it was. */
  const { ids: numbered } = numbersOf(view).columns
  const isTouched = new Set([...touched].map(numbered.numberOf))
  const asBefore = (statement: number) =>
    isTouched.has(statement) ? undefined : before.grounding.isGrounded(statement)
  const change = { before, after: openSourcing(after, asBefore) }
  const borne = claimsBorneOn(view, touched)
  const affirmed = [...borne.for].sort(byCodeUnit).flatMap((claim) => sidesOf(change, claim, 'for') ?? [])
  const denied = [...borne.against].sort(byCodeUnit).flatMap((claim) => sidesOf(change, claim, 'against') ?? [])
  const fallen = affirmed.filter(isEmptyAfter).map((sides) => brokenSide(change, sides))
  const unseated = unseatedBy(change, new Set(fallen.map(({ claim }) => claim)))
  const weakened = affirmed.flatMap((sides) => (isEmptyAfter(sides) ? [] : (weaken(change, sides) ?? [])))
  const cleared = denied.filter(isEmptyAfter).map((sides) => brokenSide(change, sides))
  const affected = new Set([...fallen, ...unseated, ...weakened, ...cleared].map(({ claim }) => claim))
  const unaffected = view.reader.ids('claim').length - affected.size
  const statements = [...touched].filter((id) => before.isGrounded(id) && !change.after.isGrounded(id)).sort(byCodeUnit)
  return {
    removed,
    statements,
    documents: documentsLost(change, statements),
    fallen,
    unseated,
    weakened,
    cleared,
    unaffected,
  }
}

/** The documents none of whose statements is grounded any more, of those in which some was. */
function documentsLost({ before, after }: Change, statements: readonly string[]): string[] {
  const sources = sortedUnique(statements.map((id) => before.lines.of(id).source))
  const isLeft = (id: string) => before.isGrounded(id) && after.isGrounded(id)
  return sources.filter((source) => !before.view.reader.linksTo(source, 'in').some(({ from }) => isLeft(from)))
}

/** What is compared. */
interface Change {
  readonly before: Sourcing
  readonly after: Sourcing
}

/** The statements that carry a side of a claim, before and after. */
interface Sides {
  readonly claim: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Undefined where the side was empty all along. Whatever carries after carried before. */
function sidesOf({ before, after }: Change, claim: string, side: Side): Sides | undefined {
  const { carriers } = knownSide(before, claim, side)
  return carriers.length === 0 ? undefined : { claim, before: carriers, after: carriers.filter(after.isCarrying) }
}

function isEmptyAfter({ after }: Sides): boolean {
  return after.length === 0
}

/** How a side that is empty after came to an end before. */
function brokenSide({ before, after }: Change, { claim, before: carriers }: Sides): Fallen {
  const route = requireRoute(before, carriers)
  // A work is named by its first version, which may itself have been retracted: what brings it down is taking it away.
  const isDead = (id: string) =>
    after.view.reader.kindOf(id) === 'source' ? after.view.isTakenAway(id) : !after.view.isActive(id)
  const dead = route.through.filter(isDead)
  const statements = route.statements.filter((id) => isDead(id) && after.view.deadBecause(id)?.because === id)
  return { claim, route, brokenAt: [...dead, ...statements] }
}

function unseatedBy({ before: { view }, after }: Change, fell: ReadonlySet<string>): Unseated[] {
  const reached = claimsRestingOn(view, fell)
  const stoodBefore = standing(view, reached)
  const standsAfter = standing(after.view, reached)
  const lost = [...reached].filter((claim) => stoodBefore.has(claim) && !standsAfter.has(claim)).sort(byCodeUnit)
  const isLost = new Set(lost)
  return lost.filter((claim) => !fell.has(claim)).map((claim) => whyUnseated(view, claim, { lost: isLost, fell }))
}

function weaken({ before, after }: Change, { claim, after: carriers }: Sides): Weakened | undefined {
  const was = knownSide(before, claim, 'for').figures()
  const is = lowerFigures(after, carriers, was)
  return is && { claim, before: was, after: is, route: requireRoute(after, carriers) }
}

/** A shortest route from statements that carry: there is one, since they are grounded. */
function requireRoute(sourcing: Sourcing, carriers: readonly string[]): Route {
  const route = shortestRoute(sourcing, carriers)
  if (route === undefined) throw new Error(`no route from ${carriers.join(', ')}: grounding is broken`)
  return route
}
