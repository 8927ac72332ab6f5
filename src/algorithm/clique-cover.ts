/**
 * A partition into the fewest groups in which all pairs meet: a minimum clique cover. Branch and bound over where each vertex goes, those
 * that meet the fewest others first. Exact, and exponential: meant for some twenty vertices.
 *
 * @see Karp 1972, "Reducibility among combinatorial problems" (it is NP-hard)
 */
export function fewestCliques(ids: readonly string[], meets: (a: string, b: string) => boolean): string[][] {
  const degree = (id: string) => ids.filter((other) => other !== id && meets(id, other)).length
  const order = [...ids].map((id) => ({ id, degree: degree(id) })).sort((a, b) => a.degree - b.degree)
  const floor = greedyApart(ids, meets).length
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

/** Vertices no two of which meet, taken greedily, those that meet the fewest others first: no cover has fewer groups. O(vertices²). */
export function greedyApart(ids: readonly string[], meets: (a: string, b: string) => boolean): string[] {
  const degree = new Map(ids.map((id) => [id, ids.filter((other) => other !== id && meets(id, other)).length]))
  const chosen: string[] = []
  for (const id of [...ids].sort((a, b) => (degree.get(a) ?? 0) - (degree.get(b) ?? 0))) {
    if (!chosen.some((other) => meets(id, other))) chosen.push(id)
  }
  return chosen
}
