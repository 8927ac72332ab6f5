import { breadthFirst, type Reached, wayTo } from '../../algorithm/breadth-first.ts'
import { spanOf } from '../../model/dates.ts'
import { byCodeUnit } from '../../model/order.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import { activeUpstream } from '../../sourcing/upstream.ts'
import type { View } from '../../sourcing/view.ts'

/** A publisher that has its own earlier report back through somebody else: it looks like a confirmation and is none. */
export interface Feedback {
  readonly publisher: string
  readonly claim: string
  readonly source: string
  /** The earlier source of the same publisher. */
  readonly earlier: string
  /** The statements from the one in `source` to the one in `earlier` (its own is missing where it is taken whole). */
  readonly statements: readonly string[]
  /** The documents from `source` to `earlier`. */
  readonly documents: readonly string[]
  readonly edges: readonly string[]
}

/**
 * Every active source that comes, through a document of another publisher, from an earlier one of its own: for each pair and claim the
 * shortest way. A source that gives no publisher is its own. Earlier is what may be earlier; with `dates: certain`, what surely is.
 */
export function feedbackOf(view: View): Feedback[] {
  const sourcing = sourcingOf(view)
  const found = view.reader
    .ids('statement')
    .filter(view.isActive)
    .flatMap((statement) => feedbackFrom(sourcing, statement))
  const shortest = new Map<string, Feedback>()
  for (const each of found.sort((a, b) => a.documents.length - b.documents.length)) {
    const key = [each.source, each.earlier, each.claim].join(' ')
    if (!shortest.has(key)) shortest.set(key, each)
  }
  return [...shortest.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, each]) => each)
}

/** A step to a document, by the statement that it is reached through, and whether somebody else's came before it. */
interface Step {
  /** The same statement is another place once somebody else's document came before it. */
  readonly to: string
  readonly id: string
  readonly source: string
  readonly abroad: boolean
  readonly edges: readonly string[]
}

function feedbackFrom(sourcing: Sourcing, statement: string): Feedback[] {
  const { source, claim } = statementOf(sourcing.view.reader, statement)
  const publisher = publisherOf(sourcing, source)
  if (publisher === undefined) return []
  const start: Step = { to: `false ${statement}`, id: statement, source, abroad: false, edges: [] }
  const steps = (_: string, { via }: Reached<string, Step>) => stepsBeyond(sourcing, via?.step ?? start, publisher)
  return [...breadthFirst([start.to], steps)].flatMap((reached) => {
    const { via } = reached
    const wasAbroad = via?.from.via?.step.abroad === true
    if (via === undefined || !wasAbroad || !isEarlierOwn(sourcing, via.step.source, { source, publisher })) return []
    const places = [start, ...wayTo(reached).steps]
    return [{ publisher, claim, source, earlier: via.step.source, ...told(sourcing, places) }]
  })
}

function stepsBeyond(sourcing: Sourcing, { id, abroad }: Step, publisher: string): Step[] {
  const { reader } = sourcing.view
  if (reader.kindOf(id) !== 'statement') return []
  return activeUpstream(sourcing, id).map((upstream) => {
    const source = upstream.kind === 'statement' ? statementOf(reader, upstream.id).source : upstream.id
    const further = abroad || publisherOf(sourcing, source) !== publisher
    return { to: `${further} ${upstream.id}`, id: upstream.id, source, abroad: further, edges: upstream.edges }
  })
}

function isEarlierOwn(sourcing: Sourcing, id: string, own: { source: string; publisher: string }): boolean {
  const { reader, options } = sourcing.view
  if (id === own.source || publisherOf(sourcing, id) !== own.publisher) return false
  const [there, here] = [id, own.source].map((source) => spanOf(reader.record('source', source)?.published))
  if (there === undefined || here === undefined) return false
  return options.dates === 'certain' ? there.latest < here.earliest : there.earliest < here.latest
}

/** The publisher of a source: that of its work, whichever version records it. */
function publisherOf({ works }: Sourcing, source: string): string | undefined {
  return works.publisherOf(works.rootOf(source))
}

function told(
  { view: { reader } }: Sourcing,
  places: readonly Step[],
): Pick<Feedback, 'statements' | 'documents' | 'edges'> {
  return {
    statements: places.map(({ id }) => id).filter((id) => reader.kindOf(id) === 'statement'),
    documents: places.map(({ source }) => source),
    edges: places.flatMap(({ edges }) => edges),
  }
}
