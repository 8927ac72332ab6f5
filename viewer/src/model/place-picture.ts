import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { LayoutService } from '../answers/layout-service.ts'
import { type Bounds, boundsOf } from '../layout/bounds.ts'
import { packGroups } from '../layout/pack-groups.ts'
import { placeExtras } from '../layout/place-extras.ts'
import { placeGroups } from '../layout/place-groups.ts'
import { placeMembers } from '../layout/place-members.ts'
import type { LayoutInput, Point, Positions } from '../layout/positions.ts'
import { type AxisMark, timeScale } from '../layout/time-scale.ts'
import { toShape } from '../layout/to-shape.ts'
import { words } from '../library.ts'
import { parseExpansion } from '../scene/expansion.ts'
import type { Picture } from '../scene/picture.ts'
import { edgesByNode, otherEnd } from '../scene/scene.ts'
import type { Layout, PageState } from '../state/page-state.ts'
import { dayOf, isoDay, isoHour } from '../words/dates.ts'
import { inputOf } from './layout-input.ts'
import type { Ground } from './picture-of-state.ts'
import type { Session } from './session.ts'

interface Inputs {
  readonly layouts: LayoutService
  readonly session: ReadonlySignal<Session>
  readonly ground: ReadonlySignal<Ground>
  /** How far the groups of an overview are: see `PictureOfState`. */
  readonly under: ReadonlySignal<number | null | undefined>
  readonly picture: ReadonlySignal<Picture>
  /** What came out of which node: it is placed before it. */
  readonly homes: ReadonlySignal<ReadonlyMap<string, string>>
  readonly layout: ReadonlySignal<Layout>
  /** How many times as wide as high the canvas is, in a few steps. */
  readonly shape: ReadonlySignal<number>
  readonly pins: ReadonlySignal<PageState['pins']>
  /** Whether what stands should stay: another version of the same dataset comes in. */
  readonly isSteady: () => boolean
}

/**
 * Where everything is. The scope decides the places, not the filters: switching something off moves nothing, and what comes along
 * later is placed beside what stands.
 */
export function placePicture({
  layouts,
  session,
  ground,
  under,
  homes,
  picture,
  layout,
  shape,
  pins,
  isSteady,
}: Inputs) {
  const placed = signal<Placed | undefined>(undefined)
  const placing = signal(false)
  /** How far the places are, from 0 to 1, where that is known. */
  const laidOut = signal<number | undefined>(undefined)
  const placingPart = computed(() => (under.value === undefined ? laidOut.value : (under.value ?? undefined)))
  const cache = new WeakMap<Ground, Map<string, Positions>>()
  let ticket = 0
  let last: Drawn = NOTHING

  effect(() => {
    const [where, how] = [ground.value, layout.value]
    const byLayout = cache.get(where) ?? new Map<string, Positions>()
    cache.set(where, byLayout)
    ticket += 1
    const own = ticket
    const key = how === 'provenance' || where.groups !== undefined ? `${how} ${shape.value}` : how
    const known = byLayout.get(key)
    if (where.isUnder) {
      placing.value = true
      return
    }
    if (where.groups !== undefined) {
      byLayout.set(key, known ?? packGroups(where.groups, shape.value))
      const positions = byLayout.get(key) ?? new Map()
      placed.value = { positions, standing: positions, of: where, axis: [], isFree: false }
      placing.value = false
      return
    }
    const { input, ids } = inputOf(session.peek(), where, how)
    const axis = how === 'time' ? axisOf(input) : []
    const take = (positions: Positions, standing?: Positions) => {
      byLayout.set(key, positions)
      if (own !== ticket) return
      const isFree = how === 'force' && standing === undefined
      placed.value = { positions, standing: standing ?? positions, of: where, axis, isFree }
      placing.value = false
    }
    const stands = placed.peek()
    // Dates are places: another date may move all of them.
    if (isSteady() && stands !== undefined && how !== 'time') {
      take(new Map([...stands.positions, ...last.positions]), last.ground)
      return
    }
    if (known !== undefined) {
      take(known)
      return
    }
    const tell = ({ done, all }: { readonly done: number; readonly all: number }) => {
      if (own === ticket) laidOut.value = done / all
    }
    laidOut.value = undefined
    const places = layouts.place(how, { ...input, shape: shape.peek() }, tell)
    if (Array.isArray(places)) {
      take(byId(ids, places))
      return
    }
    placing.value = true
    void places.then((points) => take(byId(ids, points)))
  })

  const shapes = new WeakMap<Positions, Map<number, Positions>>()
  const shaped = (positions: Positions, to: number): Positions => {
    const known = shapes.get(positions) ?? new Map<number, Positions>()
    shapes.set(positions, known)
    if (!known.has(to)) known.set(to, toShape(positions, to))
    return known.get(to) ?? positions
  }
  let lastOf: Session | undefined
  const drawn = computed((): Drawn => {
    // Until the places of another scope are known, the last picture stays; of another dataset nobody could say how it looks.
    if (placed.value?.of !== ground.value) return lastOf === session.value ? last : NOTHING
    const { positions: own, standing: before, axis, isFree } = placed.value
    lastOf = session.value
    // The shape of the canvas is known late, and such places take long: they are worked out once.
    const positions = isFree ? shaped(own, shape.value) : own
    const standing = isFree ? positions : before
    const origins = originsIn(picture.value, homes.value, ground.value.blocks)
    last = { picture: picture.value, positions: place(picture.value, positions), axis, ground: standing, origins }
    return last
  })
  const place = ({ nodes, edges, repeaters, brought }: Picture, known: Positions): Positions => {
    // Where nothing is folded the layout left room for what stands before a document.
    const within = (ground.value.blocks?.size ?? 0) > 0 ? EVERYWHERE : boundsOf([...known.values()])
    const isNew = (id: string) => nodes.has(id) && !known.has(id)
    const from = new Map([...homes.value, ...(ground.value.blocks ?? [])])
    // Where some stand before a document already, what comes to them stands beside, and they stay.
    const blocked = new Set([...from].filter(([id]) => known.has(id)).map(([, home]) => home))
    const members = [...from].filter(([id, home]) => isNew(id) && known.has(home) && !blocked.has(home))
    const isQuiet = (id: string) => repeaters.has(id)
    const stands = placeGroups(placeMembers(known, members, { isQuiet, within }), nodes.values())
    const extras = inOrderOfComing(
      [...nodes.keys()].filter((id) => !stands.has(id)),
      brought,
    )
    const byNode = extras.length === 0 ? undefined : edgesByNode({ edges })
    const groups = new Map(
      brought.flatMap(({ entry, members, isGroup }) => (isGroup ? members.map((id) => [id, entry]) : [])),
    )
    const around = (id: string) => {
      const [anchor = id, relation] = id.split('/')
      // What comes at once is around where it came as one, and that beside what was expanded, open or not.
      if (relation !== undefined) return [stands.has(anchor) ? anchor : (homes.value.get(anchor) ?? anchor)]
      const group = groups.get(id)
      return group === undefined ? (byNode?.get(id) ?? []).map((edge) => otherEnd(edge, id)) : [group]
    }
    const all = extras.length === 0 ? new Map(stands) : placeExtras(stands, extras, { neighboursOf: around, within })
    for (const [id, [x, y]] of Object.entries(pins.value)) if (all.has(id)) all.set(id, { x, y })
    return all
  }
  return { drawn, placing, placingPart }
}

