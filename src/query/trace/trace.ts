import { breadthFirst } from '../../algorithm/breadth-first.ts'
import { requireOfKind } from '../../graph/require.ts'
import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import type { Statement } from '../../model/statement.ts'
import { POLARITIES, type Polarity } from '../../model/vocabulary/statement.ts'
import { traitsOf } from '../../sourcing/actor-traits.ts'
import type { End } from '../../sourcing/ends.ts'
import { type JudgedStep, judgedSteps } from '../../sourcing/judged-lines.ts'
import { openNetwork } from '../../sourcing/network.ts'
import { type DocumentNotice, noticesOn } from '../../sourcing/notices.ts'
import { boundOrigins, type Origins } from '../../sourcing/origins.ts'
import { shortestRoutes } from '../../sourcing/shortest-route.ts'
import { bearings, carryingOf, entailmentOf, type Side } from '../../sourcing/sides.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { Mutation, Upstream } from '../../sourcing/steps.ts'
import { ofWhatHolds, stepsFollowed } from '../../sourcing/upstream.ts'
import type { View } from '../../sourcing/view.ts'
import { type NotCounted, notCountedOn } from './not-counted.ts'
import { type ClaimSearch, searchesFor } from './searches.ts'

/** Every line of sourcing of a claim, on both sides, down to whoever said it. */
export interface Trace {
  readonly claim: string
  readonly for: TraceSide
  readonly against: TraceSide
  /** Steps at which a statement says something else than what it comes from: they carry nothing. */
  readonly mutations: readonly ({ readonly statement: string } & Mutation)[]
  /** Steps that somebody looked up, of the statements on either side, counting or not, and all they come from: by statement, then what it names. */
  readonly judged: readonly JudgedStep[]
  /** What was said later of the documents on either side, or of other versions of them: corrections, concerns, removals and so on. */
  readonly notices: readonly DocumentNotice[]
  /** Who looked for it and where, those who found nothing included; in order of time. They count for nothing. */
  readonly searches: readonly ClaimSearch[]
  /** Statements that neither affirm nor deny it: declined, no reply, noncommittal. */
  readonly noComment: readonly NoComment[]
  /** Statements on either side that do not count, and why. */
  readonly notCounted: readonly NotCounted[]
}

/** All lines of sourcing on one side of a claim. */
export interface TraceSide {
  /** Statements that carry the side, and all they come from; in order of depth, then id. */
  readonly steps: readonly TraceStep[]
  /** Where the lines stop, sorted by id, each with its shortest route from the claim. */
  readonly ends: readonly TraceEnd[]
  /** How many independent origins the ends amount to, as in `support`: at least `min`, at most `max`, which is all of them. */
  readonly origins: Pick<Origins, 'min' | 'max' | 'exact'>
  /** The documents that are cited as a whole, sorted by id, each with the end that it leads to. */
  readonly documents: readonly { readonly id: string; readonly end: string }[]
}

/** A statement on a line of sourcing. */
export interface TraceStep {
  readonly statement: string
  readonly source: string
  readonly claim: string
  readonly polarity: Polarity
  /** Steps from a statement that no other one here comes from: the top of the ladder is 0. */
  readonly depth: number
  /** It carries the side by itself: its source was read. */
  readonly carrying: boolean
  readonly ownVoice: boolean
  readonly droppedAttribution: boolean
  /** What it comes from, of what holds: actors, statements, documents; with the edges that say so. */
  readonly comesFrom: readonly Upstream[]
  /** The end of the line that it opens. */
  readonly end: string | null
}

/** Where lines of sourcing stop. */
export interface TraceEnd {
  readonly id: string
  /** Whether it is somebody; else it is the source itself, which does not say. */
  readonly disclosed: boolean
  readonly anonymous: boolean
  /** The statements from one that carries the side to the one that comes from the end. */
  readonly route: readonly string[]
  /** The document taken whole between the last statement and the end. */
  readonly document: string | null
}

/** A statement that neither affirms nor denies. */
export interface NoComment {
  readonly statement: string
  readonly source: string
  readonly response: Statement['response'] | null
  readonly comesFrom: readonly Upstream[]
  /** Who did not comment: where its lines stop, sorted by id. */
  readonly ends: readonly End[]
}

/**
 * Every line of sourcing of a claim. It touches only what is upstream of the claim.
 *
 * @throws HearsayError `unknown-id`
 */
export function trace(view: View, claim: string): Trace {
  requireOfKind(view, 'claim', claim)
  const sourcing = sourcingOf(view)
  const sides = { for: traceSide(sourcing, claim, 'for'), against: traceSide(sourcing, claim, 'against') }
  const told = bearingOrReached(view, claim, sides)
  const notCounted = [...notCountedOn(sourcing, claim, 'for'), ...notCountedOn(sourcing, claim, 'against')]
  return {
    claim,
    ...sides,
    mutations: mutationsOf(sourcing, told),
    judged: told.flatMap((id) => judgedSteps(view, id)),
    notices: noticesOn(view, [...documentsOf(sides.for), ...documentsOf(sides.against)]),
    searches: searchesFor(view, claim),
    noComment: noCommentsOn(sourcing, claim),
    notCounted,
  }
}

