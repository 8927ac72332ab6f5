import type { GraphReader } from '../graph/reader.ts'
import { type CoincidenceReason, mayCoincide } from './coincidence.ts'
import type { End } from './ends.ts'

/** How many independent origins a side has: at least `min`, at most `max`. */
export interface Origins {
  /** The distinct ends, sorted by id. */
  readonly ends: readonly End[]
  readonly min: number
  readonly max: number
  /** Whether `min` is the least there can be, or only a lower bound. */
  readonly exact: boolean
  /** Why ends may coincide: pairs of disclosed ones; an undisclosed one by itself, since it may be any other. */
  readonly reasons: readonly { readonly ends: readonly string[]; readonly reason: CoincidenceReason }[]
  /** A way to reach `min`: disclosed ends that may all be one, together. Empty where `min` is only a bound. */
  readonly groups: readonly (readonly string[])[]
}

/** Up to so many disclosed ends the fewest origins are found exactly. */
const EXACT_LIMIT = 20

/**
 * Counts origins. `max` is the number of distinct ends; `min` a minimum clique cover of the disclosed ends in the graph of those
 * that may coincide (exact to 20 of them; above, the size of a greedily found set no two of which may, a lower bound).
 */
export function countOrigins(reader: GraphReader, ends: readonly End[]): Origins {
  const disclosed = ends.filter(({ kind }) => kind === 'actor')
  const reasons = ends.length > 1 ? reasonsAmong(reader, ends) : []
  const pairs = new Set(reasons.map(({ ends: [a, b] }) => pairKey(a ?? '', b ?? '')))
  const meets = (a: string, b: string) => pairs.has(pairKey(a, b))
  const ids = disclosed.map(({ id }) => id)
  const exact = ids.length <= EXACT_LIMIT
  const groups = exact ? fewestGroups(ids, meets) : []
  const least = exact ? groups.length : apart(ids, meets).length
  const min = ends.length === 0 ? 0 : Math.max(1, least)
  return { ends, min, max: ends.length, exact, reasons, groups }
}

function reasonsAmong(reader: GraphReader, ends: readonly End[]): Origins['reasons'] {
  const reasons: { ends: string[]; reason: CoincidenceReason }[] = []
  for (const [index, a] of ends.entries()) {
    if (a.kind === 'source') {
      reasons.push({ ends: [a.id], reason: 'undisclosed' })
      continue
    }
    for (const b of ends.slice(index + 1)) {
      const reason = b.kind === 'source' ? undefined : mayCoincide(reader, a, b)
      if (reason !== undefined) reasons.push({ ends: [a.id, b.id], reason })
    }
  }
  return reasons
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/**
 * A partition into the fewest groups in which all pairs meet: branch and bound over where each vertex goes, those that meet the
 * fewest others first.
 */
function fewestGroups(ids: readonly string[], meets: (a: string, b: string) => boolean): string[][] {
  const degree = (id: string) => ids.filter((other) => other !== id && meets(id, other)).length
  const order = [...ids].map((id) => ({ id, degree: degree(id) })).sort((a, b) => a.degree - b.degree)
  const floor = apart(ids, meets).length
  let best: string[][] = ids.map((id) => [id])
  const place = (index: number, groups: string[][]): void => {
    if (groups.length >= best.length || best.length === floor) return
    const id = order[index]?.id
    if (id === undefined) {
      best = groups.map((group) => [...group])
      return
    }
    for (const group of groups) {
      if (!group.every((other) => meets(id, other))) continue
      group.push(id)
      place(index + 1, groups)
      group.pop()
    }
    place(index + 1, [...groups, [id]])
  }
  place(0, [])
  return best.map((group) => group.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** Vertices no two of which meet, taken greedily, those that meet the fewest others first. */
function apart(ids: readonly string[], meets: (a: string, b: string) => boolean): string[] {
  const degree = new Map(ids.map((id) => [id, ids.filter((other) => other !== id && meets(id, other)).length]))
  const chosen: string[] = []
  for (const id of [...ids].sort((a, b) => (degree.get(a) ?? 0) - (degree.get(b) ?? 0))) {
    if (!chosen.some((other) => meets(id, other))) chosen.push(id)
  }
  return chosen
}