const EVERYWHERE: Bounds = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
}

/** What came out of which node: what was drawn as another, what repeats it, what expanding it brought. */
function originsIn(
  { brought }: Picture,
  homes: ReadonlyMap<string, string>,
  blocks: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const came = brought.flatMap(({ entry, members, isGroup }) => {
    const { id } = parseExpansion(entry)
    return isGroup ? [[entry, id] as const] : members.map((member) => [member, id] as const)
  })
  return new Map([...homes, ...blocks, ...came])
}

/** First what needs no expanding; then what that brought, as it was asked for; last what is in groups: so that none moves when another opens. */
function inOrderOfComing(ids: readonly string[], brought: Picture['brought']): string[] {
  const alone = brought.flatMap(({ entry, members, isGroup }) => (isGroup ? [entry] : members))
  const grouped = brought.flatMap(({ members, isGroup }) => (isGroup ? members : []))
  const came = new Set([...alone, ...grouped])
  const there = new Set(ids)
  return [...ids.filter((id) => !came.has(id)), ...alone, ...grouped.filter((id) => there.has(id))]
}

interface Placed {
  readonly positions: Positions
  /** The places that the layout gave: another version of the same dataset keeps them. */
  readonly standing: Positions
  /** They are of no shape yet. */
  readonly isFree: boolean
  readonly of: Ground
  readonly axis: readonly AxisMark[]
}

/** A picture with the places of all that is in it. */
export interface Drawn {
  readonly picture: Picture
  readonly positions: Positions
  /** Dates along the top, where places are dates. */
  readonly axis: readonly AxisMark[]
  /** The places that the layout gave: as long as these are the same, nothing that stands moves. */
  readonly ground: Positions
  /** What came out of which node. */
  readonly origins: ReadonlyMap<string, string>
}

function axisOf({ nodes }: LayoutInput): AxisMark[] {
  const scale = timeScale(nodes.flatMap(({ hour }) => (hour === null ? [] : [hour])))
  const textOf = (hour: number) => words.shortDate(hour === dayOf(hour) ? isoDay(hour) : isoHour(hour))
  const marks = scale.hours.map((hour) => ({ x: scale.at(hour), text: textOf(hour) }))
  return nodes.some(({ hour }) => hour === null) ? [{ x: scale.undated, text: 'no date' }, ...marks] : marks
}

const EMPTY: Picture = {
  nodes: new Map(),
  edges: [],
  core: new Set(),
  hiddenByFilter: [],
  leftOut: [],
  repeaters: new Map(),
  brought: [],
}
const NOTHING: Drawn = { picture: EMPTY, positions: new Map(), axis: [], ground: new Map(), origins: new Map() }

function byId(ids: readonly string[], points: readonly Point[]): Positions {
  return new Map(ids.flatMap((id, index) => (points[index] === undefined ? [] : [[id, points[index]]])))
}
