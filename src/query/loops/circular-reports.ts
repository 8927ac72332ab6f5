import { type Cycle, shortestCycle } from '../../algorithm/shortest-cycle.ts'
import { cyclicComponents } from '../../algorithm/strong-components.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../../model/order.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { Upstream } from '../../sourcing/steps.ts'
import { activeUpstream } from '../../sourcing/upstream.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { statementRings } from './statement-rings.ts'
import { topicsWithRings } from './topics-with-rings.ts'

/** A circular report: statements, or documents on one claim, each of which comes from another of them. */
export interface Ring {
  readonly kind: 'statements' | 'documents'
  /** The claims of its statements. */
  readonly claims: readonly string[]
  /** Its members, and for documents the statements by which these come from each other. */
  readonly statements: readonly string[]
  readonly documents: readonly string[]
  /** A shortest ring in it: members in the order in which each comes from the next, the last from the first. */
  readonly ring: readonly string[]
  /** The edges of that ring. */
  readonly edges: readonly string[]
  /** Whether something outside holds it up. Where nothing does, nothing in it counts. */
  readonly grounded: boolean
  /** The statements through which it is held up from outside. */
  readonly groundedBy: readonly string[]
}

/**
 * Every circular report among active statements: strongly connected statements; and strongly connected documents, by what their statements
 * of one claim (or equal ones) and polarity come from, where that is not the same documents again. Linear in statements and lines.
 *
 * @param step is called for each statement
 */
export function circularReports(view: View, step: () => void): Ring[] {
  const sourcing = sourcingOf(view)
  const { columns, presence } = numbersOf(view)
  const { ids } = columns
  const named = (statements: Iterable<number>) => Array.from(statements, (statement) => ids.at(statement))
  const active = columns.recordsOf.statement.filter((statement) => {
    step()
    return presence.isActive(statement)
  })
  const rings = statementRings(sourcing.grounding, active).map((members) => ringOfStatements(sourcing, named(members)))
  const known = new Set(rings.map(({ claims, documents }) => JSON.stringify([claims, documents])))
  const ofDocuments = topicsWithRings(view, active)
    .flatMap((statements) => ringsOfDocuments(sourcing, named(statements)))
    .filter(({ claims, documents }) => !known.has(JSON.stringify([claims, documents])))
  return [...rings, ...ofDocuments].sort(
    (a, b) => byCodeUnit(a.kind, b.kind) * -1 || byCodeUnit(a.ring.join(' '), b.ring.join(' ')),
  )
}

function claimOf({ reader }: View, statement: string): string {
  return statementOf(reader, statement).claim
}

function sourceOf({ reader }: View, statement: string): string {
  return statementOf(reader, statement).source
}

function ringOfStatements(sourcing: Sourcing, members: readonly string[]): Ring {
  const { view } = sourcing
  const within = new Set(members)
  const arrows = (id: string) => activeUpstream(sourcing, id).filter((upstream) => within.has(upstream.id))
  const groundedBy = members.filter((id) => isHeldUp(sourcing, id, (upstream) => !within.has(upstream.id)))
  return {
    kind: 'statements',
    claims: sortedUnique(members.map((id) => claimOf(view, id))),
    statements: sortedUnique(members),
    documents: sortedUnique(members.map((id) => sourceOf(view, id))),
    ...asRing(shortestCycle(members, (id) => arrows(id).map(({ id: to, edges }) => ({ to, edges })))),
    grounded: groundedBy.length > 0,
    groundedBy: groundedBy.sort(byCodeUnit),
  }
}

/** The rings of documents that statements of one claim and polarity make. */
function ringsOfDocuments(sourcing: Sourcing, statements: readonly string[]): Ring[] {
  const { view } = sourcing
  const documentOf = ({ kind, id }: Upstream) => (kind === 'statement' ? sourceOf(view, id) : id)
  const inSource = groupBy(statements, (id) => sourceOf(view, id))
  const arrows = (source: string) =>
    (inSource.get(source) ?? []).flatMap((statement) =>
      activeUpstream(sourcing, statement).map((upstream) => ({
        statement,
        to: documentOf(upstream),
        edges: upstream.edges,
      })),
    )
  return cyclicComponents(inSource.keys(), (source) => arrows(source).map(({ to }) => to)).map((members) => {
    const within = new Set(members)
    const own = members.flatMap((source) => inSource.get(source) ?? [])
    const groundedBy = own.filter((id) => isHeldUp(sourcing, id, (upstream) => !within.has(documentOf(upstream))))
    const making = members.flatMap((source) => arrows(source).filter(({ to }) => within.has(to)))
    return {
      kind: 'documents',
      claims: sortedUnique(own.map((id) => claimOf(view, id))),
      statements: sortedUnique(making.map(({ statement }) => statement)),
      documents: sortedUnique(members),
      ...asRing(shortestCycle(members, (source) => arrows(source).filter(({ to }) => within.has(to)))),
      grounded: groundedBy.length > 0,
      groundedBy: groundedBy.sort(byCodeUnit),
    }
  })
}

/** Whether a statement opens a live line, or comes from something outside that holds. */
function isHeldUp(sourcing: Sourcing, id: string, isOutside: (upstream: Upstream) => boolean): boolean {
  if (!sourcing.isGrounded(id)) return false
  const { end, comesFrom } = sourcing.lines.of(id)
  return end !== undefined || comesFrom.some((upstream) => isOutside(upstream) && sourcing.holds(upstream))
}

function asRing({ members, edges }: Cycle): Pick<Ring, 'ring' | 'edges'> {
  return { ring: members, edges }
}
