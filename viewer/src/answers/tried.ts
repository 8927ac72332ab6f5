import {
  type Dataset,
  type Kind,
  type OpenGraph,
  openGraph,
  type Problem,
  parseDataset,
  type SideSupport,
  type Strength,
  type ViewOptions,
  writeDataset,
} from '../library.ts'

/** A record as it would be: a new one, one in the place of another (`id`), or none in its place. */
export interface RecordEdit {
  readonly kind: Kind
  readonly id?: string | undefined
  readonly record?: object | undefined
}

/** What is to be tried: edits, the last of them that of the form, and the claims whose sourcing they may change. */
export interface Trying {
  readonly edits: readonly RecordEdit[]
  readonly claims: readonly string[]
  readonly view: ViewOptions
  /** Only each edited record by itself is looked at, which is there in a moment. */
  readonly isAlone?: boolean | undefined
}

/** How much stands behind a side of a claim. */
export interface TriedSide {
  readonly documents: number
  readonly origins: { readonly min: number; readonly max: number }
  readonly strength: Strength
}

export interface TriedClaim {
  readonly for: TriedSide
  readonly against: TriedSide
  readonly status: string
}

/** What edits would do, before they are made. */
export interface Tried {
  /** What would be wrong with the record of each edit; without places, which are in no file. */
  readonly problems: readonly (readonly Problem[])[]
  /** What would be wrong elsewhere because of them. */
  readonly elsewhere: readonly Problem[]
  /** Each claim as it is and as it would be, where it is there; not worked out where something is wrong, or the dataset is large. */
  readonly claims: Readonly<Record<string, { readonly before?: TriedClaim; readonly after?: TriedClaim }>>
}

/** Of more records only the edited ones are looked at, each by itself. */
const QUICKLY_READ = 20_000

const EDITS = 'edits.jsonl'

/** What edits of a dataset would do. */
export function tryEdits(graph: OpenGraph, { edits, claims, view, isAlone = false }: Trying): Tried {
  const { dataset } = graph
  const isByItself = isAlone || LISTS.reduce((sum, list) => sum + dataset[list].length, 0) > QUICKLY_READ
  const lines = edits.map(({ kind, record }) => (record === undefined ? '' : JSON.stringify({ kind, ...record })))
  const edited = { path: EDITS, text: `${lines.join('\n')}\n` }
  const others = { path: 'dataset.json', text: isByItself ? '' : writeDataset(without(dataset, edits), 'json') }
  const parsed = isByItself ? parseDataset([edited], { incomplete: true }) : parseDataset([others, edited])
  const isAt = (problem: Problem, line: number) => problem.place?.file === EDITS && problem.place.line === line
  const problems = edits.map((_, index) => parsed.problems.filter((problem) => isAt(problem, index + 1)).map(placeless))
  const elsewhere = parsed.problems.filter(({ place, severity }) => place?.file !== EDITS && severity === 'error')
  const after = isByItself || parsed.dataset === undefined ? undefined : openGraph(parsed.dataset)
  return {
    problems,
    elsewhere: elsewhere.map(placeless),
    claims: isByItself
      ? {}
      : Object.fromEntries(claims.map((id) => [id, compared(id, { before: graph, after, view })])),
  }
}

const LISTS = ['actors', 'sources', 'topics', 'claims', 'statements', 'relations', 'assessments', 'searches'] as const

function without(dataset: Dataset, edits: readonly RecordEdit[]): Dataset {
  const gone = new Set(edits.map(({ id }) => id))
  const lists = LISTS.map((list) => [
    list,
    (dataset[list] as readonly { id: string }[]).filter(({ id }) => !gone.has(id)),
  ])
  return { ...dataset, ...(Object.fromEntries(lists) as Partial<Dataset>) }
}

function placeless({ place: _, ...problem }: Problem): Problem {
  return problem
}

interface Compared {
  readonly before: OpenGraph
  readonly after: OpenGraph | undefined
  readonly view: ViewOptions
}

function compared(id: string, { before, after, view }: Compared) {
  const [was, is] = [before, after].map((graph) =>
    graph?.reader.kindOf(id) === 'claim' ? told(graph, id, view) : undefined,
  )
  return { ...(was && { before: was }), ...(is && { after: is }) }
}

function told(graph: OpenGraph, id: string, view: ViewOptions): TriedClaim {
  const seen = graph.at(view)
  const support = seen.support(id)
  return { for: sideOf(support.for), against: sideOf(support.against), status: seen.status(id).status }
}

function sideOf({ documents, origins: { min, max }, strength }: SideSupport): TriedSide {
  return { documents: documents.read, origins: { min, max }, strength }
}
