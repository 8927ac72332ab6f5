import { computed, type ReadonlySignal } from '@preact/signals'
import { OUTLET_PREFIX, type QuickGraph, type QuickView } from '../library.ts'
import { ledTo, parseExpansion } from '../scene/expansion.ts'
import { broughtBy, gatherBrought } from '../scene/gather-brought.ts'
import { foldRepeaters, groupDocuments, type Merging, mergeEquals, mergeScene } from '../scene/merge.ts'
import type { Group } from '../scene/overview/groups.ts'
import { partScene } from '../scene/part-scene.ts'
import { type Picture, pictureOf } from '../scene/picture.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import { type Extent, extentOf } from '../scene/scope.ts'
import { weightsIn } from '../scene/weights.ts'
import { type Grouping, isFolded, type PageState } from '../state/page-state.ts'
import { labelOf } from '../words/labels.ts'
import { broughtInWords } from '../words/relation-words.ts'
import { foldOfState } from './fold-of-state.ts'
import { overviewOfState } from './overview-of-state.ts'
import { sceneIn } from './scene-in.ts'
import type { Session } from './session.ts'

/** What there is to draw in the state as it is; each part changes only with what it depends on. */
export interface PictureOfState {
  readonly scene: ReadonlySignal<Scene>
  readonly extent: ReadonlySignal<Extent>
  readonly picture: ReadonlySignal<Picture>
  /** What layouts place: the scope, or where it is folded what it is folded to. Filters and what was unfolded change nothing of it. */
  readonly ground: ReadonlySignal<Ground>
  /** How far the groups of an overview are, or the scene of everything, while they are worked out: from 0 to 1, null where nobody knows; undefined otherwise. */
  readonly under: ReadonlySignal<number | null | undefined>
  /** Where the sourcing of a claim is folded, what is drawn as which node unless that is unfolded. */
  readonly homes: ReadonlySignal<Merging>
  /** The node that stands for a record which is drawn as another. */
  readonly drawnAs: ReadonlySignal<ReadonlyMap<string, string>>
}

export interface Ground {
  readonly scene: Scene
  readonly extent: Extent
  /** Where everything is drawn in groups, these. */
  readonly groups?: readonly Group[]
  /** These are being worked out: until then what was drawn before stays. */
  readonly isUnder?: true
  /** Where nothing is folded, the documents that only repeat another and stand in a block before it, each with that one. */
  readonly blocks?: Merging
}

interface Inputs {
  readonly session: ReadonlySignal<Session>
  readonly state: ReadonlySignal<PageState>
  readonly view: ReadonlySignal<QuickView>
  readonly statusOf: ReadonlySignal<(claim: string) => string>
  /** How many groups of an overview the canvas has room for. */
  readonly mostGroups: ReadonlySignal<number>
}

/** So many ways between two records are drawn. */
const WAYS = 4

