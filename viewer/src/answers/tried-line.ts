import { type Dataset, type OpenGraph, openGraph, type Problem, parseDataset } from '../library.ts'
import { type Line, lineFile, NOT_NEW } from './line-file.ts'

/** How far a claim is reported, and from how many origins at most. */
export interface Reported {
  readonly documents: number
  readonly origins: number
}

/** What would come of a line: what is wrong with it, else the claim that it states, before and after, on the side that it is on. */
export type TriedLine =
  | { readonly problems: readonly Problem[] }
  | {
      readonly claim: string
      readonly side: 'for' | 'against'
      readonly before: Reported | undefined
      readonly after: Reported
    }

/**
 * What would come of a line, of which nothing is kept. It is read among the records that it can name alone, and then asked about among all of them; where
 * what it makes would be called as something else is, there is no answer.
 */
export function tryLine(graph: OpenGraph, line: Line): TriedLine | undefined {
  const { dataset: read, problems } = parseDataset([lineFile(graph.reader, line)])
  if (read === undefined) return { problems: problems.filter(({ severity }) => severity === 'error') }
  const made = newIn(read)
  const said = made.statements.find(({ source }) => source === line.source)
  if (said === undefined || madeIds(made).some((id) => graph.reader.kindOf(id) !== undefined)) return undefined
  const side = said.polarity === 'denies' ? 'against' : 'for'
  const before = graph.reader.kindOf(said.claim) === 'claim' ? reported(graph, said.claim, side) : undefined
  return {
    claim: said.claim,
    side,
    before,
    after: reported(openGraph(withMade(graph.dataset, made)), said.claim, side),
  }
}

const LISTS = ['actors', 'sources', 'claims', 'statements'] as const
type Made = Pick<Dataset, (typeof LISTS)[number]>

/** What the line made: whatever does not say that it was there. */
function newIn(read: Dataset): Made {
  const isNew = (record: object) => !(NOT_NEW in record)
  const had = new Map(
    read.statements.map((statement) => [statement.id, (statement as { [NOT_NEW]?: string })[NOT_NEW] ?? statement.id]),
  )
  const { actors, sources, claims, statements } = read
  return {
    ...{ actors: actors.filter(isNew), sources: sources.filter(isNew), claims: claims.filter(isNew) },
    statements: statements.filter(isNew).map((each) => ({
      ...each,
      ...(each.from === undefined ? {} : { from: each.from.map((id) => had.get(id) ?? id) }),
      ...(each.id.includes('~') ? { id: `${each.id}~tried` } : {}),
    })),
  }
}

function madeIds(made: Made): string[] {
  return LISTS.flatMap((list) => made[list].map(({ id }) => id))
}

function withMade(dataset: Dataset, made: Made): Dataset {
  const inOrder = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
  const lists = LISTS.map((list) => {
    const all: readonly { id: string }[] = [...dataset[list], ...made[list]]
    return [list, made[list].length === 0 ? dataset[list] : [...all].sort(inOrder)]
  })
  return { ...dataset, ...(Object.fromEntries(lists) as Made) }
}

function reported(graph: OpenGraph, claim: string, side: 'for' | 'against'): Reported {
  const { documents, origins } = graph.support(claim)[side]
  return { documents: documents.read, origins: origins.max }
}
