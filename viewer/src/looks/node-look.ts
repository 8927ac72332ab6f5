import type { SceneNode } from '../scene/scene.ts'
import { ofThemNew } from '../words/fold-words.ts'
import type { Condition } from './condition.ts'
import type { Palette } from './palette.ts'
import { type Fill, type Mark, RING_OF_STATUS, type Ring, SHAPE_OF_KIND, type Shape } from './shapes.ts'

/** How a node appears. Colours are CSS hex; `opacity` 0 to 1; size is a radius in pixels at rest. */
export interface NodeLook {
  readonly shape: Shape
  readonly fill: Fill
  readonly color: string
  readonly ring: Ring
  readonly ringColor: string
  readonly mark: Mark
  /** It came between the two dates that are compared: it has a badge. */
  readonly isNew: boolean
  /** Some of those that it stands for did: its badge is hollow. */
  readonly hasNew: boolean
  /** What stands beside it. */
  readonly name: string
  readonly size: number
  readonly opacity: number
  /** Higher ones are labelled first; up to `LAST` only when they are pointed at, or all that is before them is named; 0 never. */
  readonly prominence: number
}

/** What the looks of a node depend on besides the node. */
export interface NodeContext {
  readonly palette: Palette
  readonly conditionOf: (node: SceneNode) => Condition
  /** Of a claim its status; undefined where nobody assessed it, and for other kinds. */
  readonly statusOf: (id: string) => string | undefined
  readonly isAnonymous: (id: string) => boolean
  readonly isUnread: (id: string) => boolean
  /** Documents that only repeat another: small, grey, named last, unless they are chosen or a lens is on. */
  readonly isRepeater: (id: string) => boolean
  readonly selected: ReadonlySet<string>
  /** Nodes that a lens picks out; undefined without a lens. */
  readonly lens: ReadonlySet<string> | undefined
  /** Whether it came between the two dates that are compared; undefined where none are. */
  readonly isNew: ((node: SceneNode) => boolean) | undefined
  /** How many of those that it stands for did, where not all; undefined where no dates are compared. */
  readonly newIn: ((node: SceneNode) => number) | undefined
  /** How it is called, as of the date of the view. */
  readonly nameOf: (node: SceneNode) => string
}

export function nodeLook(node: SceneNode, context: NodeContext): NodeLook {
  const { palette, selected } = context
  const condition = context.conditionOf(node)
  const chosen = selected.has(node.id)
  const faded = FADED[condition] ?? 1
  const inLens = context.lens === undefined || context.lens.has(node.id)
  const isNew = context.isNew?.(node) ?? false
  const fresh = context.newIn?.(node) ?? 0
  const isQuiet = context.isRepeater(node.id) && !chosen && context.lens === undefined
  const steppedBack = context.isNew === undefined || isNew || fresh > 0 || chosen ? 1 : OLD
  const color = node.kind === 'status' ? (palette.statuses[node.label] ?? palette.quiet) : palette.kinds[node.kind]
  return {
    shape: SHAPE_OF_KIND[node.ofNone && node.kind === 'claim' ? 'topic' : node.kind],
    fill: fillOf(condition),
    color: condition === 'falls' || condition === 'taken' ? palette.against : node.ofNone ? palette.quiet : color,
    ...ringOf(node, context),
    mark: markOf(node, condition, context),
    isNew,
    hasNew: fresh > 0,
    name: fresh > 0 ? ofThemNew(context.nameOf(node), fresh) : context.nameOf(node),
    size: isQuiet ? QUIET_SIZE : sizeOf(node) * (chosen ? 1.25 : 1),
    // Nothing is shown before it existed, unless somebody chose it.
    opacity:
      condition === 'later' && !chosen
        ? 0
        : (inLens ? faded : Math.min(faded, 0.16)) * (isQuiet && !isNew ? QUIETLY : 1) * steppedBack,
    prominence: condition === 'later' || !inLens ? (chosen ? 1 : 0) : isQuiet ? LAST : prominenceOf(node, chosen),
  }
}

/** The prominence of what is named last, from which on groups are, and that of what is chosen. */
export const LAST = 1
export const GROUPS = 100_000
export const CHOSEN = 1_000_000
const QUIET_SIZE = 4.5
const QUIETLY = 0.6
/** What was there before the two dates that are compared steps back. */
const OLD = 0.55

const FADED: Partial<Record<Condition, number>> = { later: 0.3, loose: 0.45, retracted: 0.4, falls: 0.75 }

function fillOf(condition: Condition): Fill {
  if (condition === 'falls' || condition === 'taken' || condition === 'later') return 'hollow'
  return condition === 'weakens' ? 'half' : 'solid'
}

function markOf({ id, gathers }: SceneNode, condition: Condition, { isAnonymous }: NodeContext): Mark {
  if (condition === 'taken') return 'cross'
  if (gathers !== undefined) return 'plus'
  return isAnonymous(id) ? 'hole' : 'none'
}

function ringOf(
  node: SceneNode,
  { palette, statusOf, isUnread, selected }: NodeContext,
): { ring: Ring; ringColor: string } {
  if (selected.has(node.id)) return { ring: 'solid', ringColor: palette.ink }
  if (node.kind === 'source' && isUnread(node.id)) return { ring: 'dashed', ringColor: palette.kinds.source }
  const status = node.kind === 'claim' && node.gathers === undefined ? statusOf(node.id) : undefined
  if (status === undefined) return { ring: 'none', ringColor: palette.quiet }
  return { ring: RING_OF_STATUS[status] ?? 'none', ringColor: palette.statuses[status] ?? palette.quiet }
}

const LEAST_SIZE: Partial<Record<SceneNode['kind'], number>> = { claim: 7, statement: 3.5, topic: 5, status: 8 }

/** By the square root, so that the area says it. */
function sizeOf({ kind, weight, folded, gathers }: SceneNode): number {
  if (gathers !== undefined) return 8 + Math.min(22, Math.sqrt(gathers) * 1.8)
  return (LEAST_SIZE[kind] ?? 5) + Math.min(9, Math.sqrt(weight + folded.length) * 0.9)
}

function prominenceOf(node: SceneNode, chosen: boolean): number {
  if (chosen) return CHOSEN
  if (node.says !== undefined && (node.gathers !== undefined || node.kind === 'topic'))
    return GROUPS + node.folded.length
  return 10 + node.weight * (node.kind === 'actor' ? 3 : node.kind === 'claim' ? 2 : 1) + node.folded.length
}