export function pictureOfState({ session, state, view, statusOf, mostGroups }: Inputs): PictureOfState {
  const field = <F extends keyof PageState>(name: F) => computed(() => state.value[name])
  const [scope, off, hidden, expanded] = [field('scope'), field('off'), field('hidden'), field('expanded')]
  const [selected, fold, grouping] = [field('selected'), computed(() => isFolded(state.value)), field('grouping')]

  const basis = field('basis')
  const besides = computed(() =>
    [...selected.value, ...expanded.value.map((entry) => entry.split('/')[0] ?? '')].join(','),
  )
  const around = computed(() => {
    const { open, traceOf } = session.value
    // Ways are those of the view, as in the list of them beside the canvas.
    const pathIds = (from: string, to: string) =>
      view.value.path(from, to, { count: WAYS }).paths.flatMap(({ nodes }) => nodes.map(({ id }) => id))
    const wordingsOf = (claim: string) => open.at({ basis: basis.value }).wordings(claim).wordings
    return { open, traceOf: (claim: string) => traceOf(claim), pathIds, wordingsOf }
  })
  const folding = foldOfState(session, state)
  const overview = overviewOfState({ session, state, mostGroups })
  /** Of a large dataset the scene of everything, where each record is drawn by itself. */
  const whole = computed(() => {
    if (!session.value.isLarge || scope.value.kind !== 'everything' || overview.groups.value !== undefined)
      return undefined
    return sceneIn(session.value, off.value.includes('kind:statement')).value
  })
  const under = computed(() => (whole.value?.at === 'coming' ? whole.value.part : overview.under.value))
  const scene = computed(() => {
    const inGroups = overview.scene.value
    if (inGroups !== undefined) return inGroups
    const folded = off.value.includes('kind:statement')
    if (whole.value !== undefined) return whole.value.at === 'here' ? whole.value.scene : NOTHING_YET
    if (!session.value.isLarge) return session.value.scene(folded)
    return partScene({ ...around.value, also: besides.value.split(',') }, scope.value, folded)
  })
  const extent = computed(() => extentOf({ ...around.value, scene: scene.value }, scope.value))
  /** Statuses change with the view, and the picture with them only where one is switched off. */
  const statusFilter = computed(() =>
    off.value.some((token) => token.startsWith('status:')) ? statusOf.value : () => 'unassessed',
  )
  const within = computed(() => overview.narrow.value(folding.narrow.value(extent.value)))
  const pictureWith = (chosen: readonly string[], opened = expanded.value) =>
    pictureOf(scene.value, {
      extent: within.value,
      state: { off: off.value, hidden: hidden.value, expanded: opened, selected: chosen },
      statusOf: statusFilter.value,
    })
  const plain = computed(() => pictureWith([]))
  const unfolded = field('unfolded')
  /** The record that a group is called after, with the node of the group: a publisher with that of its documents. */
  const named = computed(
    () => new Map((overview.groups.value ?? []).map(({ id }) => [id.replace(OUTLET_PREFIX, ''), id] as const)),
  )
  /** Chosen ones that only the choice brings on the canvas. Choosing among what is there draws nothing anew. */
  const brought = computed(() => {
    const { nodes } = scene.value
    const isDrawn = (id: string) => plain.value.nodes.has(id) || named.value.has(id)
    return selected.value.filter((id) => nodes.has(id) && !isDrawn(id)).join(',')
  })
  const unmerged = computed(() => (brought.value === '' ? plain.value : pictureWith(brought.value.split(','))))
  /** As a text, so that a view in which the same claims are equal draws nothing anew. */
  const equals = computed(() => JSON.stringify([...mergeEquals(unmerged.value, view.value, extent.value.seeds)]))
  /** What would be drawn if nothing were expanded. */
  const bare = computed(() => (expanded.value.length === 0 ? unmerged.value : pictureWith([], [])))
  const broughtIn = ({ edges }: Picture, { nodes }: Picture) => {
    const drawn = new Set([...nodes].flatMap(([id, { folded }]) => [id, ...folded]))
    // What only the choice brings stands by itself.
    const chosen = brought.value.split(',')
    const leads = expanded.value.map((entry) => [entry, ledTo(parseExpansion(entry), edges)] as const)
    return broughtBy(leads, (id) => !drawn.has(id) && !chosen.includes(id))
  }
  const repeaters = computed(() => folding.whole.value?.repeaters ?? NONE)
  const picture = computed(() => {
    const inGroups = overview.scene.value
    if (inGroups !== undefined) return pictureOfGroups(inGroups, off.value)
    const merging = new Map(JSON.parse(equals.value) as [string, string][])
    const { open, isLarge } = session.value
    // Of a large dataset sizes are those of its part: nobody counts what rests on every record.
    const weightOf = isLarge ? (id: string) => scene.value.nodes.get(id)?.weight ?? 0 : weightsIn(open)
    const isGrouped = overview.groups.value !== undefined
    const foldsRest = fold.value && folding.drawn.value === undefined && !isGrouped
    const by = isGrouped ? 'none' : grouping.value
    const foldWith = (opened: readonly string[]) => (of: Picture) => folding.apply.value(of, opened)
    const how = { merging, fold: foldsRest, grouping: by, weightOf }
    const whole = overview.apply.value(merged(unmerged.value, open, { ...how, foldWith: foldWith(expanded.value) }))
    const came =
      isGrouped || expanded.value.length === 0
        ? []
        : broughtIn(unmerged.value, merged(bare.value, open, { ...how, foldWith: foldWith([]) }))
    const opened = new Set(unfolded.value)
    const drawn = gatherBrought(whole, came, { open: opened, says: (kind, ids) => broughtSaid(open, kind, ids) })
    const leftOut = [...extent.value.nodes].filter((id) => !within.value.nodes.has(id) && !drawn.nodes.has(id))
    return { ...drawn, leftOut, repeaters: repeaters.value, brought: came }
  })
  const layout = field('layout')
  const isUnder = computed(() => under.value !== undefined)
  const ground = computed((): Ground => {
    const groups = overview.groups.value
    if (isUnder.value) return { scene: NOTHING_YET, extent: extent.value, isUnder: true }
    if (groups !== undefined) return { scene: scene.value, extent: extent.value, groups }
    const folded = folding.drawn.value === undefined ? undefined : folding.whole.value
    // Dates are places: a document that is unfolded has its own.
    if (layout.value === 'time') return { scene: scene.value, extent: extent.value }
    if (folded === undefined) {
      const blocks = layout.value === 'provenance' && grouping.value === 'none' ? folding.blocks.value : NONE
      const nodes = new Set([...extent.value.nodes].filter((id) => !blocks.has(id)))
      return { scene: scene.value, extent: { ...extent.value, nodes }, blocks }
    }
    const nodes = new Map([...scene.value.nodes].filter(([id]) => folded.nodes.has(id)))
    const { seeds } = extent.value
    return { scene: { nodes, edges: folded.edges }, extent: { nodes: folded.nodes, statements: undefined, seeds } }
  })
  const drawnAs = computed(() => {
    const { nodes } = picture.value
    const members = [...nodes].flatMap(([id, { folded }]) => folded.map((each) => [each, id] as const))
    return new Map([...[...named.value].filter(([id, node]) => id !== node), ...members])
  })
  const homes = computed((): Merging => {
    if (overview.groups.value !== undefined) return overview.homes.value
    const folded = (folding.drawn.value === undefined ? undefined : folding.whole.value)?.merging ?? NONE
    const groups = picture.value.brought.filter(({ isGroup }) => isGroup)
    if (groups.length === 0) return folded
    return new Map([...folded, ...groups.flatMap(({ entry, members }) => members.map((id) => [id, entry] as const))])
  })
  return { scene, extent, picture, ground, under, drawnAs, homes }
}

