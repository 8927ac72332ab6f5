import type { NodeKind } from '../library.ts'
import { CHOSEN, GROUPS, type NodeLook } from '../looks/node-look.ts'
import { BESIDE_GROUP, besideOf, type LabelWish } from './place-labels.ts'

/** From one line of a name to the next. */
export const LINE = 14
/** How wide a name is at most. */
const WIDTH = 180
/** Of a name that finds no room else, and of one of few, or of a group's, that finds none then. */
const NARROW = 96
const NARROWEST = 78
/** So many nodes are few. */
const FEW = 40
/** How wide the name of a group is, as a share of the side of its part of the picture. */
const OF_ITS_PART = 1.2

/** A name in lines, and how wide the widest is. */
export interface Text {
  readonly lines: readonly string[]
  readonly width: number
}

/** A node that may be named: where it is in pixels, and how large. */
export interface Nameable {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly look: Pick<NodeLook, 'ring' | 'prominence' | 'opacity'>
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface Naming extends Pick<Nameable, 'look'> {
  readonly wish: LabelWish
  /** The name in each of its sizes, the first that is wished for first. */
  readonly texts: readonly Text[]
  readonly strong: boolean
}

interface Names {
  /** All that is in the picture, named or not. */
  readonly all: readonly Nameable[]
  readonly width: number
  readonly height: number
  /** Few are named, because something is pointed at: they have more room. */
  readonly pointing?: boolean
  /** A name in so many lines at most. */
  readonly linesOf: (label: string, strong: boolean, lines: number, width: number) => Text
}

/** How names would like to stand in a picture, on the stage and in a file alike. */
export function namesIn({ all, width, height, pointing = false, linesOf }: Names): (node: Nameable) => Naming {
  const groups = all.filter(isGroup).length
  const widthOfGroups = Math.min(WIDTH, Math.max(NARROWEST, OF_ITS_PART * Math.sqrt((width * height) / groups)))
  const textsOf = (node: Nameable, strong: boolean): Text[] => {
    const say = (lines: number, wide: number) => linesOf(node.label, strong, lines, wide)
    // A group says little without its name, which stands in its own part of the picture.
    if (isGroup(node)) return [say(3, widthOfGroups), say(4, NARROW), say(3, NARROWEST), say(1, NARROWEST)]
    // Of few a claim is named by all of its name, and each by the beginning of it, if no more fits.
    const isFew = all.length <= FEW
    const most = isFew && node.kind === 'claim' ? 4 : pointing ? 3 : 2
    const last = strong ? [say(9, NARROWEST)] : [say(most + 2, NARROWEST), say(1, NARROW)]
    const narrowest = isFew ? last : []
    return [say(strong ? 6 : most, WIDTH), say(strong ? 8 : most + 2, NARROW), ...narrowest]
  }
  return (node) => {
    const { id, kind, look, x, y, radius } = node
    const strong = look.ring === 'solid' && look.prominence >= CHOSEN
    const texts = textsOf(node, strong)
    const [size = { width: 0, height: 0 }, ...smaller] = texts.map((text) => ({
      width: text.width,
      height: text.lines.length * LINE,
    }))
    const least = all.length <= FEW && !strong && !isGroup(node) ? smaller.pop() : undefined
    const where = isGroup(node) ? { beside: BESIDE_GROUP, onLines: true } : { beside: besideOf(kind) }
    const clear = radius + (look.ring === 'none' ? 7 : 10)
    return {
      look,
      texts,
      strong,
      wish: { id, x, y, needed: strong, ...size, smaller, ...(least && { least }), ...where, clear },
    }
  }
}

function isGroup({ look }: Nameable): boolean {
  return look.prominence >= GROUPS && look.prominence < CHOSEN
}
