/** What was decided of records: nothing yet, yes, no, or that it is being decided. */
export const UNDECIDED = 0
export const YES = 1
export const NO = 2
export const PENDING = 3

/** Decisions by number, remembered. */
export interface Verdicts {
  get(number: number): number
  set(number: number, verdict: number): void
}

/** So many are decided before there is room for all: a view that is asked for one thing, and then dropped, decides fewer. */
const FEW = 64

/** Decisions on any of so many: the first in room for these, more in room for all, which the machine gives only where it is used. */
export function manyVerdicts(length: number): Verdicts {
  let table: Uint8Array | undefined
  const first = new Map<number, number>()
  return {
    get: (number) => (table === undefined ? (first.get(number) ?? UNDECIDED) : (table[number] ?? UNDECIDED)),
    set: (number, verdict) => {
      if (table === undefined) {
        first.set(number, verdict)
        if (first.size <= FEW) return
        table = new Uint8Array(length)
        for (const [each, decided] of first) table[each] = decided
        first.clear()
      } else table[number] = verdict
    },
  }
}

/** Decisions on a few, in room for these. */
export function fewVerdicts(): Verdicts {
  const table = new Map<number, number>()
  return { get: (number) => table.get(number) ?? UNDECIDED, set: (number, verdict) => table.set(number, verdict) }
}

/**
 * Decisions on any of so many, for one user after another: each begins with nothing decided. All share one room, which is stamped and not cleared;
 * who goes on after another has begun finds what the two did not share undecided again.
 */
export function sharedVerdicts(length: number): () => Verdicts {
  let table = new Uint32Array(length)
  let user = 0
  return () => {
    if (++user > MOST_USERS) {
      table = new Uint32Array(length)
      user = 1
    }
    const [own, stamp] = [table, user * STAMP]
    return {
      get: (number) => {
        const decided = (own[number] ?? 0) - stamp
        return decided > 0 && decided < STAMP ? decided : UNDECIDED
      },
      set: (number, verdict) => {
        own[number] = stamp + verdict
      },
    }
  }
}

/** Stamps are so far apart that a verdict finds room between two of them. */
const STAMP = 4
const MOST_USERS = 2 ** 30 - 1