const NOTHING_YET: Scene = { nodes: new Map(), edges: [] }

/** The groups of a large dataset are drawn as they are; lines that the key has off are not. */
function pictureOfGroups({ nodes, edges }: Scene, off: readonly string[]): Picture {
  const drawn = edges.filter(({ group }) => !off.includes(`edge:${group}`))
  const none = { hiddenByFilter: [], leftOut: [], repeaters: NONE, brought: [] }
  return { nodes, edges: drawn, core: new Set(nodes.keys()), ...none }
}

const NONE: Merging = new Map()

function broughtSaid(open: QuickGraph, kind: SceneNode['kind'], ids: readonly string[]): string {
  const owners = kind === 'source' ? ids.flatMap((id) => open.ownership(id).top ?? []) : []
  return broughtInWords(kind, ids.length, new Set(owners).size)
}

interface Merged {
  readonly merging: Merging
  /** Folds the sourcing of a claim. */
  readonly foldWith: (picture: Picture) => Picture
  /** Folds whoever only repeats one other document. */
  readonly fold: boolean
  readonly grouping: Grouping
  readonly weightOf: (id: string) => number
}

function merged(picture: Picture, open: QuickGraph, how: Merged): Picture {
  const { merging, foldWith, fold, grouping, weightOf } = how
  const labelOfNode = (id: string) =>
    labelOf(open.reader, id.startsWith(OUTLET_PREFIX) ? id.slice(OUTLET_PREFIX.length) : id)
  const anew = { labelOf: labelOfNode, weightOf }
  const once = foldWith({ ...picture, ...mergeScene(picture, merging, anew) })
  const folded = fold ? { ...once, ...mergeScene(once, foldRepeaters(once), anew) } : once
  if (grouping === 'none') return folded
  return { ...folded, ...mergeScene(folded, groupDocuments(folded, open, grouping), anew) }
}
