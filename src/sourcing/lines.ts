import type { GraphReader } from '../graph/reader.ts'
import { edgeKey } from '../model/edges.ts'
import { byCodeUnit } from '../model/order.ts'
import { polarityOf, type Statement } from '../model/statement.ts'
import { type End, endOfOwnVoice } from './ends.ts'
import { type Entailment, openEntailment } from './entailment.ts'
import { openStatements, type StatementsIn, statementOf } from './statements.ts'

/** One thing that a statement comes from, and the edges that say so. */
export interface Upstream {
  /** `document`: a source taken whole, because no statement of it says this. */
  readonly kind: 'actor' | 'statement' | 'document'
  readonly id: string
  readonly edges: readonly string[]
}

/** A `from` that does not carry over: what it leads to says something else. */
export interface Mutation {
  /** The id in `from`: a statement or a source. */
  readonly from: string
  /** The statements there that say otherwise. */
  readonly of: readonly string[]
}

/** What a statement comes from, decided on the records before any view. */
export interface Line {
  readonly statement: string
  /** The source that it stands in. */
  readonly source: string
  /** Sorted by id. Empty where the statement opens a line of its own. */
  readonly comesFrom: readonly Upstream[]
  readonly mutations: readonly Mutation[]
  /** The statement speaks in its source's own voice: it asserts. */
  readonly ownVoice: boolean
  /** Own voice beside an attributed statement of the same: it opens no line, it comes from what that comes from. */
  readonly droppedAttribution: boolean
  /** The end of the line that an own voice opens. */
  readonly end: End | undefined
}

/** The lines of sourcing of a graph. Each is worked out once, when first asked for, from what is next to it only. */
export interface Lines {
  of(statement: string): Line
  readonly entailment: Entailment
}

/**
 * Lines of sourcing, by four steps: `from` with what carries over, originals of copies, own voice, dropped
 * attributions.
 *
 * @param basis `stated`: an inferred `from` is not read, nor an inferred `narrows`.
 */
export function openLines(reader: GraphReader, basis: 'stated' | 'both'): Lines {
  const entailment = openEntailment({ reader, isRead: (relation) => basis === 'both' || relation.basis !== 'inferred' })
  const context: Context = { reader, basis, entailment, statementsIn: openStatements(reader), attributed: new Map() }
  const lines = new Map<string, Line>()
  const of = (id: string): Line => {
    let line = lines.get(id)
    if (line === undefined) {
      line = resolveLine(context, statementOf(reader, id))
      lines.set(id, line)
    }
    return line
  }
  return { of, entailment }
}

interface Context {
  readonly reader: GraphReader
  readonly basis: 'stated' | 'both'
  readonly entailment: Entailment
  readonly statementsIn: StatementsIn
  readonly attributed: Map<string, Attributed>
}

interface Attributed {
  readonly comesFrom: readonly Upstream[]
  readonly mutations: readonly Mutation[]
}

/** Steps 3 and 4: own voice, and dropped attribution. */
function resolveLine(context: Context, statement: Statement): Line {
  const { comesFrom, mutations } = withOriginals(context, statement)
  const { id, source } = statement
  const line = { statement: id, source, mutations, droppedAttribution: false, end: undefined }
  if (comesFrom.length > 0) return { ...line, comesFrom, ownVoice: false }
  const undisclosed: End = { id: source, kind: 'source' }
  const end = mutations.length > 0 ? undisclosed : endOfOwnVoice(context.reader, statement)
  const inherited = end.kind === 'source' ? attributedBeside(context, statement) : []
  if (inherited.length > 0) return { ...line, comesFrom: inherited, ownVoice: true, droppedAttribution: true }
  return { ...line, comesFrom: [], ownVoice: true, end }
}

/** All that the attributed statements of the same claim and polarity in the same source come from. */
function attributedBeside(context: Context, statement: Statement): readonly Upstream[] {
  const others = sayingTheSame(context, statement.source, statement).filter(({ id }) => id !== statement.id)
  return merge(others.flatMap((other) => withOriginals(context, other).comesFrom)).filter(
    ({ id }) => id !== statement.id,
  )
}

/** Step 2: in a copy, what the original's statement comes from too is replaced by that statement. */
function withOriginals(context: Context, statement: Statement): Attributed {
  const own = attributedTo(context, statement)
  const original = context.reader.record('source', statement.source)?.republishes
  if (original === undefined || own.comesFrom.length === 0) return own
  const originals = sayingTheSame(context, original, statement)
  const replaced = own.comesFrom.flatMap((upstream) => {
    const sharing = originals.filter(({ id }) =>
      attributedTo(context, statementOf(context.reader, id)).comesFrom.some((other) => other.id === upstream.id),
    )
    if (sharing.length === 0) return [upstream]
    const copy = edgeKey(statement.source, 'republishes', original)
    return sharing.map(({ id }) => asStatement(id, [...upstream.edges, copy, edgeKey(id, 'in', original)]))
  })
  return { ...own, comesFrom: merge(replaced) }
}

