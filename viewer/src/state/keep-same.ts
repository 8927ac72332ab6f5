import type { PageState } from './page-state.ts'

/**
 * A state in which each part that is as it was before is the one from before, so that nothing that depends on it is worked out anew; the
 * state from before where all parts are.
 */
export function keepSame(before: PageState, next: PageState): PageState {
  const fields = Object.keys(next) as (keyof PageState)[]
  const isAsBefore = (field: keyof PageState) =>
    before[field] === next[field] || JSON.stringify(before[field]) === JSON.stringify(next[field])
  const kept = fields.filter(isAsBefore)
  if (kept.length === fields.length) return before
  return { ...next, ...Object.fromEntries(kept.map((field) => [field, before[field]])) }
}
