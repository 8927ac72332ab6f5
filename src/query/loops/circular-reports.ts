import { type Cycle, shortestCycle } from '../../algorithm/shortest-cycle.ts'
import { cyclicComponents } from '../../algorithm/strong-components.ts'
import { KIND_CODES } from '../../columns/columns.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../../model/order.ts'
import { POLARITIES } from '../../model/vocabulary/statement.ts'
import type { Grounding } from '../../sourcing/grounding.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { Upstream } from '../../sourcing/steps.ts'
import { activeStatementsAbove, activeUpstream } from '../../sourcing/upstream.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

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
 */
export function circularReports(view: View): Ring[] {
  const sourcing = sourcingOf(view)
  const { columns, presence } = numbersOf(view)
  const { ids } = columns
  const active = [...columns.recordsOf.statement.filter((statement) => presence.isActive(statement))]
  const rings = cyclicComponents(active, (id) => activeStatementsAbove(sourcing.grounding, id)).map((members) =>
    ringOfStatements(
      sourcing,
      members.map((statement) => ids.at(statement)),
    ),
  )
  const known = new Set(rings.map(({ claims, documents }) => JSON.stringify([claims, documents])))
  const ofDocuments = topicsAmong(view, active)
    .filter((statements) => hasRingOfDocuments(sourcing.grounding, statements))
    .flatMap((statements) =>
      ringsOfDocuments(
        sourcing,
        statements.map((statement) => ids.at(statement)),
      ),
    )
    .filter(({ claims, documents }) => !known.has(JSON.stringify([claims, documents])))
  return [...rings, ...ofDocuments].sort(
    (a, b) => byCodeUnit(a.kind, b.kind) * -1 || byCodeUnit(a.ring.join(' '), b.ring.join(' ')),
  )
}

/** Statements of one claim, or equal ones, and of one polarity, each list in order. */
function topicsAmong(view: View, statements: readonly number[]): number[][] {
  const { of, rows } = numbersOf(view).columns
  const { same } = claimSetsOf(view)
  const topics = groupBy(statements, (statement) => {
    const row = rows[statement] ?? 0
    return (same(of.statement.claim[row] ?? 0)[0] ?? 0) * POLARITIES.length + (of.statement.polarity[row] ?? 0)
  })
  return [...topics.values()]
}

/** Whether the documents of some statements come from each other by what these come from. */
function hasRingOfDocuments({ view, columns, lines, isRejected }: Grounding, statements: readonly number[]): boolean {
  const { of, rows, kinds } = columns
  const { presence } = numbersOf(view)
  const sourceOf = (record: number) =>
    kinds[record] === KIND_CODES.statement ? (of.statement.source[rows[record] ?? 0] ?? 0) : record
  const arrows = new Map<number, number[]>()
  for (const statement of statements) {
    const place = lines.at(statement)
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (kinds[to] === KIND_CODES.actor || !presence.isActive(to) || isRejected(statement, to)) continue
      const from = sourceOf(statement)
      const known = arrows.get(from)
      if (known === undefined) arrows.set(from, [sourceOf(to)])
      else known.push(sourceOf(to))
    }
  }
  return cyclicComponents(arrows.keys(), (source) => arrows.get(source) ?? []).length > 0
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
