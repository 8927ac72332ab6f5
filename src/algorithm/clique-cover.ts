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
  const met = (id: string) => new Set(ids.filter((other) => other !== id && meets(id, other)))
  return apartByMeetings(ids, new Map(ids.map((id) => [id, met(id)])))
}

/** As `greedyApart`, where it is known whom each meets, but for those that meet nobody. O(vertices log vertices + meetings). */
export function apartByMeetings(ids: readonly string[], met: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const degree = (id: string) => met.get(id)?.size ?? 0
  const passed = new Set<string>()
  const chosen: string[] = []
  for (const id of [...ids].sort((a, b) => degree(a) - degree(b))) {
    if (passed.has(id)) continue
    chosen.push(id)
    for (const other of met.get(id) ?? []) passed.add(other)
  }
  return chosen
}
