import {
  type ChangeSet,
  changeFiles,
  DatasetError,
  HearsayError,
  type InputFile,
  type OpenGraph,
  openGraph,
  type Problem,
  parseDataset,
  writeDataset,
} from '../library.ts'

/** How far a claim is reported, and from how many origins at most. */
export interface Reported {
  readonly documents: number
  readonly origins: number
}

/** What would come of a change: what is wrong with it, else the claim that it states, before and after. */
export type TriedLine =
  | { readonly problems: readonly Problem[] }
  | {
      readonly claim: string
      readonly side: 'for' | 'against'
      readonly before: Reported | undefined
      readonly after: Reported
    }

/** A dataset as the one file that changes are tried on. */
export function filesOf({ dataset }: OpenGraph): readonly InputFile[] {
  return [{ path: 'dataset.json', text: writeDataset(dataset, 'json') }]
}

/** What would come of a change whose last wish is a statement. Nothing is kept of it. O(the dataset), for it is read again with the change. */
export function tryLine(graph: OpenGraph, files: readonly InputFile[], set: ChangeSet): TriedLine | undefined {
  try {
    const changed = changeFiles(files, set)
    if (changed.state === 'conflict') return undefined
    const { dataset } = parseDataset(changed.files)
    if (dataset === undefined) return undefined
    const said = set.changes.findLast((change) => change.do === 'say')
    const made = new Set(changed.made.flatMap(({ kind, id }) => (kind === 'statement' ? [id] : [])))
    const statement = dataset.statements.find(({ id, source }) => made.has(id) && source === said?.source)
    if (statement === undefined) return undefined
    const { claim, polarity } = statement
    const side = polarity === 'denies' ? 'against' : 'for'
    const before = graph.reader.kindOf(claim) === 'claim' ? reported(graph, claim, side) : undefined
    return { claim, side, before, after: reported(openGraph(dataset), claim, side) }
  } catch (error) {
    if (error instanceof DatasetError)
      return { problems: error.problems.filter(({ severity }) => severity === 'error') }
    if (error instanceof HearsayError) return { problems: [problemOf(error)] }
    throw error
  }
}

function reported(graph: OpenGraph, claim: string, side: 'for' | 'against'): Reported {
  const { documents, origins } = graph.support(claim)[side]
  return { documents: documents.read, origins: origins.max }
}

function problemOf({ message, hint }: HearsayError): Problem {
  return { severity: 'error', code: 'bad-value', message, ...(hint === undefined ? {} : { hint }) }
}
