import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type LensFacts, pickedInSteps } from '../model/lenses.ts'
import { inTurns } from '../scene/in-turns.ts'
import type { Lens } from '../state/page-state.ts'

type Counts = ReadonlyMap<Lens, number>

/** How many records each lens picks out, counted in short turns: nothing while what was drawn before is all that was counted. */
export function useLensCounts(lenses: readonly Lens[], facts: LensFacts): Counts {
  const { scene, corroborations, isThere } = facts
  const counted = useSignal<{ readonly of: unknown; readonly counts: Counts }>({ of: undefined, counts: NONE })
  useEffect(() => {
    const counts = new Map<Lens, number>()
    const steps = function* () {
      for (const lens of lenses) counts.set(lens, (yield* pickedInSteps(lens, facts)).size)
    }
    return inTurns(steps(), () => {
      counted.value = { of: scene, counts }
    })
  }, [scene, corroborations, isThere, lenses.join()])
  return counted.value.of === scene ? counted.value.counts : NONE
}

const NONE: Counts = new Map()
