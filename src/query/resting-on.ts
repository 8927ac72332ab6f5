import type { GraphReader } from '../graph/reader.ts'
import { sortedUnique } from '../model/order.ts'
import { polarityOf } from '../model/statement.ts'
import { endOfDocument } from './ends.ts'
import { type Sourcing, sourcingOf } from './grounding.ts'
import { statementOf } from './lines.ts'
import { contradictions, entailmentOf } from './sides.ts'
import type { View } from './view.ts'

/** Against the stream: what rests on a record. It goes along the edges backward and touches nothing else. */

/**
 * Every statement that something happens to when the sources, actors and statements given are taken away: those in them, those that
 * come from them, and on. A superset of those that fall. Linear in what is downstream.
 */
export function statementsDownstream(view: View, ids: Iterable<string>): Set<string> {
  const sourcing = sourcingOf(view)
  const found = new Set<string>()
  for (const id of ids) {
    const kind = view.reader.kindOf(id)
    if (kind === 'statement') found.add(id)
    if (kind === 'actor') for (const statement of restingOnActor(sourcing, id)) found.add(statement)
    if (kind === 'source') {
      for (const { from } of view.reader.linksTo(id, 'in')) found.add(from)
      for (const statement of comingFrom(sourcing, id)) found.add(statement)
    }
  }
  for (const id of found) for (const statement of comingFrom(sourcing, id)) found.add(statement)
  return found
}

/** The statements that come from an actor, a statement, or a document taken whole. */
export function comingFrom({ view: { reader }, lines }: Sourcing, id: string): string[] {
  return candidates(reader, id).filter((statement) => lines.of(statement).comesFrom.some((other) => other.id === id))
}

/** Whatever could come from a record: what names it or its source, what stands in a copy of that, and their neighbours. */
function candidates(reader: GraphReader, id: string): string[] {
  const kind = reader.kindOf(id)
  const source = kind === 'statement' ? reader.record('statement', id)?.source : kind === 'source' ? id : undefined
  const naming = (['quotes', 'repeats'] as const).flatMap((edge) => reader.linksTo(id, edge).map(({ from }) => from))
  if (source !== undefined) naming.push(...reader.linksTo(source, 'cites').map(({ from }) => from))
  const sources = new Set(naming.map((statement) => statementOf(reader, statement).source))
  if (source !== undefined) for (const { from } of reader.linksTo(source, 'republishes')) sources.add(from)
  return [...sources].flatMap((each) => reader.linksTo(each, 'in').map(({ from }) => from))
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
    return record !== undefined && endOfDocument(record).id === actor
  })
  return [
    ...comingFrom(sourcing, actor),
    ...owned.filter((statement) => sourcing.lines.of(statement).end?.id === actor),
    ...speaking.flatMap((source) => comingFrom(sourcing, source)),
  ]
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
