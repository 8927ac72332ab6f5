import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { othersOf, startOf } from '../columns/edge-table.ts'
import { RELATION_FLAGS, STATEMENT_FLAGS } from '../columns/fields.ts'
import { NONE } from '../columns/ids.ts'
import { POLARITIES } from '../model/vocabulary/statement.ts'
import { type ClaimSets, includes, openClaimSets } from './entailment.ts'
import { countIn, statementsIn, statementsInOn } from './statements.ts'

/** One way in which a statement comes from something, by number. */
export interface Origin {
  /** The actor, the statement or, taken whole because no statement of it says this, the source that it comes from. */
  readonly to: number
  /** What is named as where it comes from: an id in `from`, or the original of a copy. */
  readonly named: number
  /** The statement that names it: another one where that has dropped the attribution. */
  readonly by: number
  /** Whether it is named by nothing but by being a copy. */
  readonly copied: boolean
  /** Where a statement of the original is in its stead: what the copy itself would come from. */
  readonly instead: Origin | undefined
}

/** What is named, but says something else: it does not carry over. */
export interface Contrary {
  readonly named: number
  /** The statements there that say otherwise, sorted. */
  readonly of: readonly number[]
}

/** What rules 1 and 2 say of a statement: from `from` with what carries over, in the order written. */
export interface Attributed {
  readonly origins: readonly Origin[]
  readonly contraries: readonly Contrary[]
}

/** What rules 1 and 2 say of statements, by the records alone: the same for every view that reads the same basis. */
export interface Attributions {
  readonly columns: Columns
  readonly claims: ClaimSets
  of(statement: number): Attributed
}

const AFFIRMS = POLARITIES.indexOf('affirms')
const DENIES = POLARITIES.indexOf('denies')

/**
 * What statements come from by the records: `from` with what carries over (rule 1), originals of copies (rule 2). Worked out each time:
 * lines remember it.
 *
 * @param basis `stated`: an inferred `from` is not read, nor an inferred relation.
 */
export function openAttributions(columns: Columns, basis: 'stated' | 'both'): Attributions {
  const { of, rows } = columns
  const isRead = (relation: number) =>
    basis === 'both' || ((of.relation.flags[rows[relation] ?? 0] ?? 0) & RELATION_FLAGS.inferred) === 0
  const context = { columns, basis, claims: openClaimSets(columns, isRead), isRead }
  return { columns, claims: context.claims, of: (statement) => withOriginals(context, statement) }
}

interface Context {
  readonly columns: Columns
  readonly basis: 'stated' | 'both'
  readonly claims: ClaimSets
  readonly isRead: (relation: number) => boolean
}

/** Rule 2: in a copy, what the original's statement comes from too is replaced by that statement. */
function withOriginals(context: Context, statement: number): Attributed {
  const { columns, claims } = context
  const own = attributedTo(context, statement)
  const original = originalOf(columns, statement)
  if (original === NONE || own.origins.length === 0) return own
  const others = sayingTheSame(columns, claims, { source: original, statement })
  if (others.length === 0) return own
  const comingFrom = others.map((other) => new Set(attributedTo(context, other).origins.map(({ to }) => to)))
  const origins = own.origins.flatMap((origin) => {
    const sharing = others.filter((_, at) => comingFrom[at]?.has(origin.to) === true)
    return sharing.length === 0 ? [origin] : sharing.map((to): Origin => ({ ...origin, to, instead: origin }))
  })
  return { ...own, origins }
}

/** The original of the copy that a statement stands in, or `NONE`. */
function originalOf({ of, rows }: Columns, statement: number): number {
  return of.source.republishes[rows[of.statement.source[rows[statement] ?? 0] ?? 0] ?? 0] ?? NONE
}

/** Rule 1: what `from` gives, and what does not carry over. */
function attributedTo(context: Context, statement: number): Attributed {
  const { columns, basis } = context
  const row = columns.rows[statement] ?? 0
  const flags = columns.of.statement.flags[row] ?? 0
  if (basis === 'stated' && (flags & STATEMENT_FLAGS.inferred) !== 0) return NOTHING
  const made = { origins: [] as Origin[], contraries: [] as Contrary[] }
  if ((flags & STATEMENT_FLAGS.from) === 0) {
    const original = originalOf(columns, statement)
    if (original === NONE) return NOTHING
    readNamed(context, statement, { named: original, copied: true }, made)
    return made
  }
  const { starts, items } = columns.from
  const [start = 0, end = 0] = [starts[row], starts[row + 1]]
  for (let at = start; at < end; at++) readNamed(context, statement, { named: items[at] ?? 0, copied: false }, made)
  return made
}

const NOTHING: Attributed = { origins: [], contraries: [] }