/** Step 1: what `from` gives, and what does not carry over. */
function attributedTo(context: Context, statement: Statement): Attributed {
  const known = context.attributed.get(statement.id)
  if (known !== undefined) return known
  const comesFrom: Upstream[] = []
  const mutations: Mutation[] = []
  const { ids, copied } = fromOf(context, statement)
  for (const id of ids) {
    const step = readFrom(context, statement, id, copied)
    comesFrom.push(...step.comesFrom)
    mutations.push(...step.mutations)
  }
  const result = { comesFrom: merge(comesFrom), mutations }
  context.attributed.set(statement.id, result)
  return result
}

function fromOf({ reader, basis }: Context, statement: Statement): { ids: readonly string[]; copied: boolean } {
  if (basis === 'stated' && statement.fromBasis === 'inferred') return { ids: [], copied: false }
  if (statement.from !== undefined) return { ids: statement.from, copied: false }
  const original = reader.record('source', statement.source)?.republishes
  return { ids: original === undefined ? [] : [original], copied: original !== undefined }
}

function readFrom(context: Context, statement: Statement, id: string, copied: boolean): Attributed {
  const { reader } = context
  const kind = reader.kindOf(id)
  if (kind === 'actor') {
    return { comesFrom: [{ kind: 'actor', id, edges: [edgeKey(statement.id, 'quotes', id)] }], mutations: [] }
  }
  if (kind === 'statement') {
    if (!carriesOver(context, statementOf(reader, id), statement))
      return { comesFrom: [], mutations: [{ from: id, of: [id] }] }
    return { comesFrom: [asStatement(id, [edgeKey(statement.id, 'repeats', id)])], mutations: [] }
  }
  const edge = copied ? edgeKey(statement.source, 'republishes', id) : edgeKey(statement.id, 'cites', id)
  const there = context.statementsIn(id)
  const carriers = carriersAmong(context, there, statement)
  if (carriers.length > 0) {
    return {
      comesFrom: carriers.map((other) => asStatement(other.id, [edge, edgeKey(other.id, 'in', id)])),
      mutations: [],
    }
  }
  const otherwise = (there.get(statement.claim) ?? []).filter((other) => other.id !== statement.id)
  if (otherwise.length > 0)
    return { comesFrom: [], mutations: [{ from: id, of: otherwise.map((other) => other.id).sort(byCodeUnit) }] }
  return { comesFrom: [{ kind: 'document', id, edges: [edge] }], mutations: [] }
}

/** Whether what `upstream` says is, or entails, what `statement` says. */
function carriesOver({ entailment }: Context, upstream: Statement, statement: Statement): boolean {
  const polarity = polarityOf(statement)
  if (polarityOf(upstream) !== polarity) return false
  if (upstream.claim === statement.claim) return true
  if (polarity === 'affirms') return entailment.entails(upstream.claim, statement.claim)
  return polarity === 'denies' && entailment.entails(statement.claim, upstream.claim)
}

/** The statements among those of a source that carry a statement over: of its claim, and of those that entail it or, denied, that it entails. */
function carriersAmong(context: Context, there: ReturnType<StatementsIn>, statement: Statement): Statement[] {
  const { entailment } = context
  const [claim, polarity] = [statement.claim, polarityOf(statement)]
  const closure =
    polarity === 'affirms' ? entailment.narrower(claim) : polarity === 'denies' ? entailment.broader(claim) : [claim]
  const claims = closure.length < there.size ? closure : [...there.keys()]
  return claims
    .flatMap((each) => there.get(each) ?? [])
    .filter((other) => other.id !== statement.id && carriesOver(context, other, statement))
}

/** The statements in a source of the same claim and polarity as one. */
function sayingTheSame({ statementsIn }: Context, source: string, statement: Statement): Statement[] {
  const same = statementsIn(source).get(statement.claim) ?? []
  return same.filter((other) => polarityOf(other) === polarityOf(statement))
}

function asStatement(id: string, edges: readonly string[]): Upstream {
  return { kind: 'statement', id, edges }
}

/** One entry for each id, with all its edges, sorted. */
function merge(upstream: readonly Upstream[]): Upstream[] {
  const byId = new Map<string, Upstream>()
  for (const entry of upstream) {
    const before = byId.get(entry.id)
    const edges = before === undefined ? entry.edges : [...before.edges, ...entry.edges]
    byId.set(entry.id, { ...entry, edges: [...new Set(edges)].sort(byCodeUnit) })
  }
  return [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}
