import { computed, type ReadonlySignal } from '@preact/signals'
import type { Merging } from '../scene/merge.ts'
import { drawGroups, homesIn } from '../scene/overview/draw-groups.ts'
import { fewerGroups } from '../scene/overview/fewer-groups.ts'
import type { Group } from '../scene/overview/groups.ts'
import { talliedScene } from '../scene/overview/tallied-scene.ts'
import type { Picture } from '../scene/picture.ts'
import type { Scene } from '../scene/scene.ts'
import type { Extent } from '../scene/scope.ts'
import { overviewOf, type PageState } from '../state/page-state.ts'
import { overviewIn } from './overview-in.ts'
import type { Session } from './session.ts'

export interface OverviewOfState {
  /** What everything is drawn as; undefined where each record is drawn by itself. */
  readonly groups: ReadonlySignal<readonly Group[] | undefined>
  /** How far the groups are, where they are being worked out: from 0 to 1, null where nobody knows; undefined otherwise. */
  readonly under: ReadonlySignal<number | null | undefined>
  /** Of a large dataset what is drawn in groups, as a scene of its own; undefined otherwise. */
  readonly scene: ReadonlySignal<Scene | undefined>
  /** Of the scope what is in a group. */
  readonly narrow: ReadonlySignal<(extent: Extent) => Extent>
  readonly apply: ReadonlySignal<(picture: Picture) => Picture>
  /** Each record of a group with the node of that. */
  readonly homes: ReadonlySignal<Merging>
}

interface Inputs {
  readonly session: ReadonlySignal<Session>
  readonly state: ReadonlySignal<PageState>
  /** How many groups the canvas has room for. */
  readonly mostGroups: ReadonlySignal<number>
}

/** How everything is grouped in the state as it is: with nothing taken away and no date, so that things stay where they are. */
export function overviewOfState({ session, state, mostGroups }: Inputs): OverviewOfState {
  const by = computed(() => overviewOf(state.value))
  const found = computed(() => (by.value === 'none' ? undefined : overviewIn(session.value, by.value).value))
  const here = computed(() => (found.value?.at === 'here' ? found.value : undefined))
  const groups = computed(() => {
    if (found.value === undefined || by.value === 'none') return undefined
    if (here.value === undefined) return NONE
    // Of a large dataset lines are counted between the groups that there are.
    return here.value.tally === undefined
      ? fewerGroups(here.value.groups, by.value, mostGroups.value)
      : here.value.groups
  })
  const homes = computed(() => homesIn(groups.value ?? NONE))
  const unfolded = computed(() => state.value.unfolded)
  const narrow = computed(() => {
    const within = groups.value
    if (within === undefined) return (extent: Extent) => extent
    const nodes = new Set(within.flatMap(({ members }) => members))
    return (extent: Extent) => ({ ...extent, nodes })
  })
  const apply = computed(() => {
    const drawn = groups.value
    if (drawn === undefined) return (picture: Picture) => picture
    const how = { groups: drawn, open: new Set(unfolded.value) }
    return (picture: Picture) => drawGroups(picture, how)
  })
  return {
    groups,
    under: computed(() => (found.value?.at === 'asked' ? (found.value.part ?? null) : undefined)),
    scene: computed(() => {
      if (found.value === undefined || !session.value.isLarge) return undefined
      const tally = here.value?.tally
      return tally === undefined ? NOTHING : talliedScene(session.value.open, tally, new Set(unfolded.value))
    }),
    narrow,
    apply,
    homes,
  }
}

const NONE: readonly Group[] = []
const NOTHING: Scene = { nodes: new Map(), edges: [] }
