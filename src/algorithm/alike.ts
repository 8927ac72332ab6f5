/**
 * Where a thing belongs. Things hang together in families, and two families of one sort are alike: to swap them, each thing for the one in
 * the same place, makes no difference that anybody could find.
 */
export interface Kin {
  readonly family: string
  readonly sort: string
  readonly place: number
}

/** Where each thing belongs; undefined for one that is like no other. */
export type KinOf = (id: string) => Kin | undefined

/** For each family, the places of it that some things take. */
export type Places = ReadonlyMap<string, readonly number[]>

/** The places that some things take in their families. O(things). */
export function placesOf(ids: Iterable<string>, kinOf: KinOf): Places {
  const places = new Map<string, number[]>()
  for (const id of ids) {
    const kin = kinOf(id)
    if (kin === undefined) continue
    const taken = places.get(kin.family)
    if (taken === undefined) places.set(kin.family, [kin.place])
    else taken.push(kin.place)
  }
  for (const taken of places.values()) taken.sort((a, b) => a - b)
  return places
}

/**
 * What a set looks like to whoever cannot tell families of a sort apart: two sets of the same shape differ only by such swaps. Of a part of
 * a set, with the places that the whole of it takes: then the parts sit in the whole in the same way. O(things).
 */
export function shapeOf(ids: Iterable<string>, kinOf: KinOf, whole?: Places): string {
  const given = [...ids]
  const alone = given.filter((id) => kinOf(id) === undefined).sort()
  const sorts = new Map(given.flatMap((id) => familyOf(kinOf(id))))
  const counts = new Map<string, number>()
  for (const [family, taken] of placesOf(given, kinOf)) {
    const pattern = `${sorts.get(family)}:${taken.join()}:${whole?.get(family)?.join() ?? ''}`
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  return JSON.stringify([alone, [...counts].sort(([a], [b]) => (a < b ? -1 : 1))])
}

/** One of some things for each way to add it to a set that differs by more than swaps: the first by id. O(things). */
export function oneOfEach(ids: Iterable<string>, kinOf: KinOf, set: Places): string[] {
  const first = new Map<string, string>()
  for (const id of ids) {
    const kin = kinOf(id)
    const key = kin === undefined ? id : `:${kin.sort}:${kin.place}:${set.get(kin.family)?.join() ?? ''}`
    const known = first.get(key)
    if (known === undefined || id < known) first.set(key, id)
  }
  return [...first.values()]
}

function familyOf(kin: Kin | undefined): [string, string][] {
  return kin === undefined ? [] : [[kin.family, kin.sort]]
}
