import type { GraphReader } from '../library.ts'
import { resting } from '../scene/in-turns.ts'
import { recordsDrawn } from '../scene/records-drawn.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import type { Lens } from '../state/page-state.ts'
import type { Corroborations, Sourced } from './corroborations.ts'

export interface LensFacts {
  readonly scene: Scene
  readonly reader: GraphReader
  readonly corroborations: Corroborations
  /** Whether a node was there by the date of the view. */
  readonly isThere: (node: SceneNode) => boolean
}

/** What each lens asks about. */
export const KIND_OF_LENS: Readonly<Record<Lens, 'claim' | 'source'>> = {
  contested: 'claim',
  single: 'claim',
  circular: 'claim',
  'no-archive': 'source',
}

/** The records of a scene that a lens picks out. One origin has a claim whose own side has one, denied or not. */
export function pickedBy(lens: Lens, facts: LensFacts): ReadonlySet<string> {
  const steps = pickedInSteps(lens, facts)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same step by step, so that it can be done in turns. */
export function* pickedInSteps(lens: Lens, facts: LensFacts): Generator<void, ReadonlySet<string>> {
  const { scene, reader, corroborations, isThere } = facts
  const picked = new Set<string>()
  const asked = KIND_OF_LENS[lens]
  const pick = (node: SceneNode) => {
    const { id, kind } = node
    if (kind !== asked || !isThere(node)) return
    const sourced = corroborations.of.get(id)
    if (lens === 'no-archive') {
      const source = reader.record('source', id)
      if (source !== undefined && source.archivedUrl === undefined) picked.add(id)
    } else if (sourced !== undefined && fits(lens, sourced)) picked.add(id)
  }
  yield* resting(recordsDrawn(scene), pick)
  return picked
}

function fits(lens: Lens, { corroboration, origins }: Sourced): boolean {
  if (lens === 'single') return origins === 1
  return corroboration === lens
}
