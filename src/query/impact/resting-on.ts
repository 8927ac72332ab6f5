import { sortedUnique } from '../../model/order.ts'
import { polarityOf } from '../../model/statement.ts'
import { endOfDocument } from '../../sourcing/ends.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/grounding.ts'
import { statementOf } from '../../sourcing/lines.ts'
import { repeatersOf } from '../../sourcing/repeaters.ts'
import { contradictions, entailmentOf } from '../../sourcing/sides.ts'
import type { View } from '../../sourcing/view.ts'

/** Against the stream: what rests on a record. It goes along the edges backward and touches nothing else. */

/**
 * Every grounded statement that leads through one of the sources, actors and statements given, by a step that holds: those in them, those
 * that come from them, and on. A superset of those that fall without these. Linear in what is downstream.
 */
export function statementsDownstream(view: View, ids: Iterable<string>): Set<string> {
  const sourcing = sourcingOf(view)
  const found = new Set<string>()
  const add = (statements: readonly string[]) => {
    for (const id of statements) if (sourcing.isGrounded(id)) found.add(id)
  }
  for (const id of ids) {
    const kind = view.reader.kindOf(id)
    if (kind === 'statement') add([id])
    if (kind === 'actor' && view.isActive(id)) add(restingOnActor(sourcing, id))
    if (kind === 'source') {
      add(view.reader.linksTo(id, 'in').map(({ from }) => from))
      if (isLiveDocument(sourcing, id)) add(repeatersOf(sourcing, id))
    }
  }
  for (const id of found) add(repeatersOf(sourcing, id))
  return found
}

/** The statements that quote an actor, or end at it: by their own voice, or by a document that speaks for it. */
function restingOnActor(sourcing: Sourcing, actor: string): string[] {
  const { reader } = sourcing.view
  const issued = sortedUnique(
    (['authoredBy', 'publishedBy'] as const).flatMap((edge) => reader.linksTo(actor, edge).map(({ from }) => from)),
  )
  const owned = issued.flatMap((source) => reader.linksTo(source, 'in').map(({ from }) => from))
  const speaking = issued.filter((source) => {
    const record = reader.record('source', source)
    return record !== undefined && endOfDocument(record).id === actor && isLiveDocument(sourcing, source)
  })
  return [
    ...repeatersOf(sourcing, actor),
    ...owned.filter((statement) => sourcing.lines.of(statement).end?.id === actor),
    ...speaking.flatMap((source) => repeatersOf(sourcing, source)),
  ]
}

/** Whether a document that is cited as a whole leads to somebody. */
function isLiveDocument({ holds }: Sourcing, id: string): boolean {
  return holds({ kind: 'document', id, edges: [] })
}

/** The claims on whose sides some of the statements speak: `for`, or `against`. */
export function claimsBorneOn(view: View, statements: Iterable<string>): { for: Set<string>; against: Set<string> } {
  const entailment = entailmentOf(view)
  const borne = { for: new Set<string>(), against: new Set<string>() }
  for (const id of statements) {
    const statement = statementOf(view.reader, id)
    if (polarityOf(statement) === 'denies') {
      for (const claim of entailment.narrower(statement.claim)) borne.against.add(claim)
    } else if (polarityOf(statement) === 'affirms') {
      for (const affirmed of entailment.broader(statement.claim)) {
        borne.for.add(affirmed)
        for (const { claim } of contradictions(view, affirmed)) {
          for (const narrower of entailment.narrower(claim)) borne.against.add(narrower)
        }
      }
    }
  }
  return borne
}

/** The claims given and all whose standing rests on them: what depends on them, what conditionals conclude from them. */
export function claimsRestingOn(view: View, claims: Iterable<string>): Set<string> {
  const { reader } = view
  const reached = new Set(claims)
  for (const claim of reached) {
    for (const { from, relation } of reader.linksTo(claim, 'dependsOn')) {
      if (relation !== undefined && view.isRead(relation)) reached.add(from)
    }
    for (const { from: conditional } of reader.linksTo(claim, 'if')) {
      for (const { to } of reader.linksFrom(conditional, 'then')) reached.add(to)
    }
    for (const { to } of reader.linksFrom(claim, 'then')) reached.add(to)
  }
  return reached
}
