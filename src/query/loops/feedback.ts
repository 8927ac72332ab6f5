import { ShortestOfEach } from '../../algorithm/shortest-of-each.ts'
import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { byCodeUnit } from '../../model/order.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { documentAt, sourceAt } from '../../sourcing/statements.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { openReturns, type Return } from './returns.ts'

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

/** Feedback, and whether there is more. */
export interface FeedbackFound {
  /** By source, earlier source and claim. */
  readonly feedback: readonly Feedback[]
  /** Whether some is left out: only the shortest ways are told. */
  readonly more: boolean
}

/** So much feedback is told. */
export const MOST_FEEDBACK = 1000

/**
 * Every active source that comes, through a document of another publisher, from an earlier one of its own: for each pair and claim the
 * shortest way, and where there are very many the shortest of these. A source that gives no publisher is its own. Earlier is what may be
 * earlier; with `dates: certain`, what surely is.
 *
 * @param step is called for each statement
 */
export function feedbackOf(view: View, step: () => void, most: number = MOST_FEEDBACK): FeedbackFound {
  const sourcing = sourcingOf(view)
  const { columns } = sourcing.grounding
  const search = openReturns(view)
  const shortest = new ShortestOfEach<Return>(most)
  for (const statement of columns.recordsOf.statement) {
    step()
    if (!numbersOf(view).presence.isActive(statement)) continue
    for (const found of search.from(statement, shortest.bound)) {
      shortest.offer(`${sourceAt(columns, statement)} ${found.earlier} ${claimAt(columns, statement)}`, found)
    }
  }
  const keyOf = ({ source, earlier, claim }: Feedback) => [source, earlier, claim].join(' ')
  const feedback = shortest.kept
    .map((found) => told(sourcing, search.publisherOf(found.earlier), found.way()))
    .sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)))
  return { feedback, more: shortest.more }
}

/** The claim that a statement is about. */
function claimAt({ of, rows }: Columns, statement: number): number {
  return of.statement.claim[rows[statement] ?? 0] ?? 0
}

/** @param way the records from the statement that was started from to the one that is in the earlier source, or that source itself */
function told({ lines, grounding: { columns } }: Sourcing, publisher: number, way: readonly number[]): Feedback {
  const { ids, kinds } = columns
  const statements = way.filter((record) => kinds[record] === KIND_CODES.statement).map((record) => ids.at(record))
  const documents = way.map((record) => ids.at(documentAt(columns, record)))
  return {
    publisher: ids.at(publisher),
    claim: ids.at(claimAt(columns, way[0] ?? 0)),
    source: documents[0] ?? '',
    earlier: documents.at(-1) ?? '',
    statements,
    documents,
    edges: way.slice(1).flatMap((record, at) => {
      const id = ids.at(record)
      return lines.of(ids.at(way[at] ?? 0)).comesFrom.find((step) => step.id === id)?.edges ?? []
    }),
  }
}
