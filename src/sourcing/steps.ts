import { append } from '../algorithm/append.ts'
import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { edgeKey } from '../model/edges.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Contrary, Origin } from './attributions.ts'
import type { GivenStep } from './judged-lines.ts'

/** One thing that a statement comes from, and the edges that say so. */
export interface Upstream {
  /** `document`: a source taken whole, because no statement of it says this. */
  readonly kind: 'actor' | 'statement' | 'document'
  readonly id: string
  readonly edges: readonly string[]
}

/** A step of a line, with the ids of `from` that give it: it is rejected only where each of them is. */
export interface Step extends Upstream {
  readonly given: readonly GivenStep[]
}

/** A `from` that does not carry over: what it leads to says something else. */
export interface Mutation {
  /** The id in `from`: a statement or a source. */
  readonly from: string
  /** The statements there that say otherwise. */
  readonly of: readonly string[]
}

/** Origins by ids: one entry for each, with all its edges and all that give it, sorted. */
export function nameSteps(columns: Columns, origins: readonly Origin[]): Step[] {
  const { ids, kinds } = columns
  const byNumber = new Map<number, { edges: string[]; given: GivenStep[] }>()
  for (const origin of origins) {
    let step = byNumber.get(origin.to)
    if (step === undefined) {
      step = { edges: [], given: [] }
      byNumber.set(origin.to, step)
    }
    append(step.edges, edgesOf(columns, origin))
    step.given.push({ statement: ids.at(origin.by), from: ids.at(origin.named) })
  }
  return [...byNumber.keys()]
    .sort((a, b) => a - b)
    .map((to) => {
      const { edges = [], given = [] } = byNumber.get(to) ?? {}
      const sorted = edges.length > 1 ? [...new Set(edges)].sort(byCodeUnit) : edges
      return { kind: STEP_KINDS.get(kinds[to] ?? 0) ?? 'document', id: ids.at(to), edges: sorted, given }
    })
}

/** Contraries by ids. */
export function nameMutations({ ids }: Columns, contraries: readonly Contrary[]): Mutation[] {
  return contraries.map(({ named, of }) => ({ from: ids.at(named), of: of.map((statement) => ids.at(statement)) }))
}

const STEP_KINDS: ReadonlyMap<number, Step['kind']> = new Map([
  [KIND_CODES.actor, 'actor'],
  [KIND_CODES.statement, 'statement'],
  [KIND_CODES.source, 'document'],
])

/** The keys of the edges along which a statement comes from something. */
function edgesOf(columns: Columns, { to, named, by, copied, instead }: Origin): string[] {
  const { ids, kinds, of, rows } = columns
  const source = of.statement.source[rows[by] ?? 0] ?? 0
  if (instead !== undefined) {
    const original = of.statement.source[rows[to] ?? 0] ?? 0
    const copy = edgeKey(ids.at(source), 'republishes', ids.at(original))
    return [...edgesOf(columns, instead), copy, edgeKey(ids.at(to), 'in', ids.at(original))]
  }
  const kind = kinds[named]
  if (kind === KIND_CODES.actor) return [edgeKey(ids.at(by), 'quotes', ids.at(named))]
  if (kind === KIND_CODES.statement) return [edgeKey(ids.at(by), 'repeats', ids.at(named))]
  const edge = copied
    ? edgeKey(ids.at(source), 'republishes', ids.at(named))
    : edgeKey(ids.at(by), 'cites', ids.at(named))
  return to === named ? [edge] : [edge, edgeKey(ids.at(to), 'in', ids.at(named))]
}
