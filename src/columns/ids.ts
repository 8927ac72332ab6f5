/** The ids of all records, each known by its place among them: in order of code units, so that numbers compare as ids do. */
export interface Ids {
  readonly length: number
  /** The id of that number. */
  at(number: number): string
  /** The number of an id, or `NONE`. */
  numberOf(id: string): number
}

/** No number: of an id that no record has, or of a field that is not there. */
export const NONE = 0xff_ff_ff_ff

/** Ids as they come in, each numbered when it is first seen, until all are known. */
export interface IdCollector {
  readonly length: number
  /** The number by which an id came. */
  number(id: string): number
  /** All of them in order, and the place there of each number by which one came. */
  sorted(): { readonly ids: Ids; readonly places: Uint32Array }
}

/** Collects ids that are held as strings anyway. */
export function collectIds(): IdCollector {
  const numbers = new Map<string, number>()
  return {
    get length() {
      return numbers.size
    },
    number: (id) => {
      const known = numbers.get(id)
      if (known !== undefined) return known
      numbers.set(id, numbers.size)
      return numbers.size - 1
    },
    sorted: () => {
      // Strings without a comparison of ours sort by code unit.
      const sorted = [...numbers.keys()].sort()
      const places = new Uint32Array(numbers.size)
      for (const [place, id] of sorted.entries()) places[numbers.get(id) ?? 0] = place
      for (const [place, id] of sorted.entries()) numbers.set(id, place)
      return {
        ids: { length: sorted.length, at: (n) => sorted[n] ?? '', numberOf: (id) => numbers.get(id) ?? NONE },
        places,
      }
    },
  }
}
