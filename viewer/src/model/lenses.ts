import type { Corroboration, GraphReader } from '../library.ts'
import type { Scene } from '../scene/scene.ts'
import type { Lens } from '../state/page-state.ts'
import type { Corroborations } from './corroborations.ts'

const SINGLE: ReadonlySet<Corroboration> = new Set([
  'singleSource',
  'singleAnonymous',
  'anonymousGroup',
  'singleParty',
  'undisclosed',
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
