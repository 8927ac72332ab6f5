import type { Lens } from '../state/page-state.ts'

/** A lens in a word or two, what it looks for, and what stands out through it. */
export const LENS_WORDS: Readonly<
  Record<Lens, { readonly name: string; readonly means: string; readonly found: string }>
> = {
  contested: {
    name: 'contested',
    means: 'sourced statements stand on both sides',
    found: 'contested claims',
  },
  single: {
    name: 'one origin only',
    means: 'everything goes back to one person, group or document',
    found: 'claims of a single source',
  },
  circular: {
    name: 'circular',
    means: 'the statements come from each other',
    found: 'what is in a circle of reports',
  },
  'no-archive': {
    name: 'no archived copy',
    means: 'documents of which nobody kept a copy',
    found: 'documents without an archived copy',
  },
}
