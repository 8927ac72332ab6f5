import type { GraphReader } from '../graph/reader.ts'
import { sortedUnique } from '../model/order.ts'
import { endOfDocument } from './ends.ts'
import { repeatersOf } from './repeaters.ts'
import { type Sourcing, sourcingOf } from './sourcing.ts'
import type { View } from './view.ts'

/** Down the lines of sourcing: what comes from records. It goes along the edges backward and touches nothing else. */

/** The statements given and all that come from them, at whatever distance, of those that may be entered. Linear in what is downstream. */
export function walkDownstream(
  sourcing: Sourcing,
  starts: Iterable<string>,
  mayEnter: (statement: string) => boolean,
): Set<string> {
  const reached = new Set([...starts].filter(mayEnter))
  for (const id of reached)
    for (const repeater of repeatersOf(sourcing, id)) if (mayEnter(repeater)) reached.add(repeater)
  return reached
}

/**
 * Every grounded statement that leads through one of the sources, actors and statements given, by a step that holds: those in them, those
 * that come from them, and on. A superset of those that fall without these. Linear in what is downstream.
 */
export function statementsDownstream(view: View, ids: Iterable<string>): Set<string> {
  const sourcing = sourcingOf(view)
  const starts = [...ids].flatMap((id) => {
    const kind = view.reader.kindOf(id)
    if (kind === 'statement') return [id]
    if (kind === 'actor') return view.isActive(id) ? restingOnActor(sourcing, id) : []
    if (kind !== 'source') return []
    const versions = sourcing.works.versionsOf(sourcing.works.rootOf(id))
    return versions.flatMap((version) => [...idsIn(view.reader, version), ...citingWhole(sourcing, version)])
  })
  return walkDownstream(sourcing, starts, sourcing.isGrounded)
}

/**
 * The active statements that have an actor anywhere upstream: quoted, where a line ends, or as publisher or author of a
 * document that they stand in or come from. Linear in what is downstream.
 */
export function statementsThrough(view: View, actor: string): ReadonlySet<string> {
  const sourcing = sourcingOf(view)
  const issued = issuedBy(view.reader, actor)
  const quoting = view.isActive(actor) ? repeatersOf(sourcing, actor) : []
  const citing = issued.filter(view.isActive).flatMap((source) => repeatersOf(sourcing, source))
  const own = issued.flatMap((source) => idsIn(view.reader, source))
  return walkDownstream(sourcing, [...quoting, ...citing, ...own], view.isActive)
}

/** The sources that an actor published or wrote, sorted. */
export function issuedBy(reader: GraphReader, actor: string): string[] {
  const links = (['authoredBy', 'publishedBy'] as const).flatMap((edge) => reader.linksTo(actor, edge))
  return sortedUnique(links.map(({ from }) => from))
}

/** The statements that quote an actor, or end at it: by their own voice, or by a document that speaks for it. */
function restingOnActor(sourcing: Sourcing, actor: string): string[] {
  const { reader } = sourcing.view
  const { works } = sourcing
  // Whoever wrote or published one version speaks in all of them.
  const issued = sortedUnique(issuedBy(reader, actor).flatMap((source) => works.versionsOf(works.rootOf(source))))
  const own = issued.flatMap((source) => idsIn(reader, source))
  const speaking = issued.filter((source) => endOfDocument(reader, source).id === actor)
  return [
    ...repeatersOf(sourcing, actor),
    ...own.filter((statement) => sourcing.lines.of(statement).end?.id === actor),
    ...speaking.flatMap((source) => citingWhole(sourcing, source)),
  ]
}

/** The statements that come from a document as a whole, where that leads to somebody. */
function citingWhole(sourcing: Sourcing, id: string): string[] {
  return sourcing.holds({ kind: 'document', id, edges: [], given: [] }) ? repeatersOf(sourcing, id) : []
}

function idsIn(reader: GraphReader, source: string): string[] {
  return reader.linksTo(source, 'in').map(({ from }) => from)
}