function readNamed(
  { columns, claims, isRead }: Context,
  statement: number,
  { named, copied }: Pick<Origin, 'named' | 'copied'>,
  { origins, contraries }: { origins: Origin[]; contraries: Contrary[] },
): void {
  const add = (to: number) => origins.push({ to, named, by: statement, copied, instead: undefined })
  const kind = columns.kinds[named]
  if (kind === KIND_CODES.actor) add(named)
  else if (kind === KIND_CODES.statement) {
    if (carriesOver(columns, claims, named, statement)) add(named)
    else contraries.push({ named, of: [named] })
  } else {
    const carriers = carriersIn(columns, claims, { source: named, statement })
    if (carriers.length > 0) {
      for (const carrier of carriers) add(carrier)
      return
    }
    const of = contrariesIn(columns, claims, { source: named, statement, isRead })
    if (of.length > 0) contraries.push({ named, of })
    else add(named)
  }
}

/** Whether what `upstream` says is, or entails, what `statement` says. */
function carriesOver({ of, rows }: Columns, claims: ClaimSets, upstream: number, statement: number): boolean {
  const { polarity, claim } = of.statement
  const [above = 0, own = 0] = [rows[upstream], rows[statement]]
  const speaks = polarity[own] ?? 0
  if (polarity[above] !== speaks) return false
  const [broad, narrow] = [claim[own] ?? 0, claim[above] ?? 0]
  if (claims.isSame(narrow, broad)) return true
  if (speaks === AFFIRMS) return claims.entails(narrow, broad)
  return speaks === DENIES && claims.entails(broad, narrow)
}

interface Sought {
  readonly source: number
  readonly statement: number
}

/**
 * The statements of a source that carry a statement over: of the same polarity, of claims that entail its own or, denied, that its own
 * entails.
 */
function carriersIn(columns: Columns, claims: ClaimSets, sought: Sought): number[] {
  const { of, rows } = columns
  const row = rows[sought.statement] ?? 0
  const [claim = 0, speaks = 0] = [of.statement.claim[row], of.statement.polarity[row]]
  const fitting =
    speaks === AFFIRMS ? claims.narrower(claim) : speaks === DENIES ? claims.broader(claim) : claims.same(claim)
  return speakingAlike(columns, fitting, sought).filter((other) => other !== sought.statement)
}

/** The statements in a source of the same claim, or an equal one, and of the same polarity as one. */
export function sayingTheSame(columns: Columns, claims: ClaimSets, sought: Sought): number[] {
  const claim = columns.of.statement.claim[columns.rows[sought.statement] ?? 0] ?? 0
  return speakingAlike(columns, claims.same(claim), sought)
}

/** The statements in a source on some claims, of the same polarity as one; by claim, then by themselves. */
function speakingAlike(columns: Columns, claims: readonly number[], { source, statement }: Sought): number[] {
  const { of, rows } = columns
  const speaks = of.statement.polarity[rows[statement] ?? 0]
  const found: number[] = []
  for (const other of statementsOnAny(columns, source, claims)) {
    if (of.statement.polarity[rows[other] ?? 0] === speaks) found.push(other)
  }
  return found
}

/** The statements in a source on any of some sorted claims. It goes through whichever are fewer. */
function* statementsOnAny(columns: Columns, source: number, claims: readonly number[]): Generator<number> {
  if (claims.length <= countIn(columns, source)) {
    for (const claim of claims) yield* statementsInOn(columns, source, claim)
    return
  }
  const { of, rows } = columns
  for (const other of statementsIn(columns, source)) {
    if (includes(claims, of.statement.claim[rows[other] ?? 0] ?? 0)) yield other
  }
}

/** The statements in a source that bear on what a statement says, sorted: where none carries it over, they say otherwise. */
function contrariesIn(
  columns: Columns,
  claims: ClaimSets,
  { source, statement, isRead }: Sought & Pick<Context, 'isRead'>,
): number[] {
  if (countIn(columns, source) === 0) return []
  const claim = columns.of.statement.claim[columns.rows[statement] ?? 0] ?? 0
  const near = new Set([...claims.broader(claim), ...claims.narrower(claim)])
  const contradicting = [...near].flatMap((id) => contradictingClaims(columns, id, isRead))
  const bearing = new Set([...near, ...contradicting.flatMap(claims.same)])
  const found = [
    ...statementsOnAny(
      columns,
      source,
      [...bearing].sort((a, b) => a - b),
    ),
  ]
  return found.filter((other) => other !== statement).sort((a, b) => a - b)
}

function contradictingClaims(columns: Columns, claim: number, isRead: Context['isRead']): number[] {
  const { relations, outgoing, incoming } = columns.edges('contradicts')
  const found: number[] = []
  for (const rows of [outgoing, incoming]) {
    const others = othersOf(rows, claim)
    if (others.length === 0) continue
    const start = startOf(rows, claim)
    for (const [at, other] of others.entries()) {
      if (isRead(relations?.[rows.edges[start + at] ?? 0] ?? 0)) found.push(other)
    }
  }
  return found
}
