import type { ViewOptions } from '../library.ts'

/** The same view with nobody taken away: what an answer about taking away is asked of. */
export function withoutNobody(view: ViewOptions): ViewOptions {
  return { ...view, without: [] }
}
