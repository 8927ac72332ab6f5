import type { GraphReader } from '../graph/reader.ts'
import { edgeKey } from '../model/edges.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Relation } from '../model/relation.ts'
import { polarityOf, type Statement } from '../model/statement.ts'
import { type Entailment, openEntailment } from './entailment.ts'
import type { GivenStep } from './judged-lines.ts'
import { relationsFrom, relationsTo } from './relations.ts'
import { openStatements, type StatementsIn, statementOf } from './statements.ts'

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

/** What rules 1 and 2 say of statements, by the records alone: the same for every view that reads the same basis. */
export interface Attributions {
  readonly reader: GraphReader
  readonly entailment: Entailment
  readonly statementsIn: StatementsIn
  of(statement: Statement): Attributed
}

/** What rules 1 and 2 say of a statement. */
export interface Attributed {
  readonly comesFrom: readonly Step[]
  readonly mutations: readonly Mutation[]
}

/**
 * What statements come from by the records: `from` with what carries over (rule 1), originals of copies (rule 2).
 *
 * @param basis `stated`: an inferred `from` is not read, nor an inferred relation.
 */
export function openAttributions(reader: GraphReader, basis: 'stated' | 'both'): Attributions {
  const entailment = openEntailment({ reader, isRead: (relation) => basis === 'both' || relation.basis !== 'inferred' })
  const context: Context = { reader, basis, entailment, statementsIn: openStatements(reader), attributed: new Map() }
  const replaced = new Map<string, Attributed>()
  const of = (statement: Statement): Attributed => {
    const known = replaced.get(statement.id) ?? withOriginals(context, statement)
    replaced.set(statement.id, known)
    return known
  }
  return { reader, entailment, statementsIn: context.statementsIn, of }
}

interface Context {
  readonly reader: GraphReader
  readonly basis: 'stated' | 'both'
  readonly entailment: Entailment
  readonly statementsIn: StatementsIn
  readonly attributed: Map<string, Attributed>
}

/** Rule 2: in a copy, what the original's statement comes from too is replaced by that statement. */
function withOriginals(context: Context, statement: Statement): Attributed {
  const own = attributedTo(context, statement)
  const original = context.reader.record('source', statement.source)?.republishes
  if (original === undefined || own.comesFrom.length === 0) return own
  const originals = sayingTheSame(context, original, statement)
  const replaced = own.comesFrom.flatMap((step) => {
    const sharing = originals.filter((other) => attributedTo(context, other).comesFrom.some(({ id }) => id === step.id))
    if (sharing.length === 0) return [step]
    const copy = edgeKey(statement.source, 'republishes', original)
    return sharing.map(({ id }) => asStatement(id, [...step.edges, copy, edgeKey(id, 'in', original)], step.given))
  })
  return { ...own, comesFrom: mergeSteps(replaced) }
}

/** Rule 1: what `from` gives, and what does not carry over. */
function attributedTo(context: Context, statement: Statement): Attributed {
  const known = context.attributed.get(statement.id)
  if (known !== undefined) return known
  const comesFrom: Step[] = []
  const mutations: Mutation[] = []
  const { ids, copied } = fromOf(context, statement)
  for (const id of ids) {
    const read = readFrom(context, statement, id, copied)
    comesFrom.push(...read.comesFrom)
    mutations.push(...read.mutations)
  }
  const result = { comesFrom: mergeSteps(comesFrom), mutations }
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
  const { reader, entailment } = context
  const given = [{ statement: statement.id, from: id }]
  const kind = reader.kindOf(id)
  if (kind === 'actor')
    return { comesFrom: [{ kind: 'actor', id, edges: [edgeKey(statement.id, 'quotes', id)], given }], mutations: [] }
  if (kind === 'statement') {
    if (!carriesOver(entailment, statementOf(reader, id), statement))
      return { comesFrom: [], mutations: [{ from: id, of: [id] }] }
    return { comesFrom: [asStatement(id, [edgeKey(statement.id, 'repeats', id)], given)], mutations: [] }
  }
  const edge = copied ? edgeKey(statement.source, 'republishes', id) : edgeKey(statement.id, 'cites', id)
  const there = context.statementsIn(id)
  const carriers = carriersAmong(context, there, statement)
  if (carriers.length > 0) {
    const steps = carriers.map((other) => asStatement(other.id, [edge, edgeKey(other.id, 'in', id)], given))
    return { comesFrom: steps, mutations: [] }
  }
  const bearing = claimsBearingOn(context, statement.claim)
  const otherwise = [...there].flatMap(([claim, saying]) => (bearing.has(claim) ? saying.map((other) => other.id) : []))
  const of = otherwise.filter((other) => other !== statement.id).sort(byCodeUnit)
  if (of.length > 0) return { comesFrom: [], mutations: [{ from: id, of }] }
  return { comesFrom: [{ kind: 'document', id, edges: [edge], given }], mutations: [] }
}

