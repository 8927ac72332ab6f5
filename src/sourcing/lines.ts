import type { Columns } from '../columns/columns.ts'
import { GrowingNumbers } from '../columns/growing.ts'
import { NONE } from '../columns/ids.ts'
import { once, oncePer } from '../model/once.ts'
import { type Attributed, type Attributions, type Origin, sayingTheSame } from './attributions.ts'
import { endOfOwnVoice, isDisclosed } from './ends.ts'
import type { ClaimSets } from './entailment.ts'
import { lineJudgements } from './line-judgements.ts'

/** What a line is, in bits. */
export const LINE_FLAGS = {
  /** The statement speaks in its source's own voice: it asserts. */
  ownVoice: 1,
  /** Own voice beside an attributed statement of the same: it opens no line, it comes from what that comes from. */
  droppedAttribution: 2,
  /** All that it names says otherwise: it comes from nothing, and is no own voice. */
  misreport: 4,
  /** Somebody looked up a line of a statement that gives its steps: some may be rejected. */
  judged: 8,
} as const
const FLAG_BITS = 4

/** What a statement comes from, whatever is taken away; all by number. */
export interface ResolvedLine {
  readonly origins: readonly Origin[]
  readonly contraries: Attributed['contraries']
  /** Where it drops the attribution: what is named beside it. */
  readonly beside: readonly Attributed[] | undefined
  readonly flags: number
  /** The end of the line that an own voice opens, or `NONE`. */
  readonly end: number
  /** Whether it is the same whatever is there by then. */
  readonly isTimeless: boolean
}

/**
 * The lines of sourcing of a graph as numbers. Each is worked out once, when first asked for, from what is next to it only, and kept in a
 * few numbers: those of a line begin `at` a place.
 */
export interface Lines {
  readonly columns: Columns
  readonly claims: ClaimSets
  /** The place of a statement's line. */
  at(statement: number): number
  /** `LINE_FLAGS` of the line at a place. */
  flagsAt(place: number): number
  /** The end of the line that the statement opens, or `NONE`. */
  endAt(place: number): number
  /** How many records it comes from. */
  countAt(place: number): number
  /** The `index`-th record that it comes from, in order. */
  originAt(place: number, index: number): number
  /** A line with all that gives it; worked out each time. */
  resolve(statement: number): ResolvedLine
}

/**
 * Lines of sourcing in a view: own voice and misreports (rule 3), dropped attributions (rule 4), for which only what is there by then is
 * looked at.
 *
 * @param isThere whether a statement is recorded, published, made and not taken back by then
 */
export function openLines(attributions: Attributions, isThere: (statement: number) => boolean): Lines {
  const { columns } = attributions
  const { pool, places } = poolOf(attributions)
  const own = once(() => ({ pool: new GrowingNumbers(), places: new Map<number, number>() }))
  const numberAt = (place: number) => (place < OWN ? pool.at(place) : own().pool.at(place - OWN))
  const resolve = (statement: number) => resolveLine(attributions, statement, isThere)
  return {
    columns,
    claims: attributions.claims,
    at: (statement) => {
      const row = columns.rows[statement] ?? 0
      const known = places[row] ?? 0
      if (known !== 0) return known
      const before = own().places.get(statement)
      if (before !== undefined) return before
      const line = resolve(statement)
      const place = line.isTimeless ? keepLine(pool, line) : OWN + keepLine(own().pool, line)
      if (line.isTimeless) places[row] = place
      else own().places.set(statement, place)
      return place
    },
    flagsAt: (place) => numberAt(place) & ((1 << FLAG_BITS) - 1),
    endAt: (place) => numberAt(place + 1),
    countAt: (place) => numberAt(place) >>> FLAG_BITS,
    originAt: (place, index) => numberAt(place + 2 + index),
    resolve,
  }
}

/** Places from here on are of lines that depend on the time of the view. */
const OWN = 2 ** 31

/** Lines in a few numbers each, and the places of those that are the same at any time, by the places of their statements. */
interface LinePool {
  readonly pool: GrowingNumbers
  readonly places: Uint32Array
}

/** One pool for all views that read the same basis: most lines are the same in all of them. */
const poolOf = oncePer(({ columns }: Attributions): LinePool => {
  const pool = new GrowingNumbers()
  pool.push(0)
  return { pool, places: new Uint32Array(columns.recordsOf.statement.length) }
})

/** Puts a line into a pool; returns its place. */
function keepLine(pool: GrowingNumbers, { origins, flags, end }: ResolvedLine): number {
  const place = pool.length
  const sorted = sortedOrigins(origins)
  pool.push((sorted.length << FLAG_BITS) | flags)
  pool.push(end)
  for (const origin of sorted) pool.push(origin)
  return place
}

function sortedOrigins(origins: readonly Origin[]): readonly number[] {
  const [first, ...others] = origins
  if (first === undefined) return []
  return others.length === 0 ? [first.to] : [...new Set(origins.map(({ to }) => to))].sort((a, b) => a - b)
}

function resolveLine(
  attributions: Attributions,
  statement: number,
  isThere: (statement: number) => boolean,
): ResolvedLine {
  const { columns } = attributions
  const { origins, contraries } = attributions.of(statement)
  const judged = isJudged(columns, statement) ? LINE_FLAGS.judged : 0
  if (origins.length > 0 || contraries.length > 0) {
    const flags = origins.length > 0 ? judged : judged | LINE_FLAGS.misreport
    return { origins, contraries, beside: undefined, flags, end: NONE, isTimeless: true }
  }
  const end = endOfOwnVoice(columns, statement)
  const attributed = isDisclosed(columns, end) ? [] : attributedBeside(attributions, statement)
  const others = attributed.filter((other) => isThere(other.statement))
  const isTimeless = attributed.length === 0
  if (others.length === 0)
    return { origins, contraries, beside: undefined, flags: judged | LINE_FLAGS.ownVoice, end, isTimeless }
  const beside = others.map((other) => other.attributed)
  const inherited = beside.flatMap((other) => other.origins).filter(({ to }) => to !== statement)
  const isAnyJudged = judged !== 0 || others.some((other) => isJudged(columns, other.statement))
  const voice = inherited.length === 0 ? LINE_FLAGS.misreport : LINE_FLAGS.ownVoice
  const flags = (isAnyJudged ? LINE_FLAGS.judged : 0) | LINE_FLAGS.droppedAttribution | voice
  return { origins: inherited, contraries, beside, flags, end: NONE, isTimeless }
}

/** What the other statements of the same claim and polarity in the same source have, of those that have it from somewhere. */
function attributedBeside(
  attributions: Attributions,
  statement: number,
): { statement: number; attributed: Attributed }[] {
  const { columns, claims } = attributions
  const source = columns.of.statement.source[columns.rows[statement] ?? 0] ?? 0
  return sayingTheSame(columns, claims, { source, statement })
    .filter((other) => other !== statement)
    .map((other) => ({ statement: other, attributed: attributions.of(other) }))
    .filter(({ attributed }) => attributed.origins.length > 0 || attributed.contraries.length > 0)
}

/** Whether somebody looked up a line of a statement, at any time. */
function isJudged(columns: Columns, statement: number): boolean {
  return lineJudgements(columns, statement).length > 0
}
