import { apartByMeetings } from '../../algorithm/clique-cover.ts'
import type { SideSupport, Support } from '../../query/support/support.ts'
import { mayCoincide, partyOf } from '../../sourcing/coincidence.ts'
import { openNetwork } from '../../sourcing/network.ts'
import { independentRoutes } from '../../sourcing/routes.ts'
import { bearings, type Side } from '../../sourcing/sides.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { findLoop } from '../../sourcing/upstream.ts'
import type { View } from '../../sourcing/view.ts'
import type { DeadReason } from '../../sourcing/view-options.ts'

/** What, beside the answer, makes each of its figures cheap to check. */
export interface Certificate {
  readonly for: SideCertificate
  readonly against: SideCertificate
  /** Where the claim is circular: active statements, each of which comes from the next and the last from the first; else null. */
  readonly loop: readonly string[] | null
}

/** Of one side. The answer itself has the routes with their cut, and in `origins.groups` the ends that may all be one. */
export interface SideCertificate {
  /** Every statement on that side, sorted: whether it counts, and why where it does not. */
  readonly statements: readonly JudgedStatement[]
  /** By statement, of all that carry and those that they lead to: what holds them up. */
  readonly lines: Readonly<Record<string, HeldLine>>
  /** By document that is taken whole: the work that it is a version of, and its end. */
  readonly documents: Readonly<Record<string, { readonly work: string; readonly end: string }>>
  /** The parties of the disclosed ends. */
  readonly parties: Readonly<Record<string, string>>
  /** Disclosed ends no two of which may coincide: there are no fewer origins than these. */
  readonly apart: readonly string[]
  /** Routes to disclosed ends that share nothing, each as the works and actors on it, and as many works and actors without which none is left. */
  readonly disclosed: { readonly paths: readonly (readonly string[])[]; readonly cut: readonly string[] }
}

/** Whether a statement counts, and why not. */
export interface JudgedStatement {
  readonly statement: string
  readonly counts: boolean
  /** `unread`: nobody read its document. `noGround`: nothing that it comes from holds. */
  readonly reason: DeadReason | 'satire' | 'misreport' | 'unread' | 'noGround' | null
}

/** A line of sourcing, of a statement that is grounded. */
export interface HeldLine {
  /** The work that the statement stands in, by its first version. */
  readonly work: string
  /** What it comes from, of that which holds, sorted: actors, statements, documents taken whole. */
  readonly from: readonly string[]
  /** Where its own voice ends. */
  readonly end: string | null
}

/** The certificate of an answer of `support`. */
export function certificateOf(view: View, { claim, corroboration, ...sides }: Support): Certificate {
  const affirming = bearings(view, claim, 'for').map(({ statement }) => statement)
  return {
    for: sideOf(view, claim, 'for', sides.for),
    against: sideOf(view, claim, 'against', sides.against),
    loop: corroboration === 'circular' ? (findLoop(view, affirming.filter(view.isActive)) ?? null) : null,
  }
}

function sideOf(view: View, claim: string, side: Side, { origins, evidence }: SideSupport): SideCertificate {
  const sourcing = sourcingOf(view)
  const network = openNetwork(sourcing, evidence.statements)
  const disclosed = origins.ends.filter((end) => end.disclosed)
  const { paths, cut } = independentRoutes(network, new Set(disclosed.map(({ id }) => id)))
  const met = disclosed.map((a) => {
    const others = disclosed.filter((b) => a.id !== b.id && mayCoincide(view.reader, a, b) !== undefined)
    return [a.id, new Set(others.map(({ id }) => id))] as const
  })
  return {
    statements: bearings(view, claim, side).map(({ statement }) => judged(sourcing, statement)),
    lines: Object.fromEntries(evidence.reached.map((statement) => [statement, heldLine(sourcing, statement)])),
    documents: Object.fromEntries(
      network.documents.map((id) => [id, { work: sourcing.works.rootOf(id), end: sourcing.documentEnd(id).id }]),
    ),
    parties: Object.fromEntries(disclosed.map(({ id }) => [id, partyOf(view.reader, id)])),
    apart: apartByMeetings(
      met.map(([id]) => id),
      new Map(met),
    ).sort(),
    disclosed: { paths: paths.map(({ through }) => through), cut },
  }
}

function judged(sourcing: Sourcing, statement: string): JudgedStatement {
  const counts = sourcing.isCarrying(statement)
  return { statement, counts, reason: counts ? null : reasonOf(sourcing, statement) }
}

function reasonOf(sourcing: Sourcing, statement: string): JudgedStatement['reason'] {
  const dead = sourcing.view.deadBecause(statement)
  if (dead !== undefined) return dead.reason
  if (sourcing.isSatire(sourcing.lines.of(statement).source)) return 'satire'
  if (sourcing.isMisreport(statement)) return 'misreport'
  return sourcing.isGrounded(statement) ? 'unread' : 'noGround'
}

function heldLine(sourcing: Sourcing, statement: string): HeldLine {
  const { work, comesFrom, end } = sourcing.lines.of(statement)
  const { holds, columns } = sourcing.grounding
  const numberOf = columns.ids.numberOf
  const held = comesFrom.filter(({ id }) => holds(numberOf(statement), numberOf(id)))
  return { work, from: held.map(({ id }) => id), end: end?.id ?? null }
}