/** Every document of a side, with statements in it or taken whole. */
function documentsOf({ steps, documents }: TraceSide): string[] {
  return [...steps.map(({ source }) => source), ...documents.map(({ id }) => id)]
}

function traceSide(sourcing: Sourcing, claim: string, side: Side): TraceSide {
  const { view, lines, documentEnd } = sourcing
  const carriers = carryingOf(view, claim, side).map(({ statement }) => statement)
  if (carriers.length === 0) return { steps: [], ends: [], origins: { min: 0, max: 0, exact: true }, documents: [] }
  const { reached, ends, documents } = openNetwork(sourcing, carriers)
  const { columns } = sourcing.grounding
  const { ids, of, rows } = columns
  const follows = ofWhatHolds(sourcing)
  const depths = depthsOf(sourcing, reached)
  const steps = reached.map((id): TraceStep => {
    const number = ids.numberOf(id)
    const row = rows[number] ?? 0
    const line = lines.at(number)
    const { source, ownVoice, droppedAttribution, end } = line
    const { comesFrom } = stepsFollowed(sourcing.grounding, line, { statement: number, follows })
    return {
      statement: id,
      source,
      claim: ids.at(of.statement.claim[row] ?? 0),
      polarity: POLARITIES[of.statement.polarity[row] ?? 0] ?? 'affirms',
      depth: depths.get(id) ?? 0,
      carrying: sourcing.grounding.isCarrying(number),
      ownVoice,
      droppedAttribution,
      comesFrom: comesFrom.map(asShown),
      end: end?.id ?? null,
    }
  })
  const origins = boundOrigins(view.reader, ends)
  const routes = new Map([...shortestRoutes(sourcing, carriers)].map((each) => [each.route.end, each]))
  return {
    steps: steps.sort((a, b) => a.depth - b.depth || byCodeUnit(a.statement, b.statement)),
    ends: ends.map(({ id, disclosed }) => ({
      id,
      disclosed,
      anonymous: traitsOf(view.reader, id)?.anonymous === true,
      route: routes.get(id)?.route.statements ?? [],
      document: routes.get(id)?.document ?? null,
    })),
    origins,
    documents: documents.map((id) => ({ id, end: documentEnd(id).id })),
  }
}

/** A step as an answer shows it. */
function asShown({ kind, id, edges }: Upstream): Upstream {
  return { kind, id, edges }
}

/** How far each statement is from the top: from one that no other comes from, or, in a ring, from its first by id. */
function depthsOf({ lines }: Sourcing, reached: readonly string[]): Map<string, number> {
  if (reached.length === 1) return new Map(reached.map((id) => [id, 0]))
  const within = new Set(reached)
  const depths = new Map<string, number>()
  const upstream = (id: string) => lines.of(id).comesFrom.filter((other) => within.has(other.id))
  const repeated = new Set(reached.flatMap((id) => upstream(id).map((other) => other.id)))
  const descend = (tops: readonly string[]) => {
    const steps = (id: string) => upstream(id).flatMap((other) => (depths.has(other.id) ? [] : [{ to: other.id }]))
    for (const { at, depth } of breadthFirst(tops, steps)) depths.set(at, depth)
  }
  descend(reached.filter((id) => !repeated.has(id)))
  for (const id of reached) if (!depths.has(id)) descend([id])
  return depths
}

function mutationsOf({ lines }: Sourcing, statements: readonly string[]): Trace['mutations'] {
  return statements.flatMap((statement) =>
    lines.of(statement).mutations.map((mutation) => ({ statement, ...mutation })),
  )
}

/** The active statements on either side of a claim, whether or not they count, and all that those that do come from. Sorted. */
function bearingOrReached(view: View, claim: string, sides: Record<Side, TraceSide>): string[] {
  const bearing = [...bearings(view, claim, 'for'), ...bearings(view, claim, 'against')].map(
    ({ statement }) => statement,
  )
  const reached = [...sides.for.steps, ...sides.against.steps].map(({ statement }) => statement)
  return sortedUnique([...bearing, ...reached]).filter(view.isActive)
}

function noCommentsOn(sourcing: Sourcing, claim: string): NoComment[] {
  const { view, lines, isGrounded } = sourcing
  return entailmentOf(view)
    .same(claim)
    .flatMap((id) => view.reader.linksTo(id, 'declines'))
    .filter(({ from }) => view.isActive(from))
    .map(({ from }) => {
      const { source, response } = statementOf(view.reader, from)
      const ends = isGrounded(from) ? openNetwork(sourcing, [from]).ends : []
      return {
        statement: from,
        source,
        response: response ?? null,
        comesFrom: lines.of(from).comesFrom.map(asShown),
        ends,
      }
    })
    .sort((a, b) => byCodeUnit(a.statement, b.statement))
}
