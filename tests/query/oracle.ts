import type { Dataset } from '../../src/model/dataset.ts'
import { parseEdtf, parseInstant, spanOf, surelyApart } from '../../src/model/dates.ts'
import type { Relation } from '../../src/model/relation.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { ViewOptions } from '../../src/sourcing/view.ts'
import {
  type NaiveEnd,
  type NaiveLine,
  type NaiveUpstream,
  naiveEnd,
  naiveLine,
  narrowerClaims,
} from './oracle-lines.ts'

/**
 * The definitions of the questions, done the dumbest way: everything by going round until nothing changes, and by trying
 * all. Small datasets only. It shares no code with src/query.
 */
export interface Oracle {
  readonly dataset: Dataset
  readonly options: ViewOptions
  isActive(id: string): boolean
  line(statement: string): NaiveLine
  /** What a statement comes from, of what holds. */
  holding(statement: string): NaiveUpstream[]
  readonly grounded: ReadonlySet<string>
  readonly carrying: ReadonlySet<string>
  isRead(source: string): boolean
  statement(id: string): Statement
  /** The statements that carry a side of a claim, sorted. */
  side(claim: string, side: 'for' | 'against'): string[]
  isCarried(claim: string): boolean
  readonly standing: ReadonlySet<string>
  readsRelation(relation: Relation): boolean
  /** The same dataset with more taken away. */
  without(ids: Iterable<string>): Oracle
}

export function openOracle(dataset: Dataset, options: ViewOptions = {}): Oracle {
  const { basis = 'both', reported = false } = options
  const isActive = activity(dataset, options)
  const statement = (id: string) => find(dataset.statements, id)
  const lines = new Map(dataset.statements.map((each) => [each.id, naiveLine(dataset, each, basis)]))
  const line = (id: string) => lines.get(id) as NaiveLine
  const grounded = new Set<string>()
  const holds = ({ kind, id }: NaiveUpstream) =>
    kind === 'statement' ? grounded.has(id) : isActive(id) && (kind === 'actor' || isActive(naiveEnd(dataset, id).id))
  untilStable(grounded, () => {
    for (const { id } of dataset.statements) {
      const { comesFrom, end } = line(id)
      if (isActive(id) && (comesFrom.some(holds) || (end !== undefined && isActive(end.id)))) grounded.add(id)
    }
  })
  const isRead = (source: string) => (find(dataset.sources, source).knownVia ?? []).length === 0
  const carrying = new Set([...grounded].filter((id) => reported || isRead(statement(id).source)))
  const reads = relationReader(options)
  const side = (claim: string, which: 'for' | 'against') =>
    dataset.statements
      .filter((each) => carrying.has(each.id) && (which === 'for' ? affirms : opposes)(dataset, reads, each, claim))
      .map(({ id }) => id)
      .sort()
  const isCarried = (claim: string) => side(claim, 'for').length > 0

  return {
    dataset,
    options,
    isActive,
    line,
    holding: (id) => line(id).comesFrom.filter(holds),
    grounded,
    carrying,
    isRead,
    statement,
    side,
    isCarried,
    standing: standingClaims(dataset, reads, isCarried),
    readsRelation: reads,
    without: (ids) => openOracle(dataset, { ...options, without: [...(options.without ?? []), ...ids] }),
  }
}

export function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((each) => each.id === id)
  if (record === undefined) throw new Error(`no record ${id}`)
  return record
}

function untilStable(set: ReadonlySet<string>, round: () => void): void {
  for (let size = -1; size < set.size; ) {
    size = set.size
    round()
  }
}

function activity(dataset: Dataset, options: ViewOptions): (id: string) => boolean {
  const { without = [], dates = 'possible' } = options
  const asOf = options.asOf === undefined ? Number.POSITIVE_INFINITY : parseEdtf(options.asOf).latest
  const until = options.recordedUntil === undefined ? undefined : parseInstant(options.recordedUntil)
  const begun = (date: string | undefined) =>
    options.asOf === undefined || (dates === 'possible' ? spanOf(date).earliest : spanOf(date).latest) <= asOf
  const over = (date: string | undefined) =>
    options.asOf === undefined || (dates === 'possible' ? spanOf(date).latest : spanOf(date).earliest) <= asOf
  const inDataset = ({ recorded }: { recorded?: string | undefined }) =>
    until === undefined || (recorded === undefined ? dates === 'possible' : parseInstant(recorded) <= until)
  const owners = (publisher: string | undefined) => {
    const chain: string[] = []
    for (let id = publisher; id !== undefined; id = find(dataset.actors, id).ownedBy) chain.push(id)
    return chain
  }
  const activeSource = (id: string) => {
    const source = find(dataset.sources, id)
    const gone = (source.notices ?? []).filter(({ type }) => type === 'retraction' || type === 'removal')
    return (
      inDataset(source) &&
      begun(source.published) &&
      !gone.some(({ date }) => over(date)) &&
      !without.includes(id) &&
      !owners(source.publisher).some((owner) => without.includes(`outlet:${owner}`))
    )
  }
  return (id) => {
    const statement = dataset.statements.find((each) => each.id === id)
    if (statement !== undefined) {
      const made = statement.made ?? find(dataset.sources, statement.source).published
      const withdrawn = statement.withdrawn !== undefined && over(statement.withdrawn)
      return (
        activeSource(statement.source) && inDataset(statement) && begun(made) && !withdrawn && !without.includes(id)
      )
    }
    if (dataset.sources.some((source) => source.id === id)) return activeSource(id)
    return inDataset(find(dataset.actors, id)) && !without.includes(id)
  }
}

