import type { Claim, Quantity, Value } from '../../../src/model/claim.ts'
import { spanOf } from '../../../src/model/dates.ts'
import { equivalents, heldApart } from './claims.ts'
import { pairs } from './combinations.ts'
import type { Oracle } from './oracle.ts'
import { endsOf } from './reach.ts'
import { find, unique } from './setting.ts'

/** Two claims that cannot both be true, or one that is affirmed and denied; equivalent claims go by the first id. */
export interface NaiveConflict {
  claims: string[]
  reasons: string[]
  /** They surely hold at different times, for every reason. */
  apparent: boolean
  open: boolean
  /** The ends that stand on both sides. */
  selfContradiction: string[]
}

export function naiveConflicts(oracle: Oracle): NaiveConflict[] {
  const there = oracle.dataset.claims.filter((claim) => !isLaterClaim(oracle, claim))
  const found = pairs(there).flatMap(([a, b]) => reasonsBetween(oracle, a, b).map((each) => ({ ...each, a, b })))
  const names = (a: Claim, b: Claim) => unique([nameOf(oracle, a.id), nameOf(oracle, b.id)])
  const apart = found.filter(({ a, b }) => names(a, b).length === 2)
  const twos = unique(apart.map(({ a, b }) => names(a, b).join(' '))).map((key) => {
    const reasons = apart.filter(({ a, b }) => names(a, b).join(' ') === key)
    const [one = '', other = ''] = key.split(' ')
    return {
      claims: [one, other],
      reasons: unique(reasons.map(({ reason }) => reason)),
      apparent: reasons.every(({ apparent }) => apparent),
      ...bothSides(oracle, oracle.side(one, 'for'), oracle.side(other, 'for')),
    }
  })
  const ones = unique(there.map(({ id }) => nameOf(oracle, id)))
    .filter((claim) => denialsOf(oracle, claim).length > 0 && oracle.isCarried(claim))
    .map((claim) => ({
      claims: [claim],
      reasons: ['denied'],
      apparent: false,
      ...bothSides(oracle, oracle.side(claim, 'for'), denialsOf(oracle, claim)),
    }))
  return [...twos, ...ones].sort((a, b) => (a.claims.join(' ') < b.claims.join(' ') ? -1 : 1))
}

function nameOf(oracle: Oracle, claim: string): string {
  return unique(equivalents(oracle, claim, oracle.view.reads))[0] as string
}

function bothSides(oracle: Oracle, left: readonly string[], right: readonly string[]) {
  const ends = endsOf(oracle, right).map(({ id }) => id)
  const both = endsOf(oracle, left)
    .map(({ id }) => id)
    .filter((id) => ends.includes(id))
  return {
    open: left.length > 0 && right.length > 0,
    selfContradiction: oracle.has('selfContradictions') ? both : [],
  }
}

function denialsOf(oracle: Oracle, claim: string): string[] {
  return oracle.side(claim, 'against').filter((id) => oracle.statement(id).polarity === 'denies')
}

/** A claim came with its first statement. */
function isLaterClaim({ dataset, view }: Oracle, claim: Claim): boolean {
  const own = dataset.statements.filter((each) => each.claim === claim.id)
  return !view.isRecorded(claim) || (own.length > 0 && own.every(({ id }) => view.deadBecause(id).includes('later')))
}

function reasonsBetween(oracle: Oracle, a: Claim, b: Claim): { reason: string; apparent: boolean }[] {
  const { dataset, view } = oracle
  const apparent = heldApart(oracle, a.id, b.id)
  const isStated = dataset.relations
    .filter((relation) => relation.type === 'contradicts' && view.reads(relation))
    .some(({ from, to }) => (from === a.id && to === b.id) || (from === b.id && to === a.id))
  const areValuesApart = a.value !== undefined && b.value !== undefined && differ(oracle, a.value, b.value)
  return [
    ...(isStated ? [{ reason: 'contradicts', apparent }] : []),
    ...(areOfOneMeasure(a.quantity, b.quantity) && areFiguresApart(a.quantity, b.quantity)
      ? [{ reason: 'quantities', apparent }]
      : []),
    ...(falls(oracle, a, b) || falls(oracle, b, a) ? [{ reason: 'falls', apparent: false }] : []),
    ...(areValuesApart ? [{ reason: 'values', apparent }] : []),
  ]
}

type Figure = Quantity | undefined

function areOfOneMeasure(a: Figure, b: Figure): boolean {
  return a !== undefined && b !== undefined && a.measure === b.measure && a.of === b.of && a.relativeTo === b.relativeTo
}

/** A running total that surely was higher before. */
function falls(oracle: Oracle, before: Claim, after: Claim): boolean {
  if (!oracle.has('cumulative') || !areOfOneMeasure(before.quantity, after.quantity)) return false
  const isRunning = find(oracle.dataset.topics, before.quantity?.measure ?? '').cumulative === true
  return (
    isRunning && spanOf(before.holds).latest < spanOf(after.holds).earliest && isBelow(after.quantity, before.quantity)
  )
}

function areFiguresApart(a: Figure, b: Figure): boolean {
  return isBelow(a, b) || isBelow(b, a)
}

function isBelow(a: Figure, b: Figure): boolean {
  const [below, above] = [rangeOf(a ?? { measure: '' }), rangeOf(b ?? { measure: '' })]
  return below.high < above.low || (below.high === above.low && below.open)
}

/** What a figure in whole numbers may mean. */
function rangeOf({ value, low, high, comparator = 'eq' }: Quantity): { low: number; high: number; open: boolean } {
  const [least, most] = [Number(low ?? Number.NEGATIVE_INFINITY), Number(high ?? Number.POSITIVE_INFINITY)]
  if (value === undefined) return { low: least, high: most, open: false }
  const figure = Number(value)
  if (comparator === 'min') return { low: figure, high: Number.POSITIVE_INFINITY, open: false }
  if (comparator === 'max') return { low: Number.NEGATIVE_INFINITY, high: figure, open: false }
  if (comparator === 'approx') return { low: figure * 0.9, high: figure * 1.1, open: false }
  return { low: figure - 0.5, high: figure + 0.5, open: true }
}

function differ(oracle: Oracle, a: Value, b: Value): boolean {
  const { dataset, has } = oracle
  if (!has('values') || a.measure !== b.measure || a.of !== b.of) return false
  if (a.exclusive === false || b.exclusive === false) return false
  const nameOf = (id: string) => [...dataset.actors, ...dataset.topics].find((each) => each.id === id)?.name
  const lies = (inner: string, outer: string): boolean => {
    const within = dataset.topics.find(({ id }) => id === inner)?.within
    return within !== undefined && (within === outer || lies(within, outer))
  }
  if (typeof a.is === 'string' && typeof b.is === 'string')
    return a.is !== b.is && !lies(a.is, b.is) && !lies(b.is, a.is)
  const words = ({ is }: Value) => (typeof is === 'string' ? nameOf(is) : is.text)
  return words(a) !== words(b)
}
