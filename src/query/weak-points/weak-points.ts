import { byCodeUnit } from '../../model/order.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import type { View } from '../../sourcing/view.ts'
import { neededByClaims } from './needed-by-claims.ts'
import { neededToStand } from './needed-to-stand.ts'

/** Everything whose fall alone would take claims with it, worst first. */
export interface WeakPoints {
  /** By how many claims fall, then by how many are unseated, then by id. */
  readonly points: readonly WeakPoint[]
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
export function weakPoints(view: View): WeakPoints {
  const claims = view.reader.ids('claim')
  const falls = neededByClaims(view)
  const points = new Map<string, { fallen: string[]; unseated: string[] }>()
  const pointAt = (id: string) => {
    const point = points.get(id) ?? { fallen: [], unseated: [] }
    points.set(id, point)
    return point
  }
  for (const [claim, needed] of falls) for (const id of needed) pointAt(id).fallen.push(claim)
  for (const [claim, needed] of neededToStand(view, falls, claims)) {
    for (const id of needed) if (falls.get(claim)?.has(id) !== true) pointAt(id).unseated.push(claim)
  }
  const ranked = [...points].map(([id, { fallen, unseated }]) => ({
    id,
    kind: kindOf(view, id),
    fallen: fallen.sort(byCodeUnit),
    unseated: unseated.sort(byCodeUnit),
  }))
  ranked.sort(
    (a, b) => b.fallen.length - a.fallen.length || b.unseated.length - a.unseated.length || byCodeUnit(a.id, b.id),
  )
  return {
    points: ranked,
    harmless: countRemovable(view) - ranked.length,
    carried: falls.size,
    exposed: [...falls.values()].filter(({ size }) => size > 0).length,
  }
}

function kindOf({ reader }: View, id: string): WeakPoint['kind'] {
  if (id.startsWith(OUTLET_PREFIX)) return 'outlet'
  return reader.kindOf(id) === 'source' ? 'source' : 'actor'
}

/** Works, actors, and the outlets that have any source. */
function countRemovable({ reader }: View): number {
  const outlets = new Set<string>()
  for (const source of reader.ids('source')) {
    let id = reader.record('source', source)?.publisher
    for (; id !== undefined && !outlets.has(id); id = reader.record('actor', id)?.ownedBy) outlets.add(id)
  }
  const works = reader.ids('source').filter((id) => reader.record('source', id)?.revises === undefined)
  return works.length + reader.ids('actor').length + outlets.size
}
