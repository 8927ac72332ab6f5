import { CORROBORATION_LABELS } from '../library.ts'
import type { Lens } from '../state/page-state.ts'

/** A lens in a word or two, what it looks for, and what stands out through it. */
export const LENS_WORDS: Readonly<
  Record<Lens, { readonly name: string; readonly means: string; readonly found: string }>
> = {
  contested: {
    name: CORROBORATION_LABELS.contested.name,
    means: CORROBORATION_LABELS.contested.means,
    found: 'contested claims',
  },
  single: {
    name: 'one origin only',
    means: 'Everything that supports it goes back to one person, group or document.',
    found: 'claims with one origin only',
  },
  circular: {
    name: CORROBORATION_LABELS.circular.name,
    means: CORROBORATION_LABELS.circular.means,
    found: 'circular claims',
  },
  'no-archive': {
    name: 'no archived copy',
    means: 'Documents of which nobody kept a copy.',
    found: 'documents without an archived copy',
  },
}