/** A claim with its equals, all that they narrow to and all that narrow to them, and whatever contradicts any of these. */
function claimsBearingOn({ reader, entailment, basis }: Context, claim: string): ReadonlySet<string> {
  const near = new Set([...entailment.broader(claim), ...entailment.narrower(claim)])
  const reading = { reader, isRead: (relation: Relation) => basis === 'both' || relation.basis !== 'inferred' }
  const contradicting = [...near].flatMap((id) => [
    ...relationsFrom(reading, id, 'contradicts').map(({ to }) => to),
    ...relationsTo(reading, id, 'contradicts').map(({ from }) => from),
  ])
  return new Set([...near, ...contradicting.flatMap(entailment.same)])
}

/** Whether what `upstream` says is, or entails, what `statement` says. */
function carriesOver(entailment: Entailment, upstream: Statement, statement: Statement): boolean {
  const polarity = polarityOf(statement)
  if (polarityOf(upstream) !== polarity) return false
  if (entailment.isSame(upstream.claim, statement.claim)) return true
  if (polarity === 'affirms') return entailment.entails(upstream.claim, statement.claim)
  return polarity === 'denies' && entailment.entails(statement.claim, upstream.claim)
}

/** The statements among those of a source that carry a statement over: of claims that entail its own or, denied, that its own entails. */
function carriersAmong({ entailment }: Context, there: ReturnType<StatementsIn>, statement: Statement): Statement[] {
  const polarity = polarityOf(statement)
  const { claim } = statement
  const closure =
    polarity === 'affirms'
      ? entailment.narrower(claim)
      : polarity === 'denies'
        ? entailment.broader(claim)
        : entailment.same(claim)
  const claims = closure.length < there.size ? closure : [...there.keys()]
  return claims
    .flatMap((each) => there.get(each) ?? [])
    .filter((other) => other.id !== statement.id && carriesOver(entailment, other, statement))
}

/** The statements in a source of the same claim, or an equal one, and of the same polarity as one. */
export function sayingTheSame({ entailment, statementsIn }: Said, source: string, statement: Statement): Statement[] {
  const there = statementsIn(source)
  return entailment
    .same(statement.claim)
    .flatMap((claim) => there.get(claim) ?? [])
    .filter((other) => polarityOf(other) === polarityOf(statement))
}

type Said = Pick<Attributions, 'entailment' | 'statementsIn'>

function asStatement(id: string, edges: readonly string[], given: readonly GivenStep[]): Step {
  return { kind: 'statement', id, edges, given }
}

/** One entry for each id, with all its edges and all that give it, sorted. */
export function mergeSteps(steps: readonly Step[]): Step[] {
  const byId = new Map<string, Step>()
  for (const step of steps) {
    const before = byId.get(step.id)
    const edges = before === undefined ? step.edges : [...before.edges, ...step.edges]
    const given = before === undefined ? step.given : [...before.given, ...step.given]
    byId.set(step.id, { ...step, edges: [...new Set(edges)].sort(byCodeUnit), given })
  }
  return [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}
