/** Standing when only some ends are believed. */

/** In what ways each claim comes to stand. */
export type Ways = ReadonlyMap<
  string,
  {
    /** The ends of the statements that carry it: any one is enough. */
    readonly ends: readonly string[]
    /** What it depends on when it is carried. */
    readonly premises: readonly string[]
    readonly conditionals: readonly { readonly conditional: string; readonly conditions: readonly string[] }[]
  }
>

/** How one claim comes to stand. */
export interface Ground {
  readonly claim: string
  /** The ends that carry it, of those believed; empty where a conditional concludes it. */
  readonly ends: readonly string[]
  /** The claims that must stand for that, sorted: premises, or the conditional and its conditions. */
  readonly needs: readonly string[]
}

/** The claims that stand when only the ends given are believed, each with how, in an order in which what is needed comes first. */
export function standsWithin(ways: Ways, believed: ReadonlySet<string>): ReadonlyMap<string, Ground> {
  const stands = new Map<string, Ground>()
  const hold = (claims: readonly string[]) => claims.every((each) => stands.has(each))
  for (let size = -1; size < stands.size; ) {
    size = stands.size
    for (const [claim, { ends, premises, conditionals }] of ways) {
      if (stands.has(claim)) continue
      const carrying = ends.filter((end) => believed.has(end))
      const concluding = conditionals.find(({ conditional, conditions }) => hold([conditional, ...conditions]))
      if (carrying.length > 0 && hold(premises)) {
        stands.set(claim, { claim, ends: carrying, needs: [...premises].sort() })
      } else if (concluding !== undefined) {
        const needs = [...new Set([concluding.conditional, ...concluding.conditions])].sort()
        stands.set(claim, { claim, ends: [], needs })
      }
    }
  }
  return stands
}

/** How a claim stands when only the ends given are believed: its ground and those of all that it needs, these first. */
export function groundsWithin(ways: Ways, claim: string, believed: ReadonlySet<string>): Ground[] {
  const stands = standsWithin(ways, believed)
  const needed = new Set([claim])
  for (const id of needed) for (const other of stands.get(id)?.needs ?? []) needed.add(other)
  return [...stands.values()].filter((ground) => needed.has(ground.claim))
}
