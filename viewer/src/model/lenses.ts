import type { Corroboration, GraphReader } from '../library.ts'
import type { Scene } from '../scene/scene.ts'
import type { Lens } from '../state/page-state.ts'
import type { Corroborations } from './corroborations.ts'

export const LENS_WORDS: Readonly<Record<Lens, { readonly name: string; readonly means: string }>> = {
  contested: { name: 'contested', means: 'sourced statements stand on both sides' },
  single: { name: 'one origin only', means: 'everything goes back to one person, group or document' },
  circular: { name: 'circular', means: 'the statements come from each other' },
  'no-archive': { name: 'no archived copy', means: 'documents of which nobody kept a copy' },
}

const SINGLE: ReadonlySet<Corroboration> = new Set([
  'singleSource',
  'singleAnonymous',
  'anonymousGroup',
  'singleUndisclosed',
])

/** The nodes of a scene that a lens picks out. */
export function pickedBy(
  lens: Lens,
  { scene, reader, corroborations }: { scene: Scene; reader: GraphReader; corroborations: Corroborations },
): ReadonlySet<string> {
  const picked = new Set<string>()
  for (const { id, kind } of scene.nodes.values()) {
    const corroboration = corroborations.of.get(id)
    if (lens === 'no-archive') {
      const source = reader.record('source', id)
      if (source !== undefined && source.archivedUrl === undefined) picked.add(id)
    } else if (kind === 'claim' && corroboration !== undefined && fits(lens, corroboration)) picked.add(id)
  }
  return picked
}

function fits(lens: Lens, corroboration: Corroboration): boolean {
  if (lens === 'single') return SINGLE.has(corroboration)
  return corroboration === lens
}
