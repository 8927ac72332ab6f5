import { computed, type ReadonlySignal } from '@preact/signals'
import { claimCommunities } from '../layout/communities.ts'
import type { Merging } from '../scene/merge.ts'
import { drawGroups, homesIn } from '../scene/overview/draw-groups.ts'
import { type Group, groupsOf } from '../scene/overview/groups.ts'
import type { Picture } from '../scene/picture.ts'
import type { Extent } from '../scene/scope.ts'
import { overviewOf, type PageState } from '../state/page-state.ts'
import type { Session } from './session.ts'

export interface OverviewOfState {
  /** What everything is drawn as; undefined where each record is drawn by itself. */
  readonly groups: ReadonlySignal<readonly Group[] | undefined>
  /** Of the scope what is in a group. */
  readonly narrow: ReadonlySignal<(extent: Extent) => Extent>
  readonly apply: ReadonlySignal<(picture: Picture) => Picture>
  /** Each record of a group with the node of that. */
  readonly homes: ReadonlySignal<Merging>
}

/** How everything is grouped in the state as it is: with nothing taken away and no date, so that things stay where they are. */
export function overviewOfState(session: ReadonlySignal<Session>, state: ReadonlySignal<PageState>): OverviewOfState {
  const by = computed(() => overviewOf(state.value))
  const groups = computed(() => {
    const { open, scene } = session.value
    return by.value === 'none' ? undefined : groupsOf(open, () => claimCommunities(scene(true)), by.value)
  })
  const homes = computed(() => homesIn(groups.value ?? []))
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
  return { groups, narrow, apply, homes }
}