function relationReader({ basis, recordedUntil, dates }: ViewOptions): (relation: Relation) => boolean {
  return ({ recorded, basis: own }) => {
    if (basis === 'stated' && own === 'inferred') return false
    if (recordedUntil === undefined) return true
    return recorded === undefined ? dates !== 'certain' : parseInstant(recorded) <= parseInstant(recordedUntil)
  }
}

type Reads = (relation: Relation) => boolean

function affirms(dataset: Dataset, reads: Reads, { claim: own, polarity }: Statement, claim: string): boolean {
  return (polarity ?? 'affirms') === 'affirms' && narrowerClaims(dataset, claim, reads).has(own)
}

function opposes(dataset: Dataset, reads: Reads, statement: Statement, claim: string): boolean {
  const broader = dataset.claims.map(({ id }) => id).filter((id) => narrowerClaims(dataset, id, reads).has(claim))
  if (statement.polarity === 'denies') return broader.includes(statement.claim)
  return broader
    .flatMap((of) => conflicting(dataset, reads, of))
    .some((other) => affirms(dataset, reads, statement, other))
}

/** The claims that contradict one, unless they surely hold at different times. */
export function conflicting(dataset: Dataset, reads: Reads, claim: string): string[] {
  return dataset.relations
    .filter((relation) => relation.type === 'contradicts' && reads(relation))
    .flatMap(({ from, to }) => (from === claim ? [to] : to === claim ? [from] : []))
    .filter(
      (other) => !surelyApart(spanOf(find(dataset.claims, claim).holds), spanOf(find(dataset.claims, other).holds)),
    )
}

/** How many statements of a side are of a claim narrower than the one affirmed. */
export function viaNarrower(oracle: Oracle, claim: string, side: 'for' | 'against'): number {
  const { dataset, options } = oracle
  const reads = relationReader(options)
  const broader = dataset.claims.map(({ id }) => id).filter((id) => narrowerClaims(dataset, id, reads).has(claim))
  const direct = side === 'for' ? [claim] : broader.flatMap((of) => conflicting(dataset, reads, of))
  return oracle
    .side(claim, side)
    .map(oracle.statement)
    .filter(({ polarity, claim: own }) => polarity !== 'denies' && !direct.includes(own)).length
}

/** Every claim that stands. */
function standingClaims(dataset: Dataset, reads: Reads, isCarried: (claim: string) => boolean): Set<string> {
  const stands = new Set<string>()
  untilStable(stands, () => {
    for (const { id } of dataset.claims) {
      const premises = dataset.relations.filter(
        (relation) => relation.type === 'dependsOn' && relation.from === id && reads(relation),
      )
      if (isCarried(id) && premises.every(({ to }) => stands.has(to))) stands.add(id)
    }
    for (const claim of dataset.claims) {
      const conditions = claim.if ?? []
      if (claim.then !== undefined && stands.has(claim.id) && conditions.every((id) => stands.has(id)))
        stands.add(claim.then)
    }
  })
  return stands
}

/** Whether some active affirming statement lies on, or leads to, a ring of active statements. */
export function leadsToRing(oracle: Oracle, claim: string): boolean {
  const { dataset, isActive, line } = oracle
  const reads = relationReader(oracle.options)
  const next = (id: string) =>
    line(id)
      .comesFrom.filter(({ kind, id: other }) => kind === 'statement' && isActive(other))
      .map(({ id: other }) => other)
  const downFrom = (id: string) => {
    const reached = new Set(next(id))
    untilStable(reached, () => {
      for (const each of [...reached]) for (const other of next(each)) reached.add(other)
    })
    return reached
  }
  const onRing = (id: string) => downFrom(id).has(id)
  return dataset.statements
    .filter((statement) => isActive(statement.id) && affirms(dataset, reads, statement, claim))
    .some(({ id }) => onRing(id) || [...downFrom(id)].some(onRing))
}

/** Everything that the statements of a side lead to. */
export function reachedFrom(
  oracle: Oracle,
  carriers: readonly string[],
): { statements: Set<string>; whole: Set<string> } {
  const statements = new Set(carriers)
  untilStable(statements, () => {
    for (const id of [...statements])
      for (const upstream of oracle.holding(id)) if (upstream.kind === 'statement') statements.add(upstream.id)
  })
  const whole = [...statements].flatMap(oracle.holding).filter(({ kind }) => kind === 'document')
  return { statements, whole: new Set(whole.map(({ id }) => id)) }
}

/** Every end of a side, sorted by id. */
export function endsOf(oracle: Oracle, carriers: readonly string[]): NaiveEnd[] {
  const { statements, whole } = reachedFrom(oracle, carriers)
  const ends: NaiveEnd[] = [...whole].map((id) => naiveEnd(oracle.dataset, id))
  for (const id of statements) {
    const { end } = oracle.line(id)
    if (end !== undefined) ends.push(end)
    for (const upstream of oracle.holding(id))
      if (upstream.kind === 'actor') ends.push({ kind: 'actor', id: upstream.id })
  }
  return [...new Map(ends.map((end) => [end.id, end])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
