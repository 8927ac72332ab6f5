import type { Dataset } from '../../../model/dataset.ts'
import { edgeRow } from '../../../model/edges.ts'
import type { AnyRecord, Kind } from '../../../model/kinds.ts'
import type { Source } from '../../../model/source.ts'
import { certaintyOf, polarityOf, type Statement } from '../../../model/statement.ts'
import { shortDate } from '../../../words/dates.ts'
import type { Kept } from '../losses.ts'

/** What a node of a drawing is, which says its shape. */
export type DrawnAs = 'claim' | 'statement' | 'document' | 'person'

/** A node of a drawing: short enough to be read. */
export interface SourcingNode {
  readonly id: string
  readonly as: DrawnAs
  /** Its lines, one below the other. */
  readonly lines: readonly string[]
}

/** A line of a drawing, along its arrow, with its word. */
export interface SourcingLine {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly isDenial: boolean
  /** It means the same both ways. */
  readonly isSymmetric: boolean
}

/** The sourcing of claims as it is drawn for reading. */
export interface SourcingDrawing {
  readonly title: string
  readonly nodes: readonly SourcingNode[]
  readonly lines: readonly SourcingLine[]
}

/**
 * Claims, what is said of them, and where that comes from, for drawings that are read and not computed with: each statement is a node named by its
 * document, with lines to its claim and to whom or what it has it from; relations are lines between claims. In the order of the dataset.
 */
export function sourcingDrawing(dataset: Dataset): SourcingDrawing {
  const cited = citedIn(dataset)
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const nodes: SourcingNode[] = [
    ...dataset.claims.map(({ id, text }) => ({ id, as: 'claim' as const, lines: [text] })),
    ...dataset.statements.map((statement) => {
      return { id: statement.id, as: 'statement' as const, lines: linesOf(statement, sources.get(statement.source)) }
    }),
    ...dataset.sources
      .filter(({ id }) => cited.has(id))
      .map((source) => ({ id: source.id, as: 'document' as const, lines: documentLines(source) })),
    ...dataset.actors
      .filter(({ id }) => cited.has(id))
      .map(({ id, name }) => ({ id, as: 'person' as const, lines: [name] })),
  ]
  const drawn = new Map(nodes.map(({ id, as }) => [id, as]))
  return { title: dataset.manifest.title, nodes, lines: [...statementLines(dataset, drawn), ...claimLines(dataset)] }
}

function linesOf(statement: Statement, source: Source | undefined): string[] {
  const certainty = certaintyOf(statement)
  const hedge = certainty === 'probable' || certainty === 'possible' ? [`as ${certainty}`] : []
  return [...(source === undefined ? [statement.source] : documentLines(source)), ...hedge]
}

function documentLines({ title, published }: Source): string[] {
  return published === undefined ? [title] : [title, shortDate(published)]
}

function statementLines(dataset: Dataset, drawn: ReadonlyMap<string, DrawnAs>): SourcingLine[] {
  return dataset.statements.flatMap((statement) => {
    const polarity = polarityOf(statement)
    const edge = edgeRow(POLARITY_EDGES[polarity])
    const isDenial = polarity === 'denies'
    const own = { from: statement.id, to: statement.claim, label: edge.label, isDenial, isSymmetric: false }
    const further = (statement.from ?? []).flatMap((id): SourcingLine[] => {
      const as = drawn.get(id)
      if (as === undefined) return []
      const label = edgeRow(FROM_EDGES[as]).label
      return [{ from: statement.id, to: id, label, isDenial: false, isSymmetric: false }]
    })
    return [own, ...further]
  })
}

const POLARITY_EDGES = { affirms: 'asserts', denies: 'denies', neither: 'declines' } as const
const FROM_EDGES = { claim: 'repeats', statement: 'repeats', document: 'cites', person: 'quotes' } as const

function claimLines(dataset: Dataset): SourcingLine[] {
  return dataset.relations.map(({ type, from, to }) => {
    const { label, symmetric } = edgeRow(type)
    return { from, to, label, isDenial: type === 'contradicts', isSymmetric: symmetric === true }
  })
}

/** Who and what statements have something from: nobody else is drawn. */
function citedIn({ statements }: Dataset): ReadonlySet<string> {
  return new Set(statements.flatMap(({ from = [] }) => from))
}

/** What of the records such a drawing has. */
export const DRAWN: Kept = {
  dataset: { only: ['title'] },
  actor: { only: ['name'] },
  source: { only: ['title', 'published'] },
  topic: 'none',
  claim: { only: ['text'] },
  statement: { only: ['source', 'claim', 'from', 'polarity', 'certainty'] },
  relation: { only: ['type', 'from', 'to'] },
  assessment: 'none',
  search: 'none',
}

/** Which records are not drawn though others of their kind are: documents that say nothing, people of whom nobody has anything. */
export function notDrawn(dataset: Dataset): (kind: Kind, record: AnyRecord) => string | undefined {
  const cited = citedIn(dataset)
  const named = new Set([...cited, ...dataset.statements.map(({ source }) => source)])
  return (kind, { id }) => {
    if (kind === 'actor') return cited.has(id) ? undefined : 'only people whom a statement quotes are drawn'
    if (kind === 'source')
      return named.has(id) ? undefined : 'only documents that state something, or are cited, are drawn'
    return undefined
  }
}
