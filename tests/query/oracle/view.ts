import { find, type Setting } from './setting.ts'
import { openTimes, type Times } from './times.ts'
import { versionsOf } from './works.ts'

/** Why a record is not in view. */
export type Dead = 'later' | 'retracted' | 'without'

/** Which records count. */
export interface NaiveView extends Times {
  /** Every reason for which a source, actor or statement does not count; none where it does. */
  deadBecause(id: string): Dead[]
  isActive(id: string): boolean
  /** Whether it would count if nothing were in `without`. */
  isThere(id: string): boolean
  /** Whether an actor, a statement or the work of a source is in `without`. */
  isTaken(id: string): boolean
}

/** @param times what does not go by `without`, where it is known */
export function openNaiveView(setting: Setting, times: Times = openTimes(setting)): NaiveView {
  const { dataset } = setting
  const isTaken = (id: string) => isInWithout(setting, id)
  const deadBecause = (id: string): Dead[] => {
    const source = dataset.statements.find((each) => each.id === id)?.source
    const isGone = isTaken(id) || (source !== undefined && isTaken(source))
    return [...times.goneBecause(id), ...(isGone ? ['without' as const] : [])]
  }
  return {
    ...times,
    deadBecause,
    isActive: (id) => deadBecause(id).length === 0,
    isThere: (id) => times.goneBecause(id).length === 0,
    isTaken,
  }
}

/** A document's id, or its outlet's, stands for all versions of it. */
function isInWithout(setting: Setting, id: string): boolean {
  const { dataset, options } = setting
  const { without = [] } = options
  if (without.length === 0 || !dataset.sources.some((source) => source.id === id)) return without.includes(id)
  const ownersOf = (actor: string | undefined): string[] =>
    actor === undefined ? [] : [actor, ...ownersOf(find(dataset.actors, actor).ownedBy)]
  return versionsOf(setting, 'worksTaken', id).some(
    (version) =>
      without.includes(version) ||
      ownersOf(find(dataset.sources, version).publisher).some((owner) => without.includes(`outlet:${owner}`)),
  )
}
