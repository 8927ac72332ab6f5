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

/** Decisions on any of so many: room for all, which the machine gives only where it is used. */
export function manyVerdicts(length: number): Verdicts {
  let table: Uint8Array | undefined
  return {
    get: (number) => (table === undefined ? UNDECIDED : (table[number] ?? UNDECIDED)),
    set: (number, verdict) => {
      table ??= new Uint8Array(length)
      table[number] = verdict
    },
  }
}

/** Decisions on a few, in room for these. */
export function fewVerdicts(): Verdicts {
  const table = new Map<number, number>()
  return { get: (number) => table.get(number) ?? UNDECIDED, set: (number, verdict) => table.set(number, verdict) }
}
