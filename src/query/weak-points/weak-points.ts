import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { byCodeUnit } from '../../model/order.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import { neededByClaims } from './needed-by-claims.ts'
import { neededToStand } from './needed-to-stand.ts'

/** Everything whose fall alone would take claims with it, worst first. */
export interface WeakPoints {
  /** By how many claims fall, then by how many are unseated, then by id. */
  readonly points: readonly WeakPoint[]
  /** How many more take no more with them than the last of these, where they are too many to tell; absent where `points` has all. */
  readonly morePoints?: number
  /** How many works, actors and outlets take nothing with them. */
  readonly harmless: number
  /** How many claims are carried at all, and how many of them fall with some point. */
  readonly carried: number
  readonly exposed: number
}

/** A source, an actor or an outlet that takes a claim with it when it falls alone. */
export interface WeakPoint {
  /** The first version of a document, which stands for all of them; an actor; or `outlet:ID` for all that a publisher, or one that it owns, published. */
  readonly id: string
  readonly kind: 'source' | 'actor' | 'outlet'
  /** Claims that are carried no more without it, sorted. */
  readonly fallen: readonly string[]
  /** Claims that did not fall, but stand no more: something that they rest on fell. Sorted. */
  readonly unseated: readonly string[]
}

/**
 * Every source, actor and outlet by how many claims fall with it: for each exactly what `impact` says of it alone, unread documents
 * included, but all in one pass over the lines (see `neededByClaims`).
 */
export function weakPoints(view: View, options: SweepOptions = {}): WeakPoints {
  const { columns } = numbersOf(view)
  const step = openSweep(columns.kinds.length + columns.recordsOf.claim.length, options)
  const falls = neededByClaims(view, step)
  const points = new Map<number, Falling>()
  const pointAt = (number: number): Falling => {
    let point = points.get(number)
    if (point === undefined) {
      point = { fallen: [], unseated: [] }
      points.set(number, point)
    }
    return point
  }
  let [carried, exposed] = [0, 0]
  for (const claim of columns.recordsOf.claim) {
    step()
    if (!falls.isCarried(claim)) continue
    carried++
    let isExposed = false
    for (const number of falls.membersOf(claim)) {
      pointAt(number).fallen.push(claim)
      isExposed = true
    }
    if (isExposed) exposed++
  }
  for (const [claim, needed] of neededToStand(view, falls)) {
    const own = new Set(falls.membersOf(claim))
    for (const number of needed) if (!own.has(number)) pointAt(number).unseated.push(claim)
  }
  const told = toldOf(columns, ranked(columns, points))
  const more = points.size - told.length
  return {
    points: told.map((point) => named(columns, point)),
    ...(more === 0 ? {} : { morePoints: more }),
    harmless: countRemovable(columns) - points.size,
    carried,
    exposed,
  }
}

/** What falls with something, by number, and what is unseated. */
interface Falling {
  readonly fallen: number[]
  readonly unseated: number[]
}

interface Ranked extends Falling {
  readonly number: number
  readonly id: string
}

/** Points are told as long as they name no more claims in all than so many for each record, and so many besides. */
const NAMED_A_RECORD = 20
const NAMED_AT_LEAST = 100_000

/** The worst points, as far as they are told. */
function toldOf({ kinds }: Columns, points: readonly Ranked[]): readonly Ranked[] {
  let left = NAMED_AT_LEAST + NAMED_A_RECORD * kinds.length
  const cut = points.findIndex(({ fallen, unseated }) => {
    left -= fallen.length + unseated.length
    return left < 0
  })
  return cut === -1 ? points : points.slice(0, Math.max(cut, 1))
}

function ranked({ ids, kinds }: Columns, points: ReadonlyMap<number, Falling>): Ranked[] {
  const idOf = (number: number) =>
    number < kinds.length ? ids.at(number) : OUTLET_PREFIX + ids.at(number - kinds.length)
  return [...points]
    .map(([number, falling]): Ranked => ({ number, id: idOf(number), ...falling }))
    .sort(
      (a, b) => b.fallen.length - a.fallen.length || b.unseated.length - a.unseated.length || byCodeUnit(a.id, b.id),
    )
}

function named({ ids, kinds }: Columns, { number, id, fallen, unseated }: Ranked): WeakPoint {
  const isOutlet = number >= kinds.length
  const kind = isOutlet ? 'outlet' : kinds[number] === KIND_CODES.source ? 'source' : 'actor'
  const inOrder = (claims: readonly number[]) => [...claims].sort((a, b) => a - b).map((claim) => ids.at(claim))
  return { id, kind, fallen: inOrder(fallen), unseated: inOrder(unseated) }
}

/** Works, actors, and the outlets that have any source. */
function countRemovable({ of, rows, recordsOf }: Columns): number {
  const outlets = new Set<number>()
  let works = 0
  for (const [row, publisher] of of.source.publisher.entries()) {
    if (of.source.revises[row] === NONE) works++
    for (let id = publisher; id !== NONE && !outlets.has(id); id = of.actor.ownedBy[rows[id] ?? 0] ?? NONE)
      outlets.add(id)
  }
  return works + recordsOf.actor.length + outlets.size
}
