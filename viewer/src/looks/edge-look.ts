import type { SceneEdge } from '../scene/scene.ts'
import type { EdgeGroupName } from '../state/edge-groups.ts'
import type { Condition } from './condition.ts'
import type { Palette } from './palette.ts'
import type { Head } from './shapes.ts'

export interface EdgeLook {
  readonly color: string
  readonly width: number
  readonly head: Head
  readonly dashed: boolean
  readonly opacity: number
}

export interface EdgeContext {
  readonly palette: Palette
  readonly conditionOf: (edge: SceneEdge) => Condition
  /** Whether an end of the edge is faded: then so is the edge. */
  readonly isFaded: (edge: SceneEdge) => boolean
  /** Whether it only says who repeats whom: grey, so that the way to the origin stands out. */
  readonly isQuiet: (edge: SceneEdge) => boolean
  /** Whether it stands for what all of two groups have to do with each other: it says little by itself. */
  readonly isBroad: (edge: SceneEdge) => boolean
  /** Whether it came between the two dates that are compared; undefined where none are. */
  readonly isNew: ((edge: SceneEdge) => boolean) | undefined
  /** How many edges there are: the more, the fainter each, so that what is behind them shows. */
  readonly crowd: number
}

export const HEAD_OF_GROUP: Readonly<Record<EdgeGroupName, Head>> = {
  affirms: 'arrow',
  denies: 'tee',
  declines: 'none',
  repeats: 'arrow',
  quotes: 'dot',
  contradicts: 'tee',
  bears: 'arrow',
  copies: 'arrow',
  published: 'none',
  ties: 'none',
  about: 'none',
  assessed: 'arrow',
  searched: 'arrow',
  in: 'none',
}

const WIDTH_OF_GROUP: Partial<Record<EdgeGroupName, number>> = {
  denies: 1.8,
  contradicts: 2.2,
  repeats: 1.5,
  quotes: 1.5,
  bears: 1.6,
  affirms: 1.3,
}

/** Kinds of edge that say less than what their group says for itself. */
const QUIET = new Set(['undermines', 'notSameAs'])

export function edgeLook(
  edge: SceneEdge,
  { palette, conditionOf, isFaded, isQuiet, isBroad, isNew, crowd }: EdgeContext,
): EdgeLook {
  const condition = conditionOf(edge)
  const quiet = isQuiet(edge)
  const came = isNew?.(edge) ?? false
  return {
    color: quiet && edge.group !== 'denies' ? palette.edges.copies : palette.edges[edge.group],
    width: (quiet ? 1 : widthOf(edge)) + (came ? 1 : 0),
    head: HEAD_OF_GROUP[edge.group],
    dashed: edge.inferred || QUIET.has(edge.kind),
    opacity:
      condition === 'later'
        ? 0
        : opacityOf(condition, condition !== 'live' || isFaded(edge)) *
          thinned(crowd, edge) *
          (quiet && !came ? (edge.group === 'affirms' ? FANNED : QUIETLY) : isBroad(edge) ? BROADLY : 1) *
          (isNew === undefined || came ? 1 : OLD),
  }
}

const QUIETLY = 0.6
/** A claim has a line to each that repeats: many of them are a fan, which says less than where they come from. */
const FANNED = 0.25
const BROADLY = 0.22
/** What was there before the two dates that are compared steps back. */
const OLD = 0.4

/** The more statements make it, the wider. */
function widthOf({ group, statements }: SceneEdge): number {
  return (WIDTH_OF_GROUP[group] ?? 1) + Math.min(1.5, Math.log2(Math.max(1, statements.length)) * 0.5)
}

function opacityOf(condition: Condition, faded: boolean): number {
  if (condition === 'falls' || condition === 'taken') return 0.22
  return faded ? 0.25 : 0.85
}

/** Up to so many edges each is drawn as strongly as it can be. */
const FEW = 200
const FAINTEST = 0.12

function thinned(crowd: number, { group }: SceneEdge): number {
  const share = Math.max(FAINTEST, Math.min(1, FEW / Math.max(1, crowd)))
  return group === 'denies' || group === 'contradicts' ? Math.sqrt(share) : share
}
