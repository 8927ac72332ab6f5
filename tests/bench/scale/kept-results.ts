import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Measured } from './tool.ts'

/** What one process measured: a line of a file of results. */
interface Line {
  readonly done: string
  readonly found: readonly Measured[]
}

/** Results in a file, so that a run that was cut short goes on where it was, and long ones can be measured at another time. */
export class KeptResults {
  readonly #path: string | undefined
  readonly #found = new Map<string, readonly Measured[]>()

  /** Without a path nothing is kept. */
  constructor(path: string | undefined) {
    this.#path = path
    if (path === undefined || !existsSync(path)) return
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const { done, found }: Line = JSON.parse(line)
      this.#found.set(done, found)
    }
  }

  get(done: string): readonly Measured[] | undefined {
    return this.#found.get(done)
  }

  add(done: string, found: readonly Measured[]): void {
    this.#found.set(done, found)
    if (this.#path !== undefined) appendFileSync(this.#path, `${JSON.stringify({ done, found })}\n`)
  }
}
