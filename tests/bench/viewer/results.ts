import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { type Spread, spreadOf } from '../scale/statistics.ts'

/** What was measured in one round: ours and plain Sigma's, one after the other in the same browser. */
export interface Found {
  /** `DATASET/WHAT`. */
  readonly id: string
  readonly ours: number
  readonly plain: number
}

/** All rounds of a measure. */
export interface Measured {
  readonly id: string
  readonly ours: Spread
  readonly plain: Spread
  /** Ours over plain Sigma's, each round by itself. */
  readonly ratio: Spread
  /** Ours less plain Sigma's. */
  readonly above: Spread
}

/** The rounds of each measure, put together, in the order in which they first came. */
export function measuredIn(found: readonly Found[]): Measured[] {
  const byId = new Map<string, Found[]>()
  for (const each of found) byId.set(each.id, [...(byId.get(each.id) ?? []), each])
  return [...byId].map(([id, rounds]) => ({
    id,
    ours: spreadOf(rounds.map(({ ours }) => ours)),
    plain: spreadOf(rounds.map(({ plain }) => plain)),
    ratio: spreadOf(rounds.map(({ ours, plain }) => ours / plain)),
    above: spreadOf(rounds.map(({ ours, plain }) => ours - plain)),
  }))
}

/** What one round of one dataset found: a line of a file of results. */
interface Line {
  readonly done: string
  readonly found: readonly Found[]
}

/** Rounds in a file, so that a run that was cut short goes on where it was. Without a path they are only in memory. */
export class KeptRounds {
  readonly #path: string | undefined
  readonly #lines: Line[] = []

  constructor(path: string | undefined) {
    this.#path = path
    if (path === undefined || !existsSync(path)) return
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) this.#lines.push(JSON.parse(line))
  }

  has(done: string): boolean {
    return this.#lines.some((line) => line.done === done)
  }

  add(done: string, found: readonly Found[]): void {
    this.#lines.push({ done, found })
    if (this.#path !== undefined) appendFileSync(this.#path, `${JSON.stringify({ done, found })}\n`)
  }

  all(): Found[] {
    return this.#lines.flatMap(({ found }) => found)
  }
}
