import type { NodeKind } from '../library.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A label that wants a place beside its node; all in pixels of the viewport. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly y: number
  /** How far the label must stay from the middle of the node. */
  readonly clear: number
  readonly width: number
  readonly height: number
  /** How large it is in more and shorter lines, where it finds no place else: each is tried after the one before. */
  readonly smaller?: readonly Size[]
  /** How small it is at the least, in what room the others have left: it takes none from them. */
  readonly least?: Size
  /** It is written narrower rather than on a line, and may cover nodes, if it finds no other place. */
  readonly needed?: boolean
  /** It may as well lie on lines. */
  readonly onLines?: boolean
  /** Where it stands if there is room, the first that is free. */
  readonly beside?: readonly Beside[]
}

export type Beside = 'right' | 'left' | 'below' | 'above' | 'below-left' | 'above-left'

const BESIDE: readonly Beside[] = ['right', 'left', 'below', 'above']

/** Lines of sourcing leave a claim to the right, and reach whoever said it from the left: names keep out of their way. */
const BESIDE_OF: Partial<Record<NodeKind, readonly Beside[]>> = {
  claim: ['below', 'above', 'right', 'left', 'below-left', 'above-left'],
  actor: ['right', 'below', 'above', 'left'],
}

export const BESIDE_GROUP: readonly Beside[] = ['below', 'above', 'right', 'left']

export function besideOf(kind: NodeKind): readonly Beside[] {
  return BESIDE_OF[kind] ?? BESIDE
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PlacedLabel {
  readonly id: string
  readonly box: Box
  readonly align: 'left' | 'right' | 'center'
  /** Which of its sizes it has: 0 the first. */
  readonly size: number
}

/** A line that a label had better not lie on. */
export interface Line {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/** What labels are placed in. */
export interface LabelSpace {
  readonly width: number
  readonly height: number
  /** What labels must not cover, such as nodes. */
  readonly obstacles: readonly Box[]
  /** What labels keep off if they can, such as edges. */
  readonly lines?: readonly Line[]
  readonly most: number
}

/**
 * Places labels in the order given, the first that ask first: at the side of the node that is free and on the fewest lines, the first of
 * those; a label that would cover another, a node or the edge of the space is left out.
 */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  { width, height, obstacles, lines = [], most }: LabelSpace,
): PlacedLabel[] {
  const nodes = new Grid(obstacles)
  const labels = new Grid([])
  const placed: PlacedLabel[] = []
  const left: LabelWish[] = []
  const isWithin = (box: Box) => box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2
  for (const wish of wishes) {
    if (placed.length >= most) break
    const isInside = ({ box }: Place) => isWithin(box) && !labels.hits(box)
    let best: Counted | undefined
    for (const size of [wish, ...(wish.smaller ?? [])].keys()) {
      const free = candidates(wish, size, width).filter((each) => isInside(each) && !nodes.hits(each.box))
      const found = clearest(free, wish.onLines ? [] : lines)
      if (found !== undefined && (best === undefined || found.on < best.on)) best = found
      if (best !== undefined && (best.on === 0 || !wish.needed)) break
    }
    const place = best?.place ?? (wish.needed ? candidates(wish, 0, width).find(isInside) : undefined)
    if (place === undefined) {
      if (wish.least !== undefined) left.push(wish)
      continue
    }
    labels.add(place.box)
    placed.push({ id: wish.id, ...place })
  }
  for (const wish of left) {
    if (placed.length >= most) break
    const sizes = 1 + (wish.smaller?.length ?? 0)
    const free = candidates(wish, sizes, width).filter(
      ({ box }) => isWithin(box) && !labels.hits(box) && !nodes.hits(box),
    )
    const found = clearest(free, lines)
    if (found === undefined) continue
    labels.add(found.place.box)
    placed.push({ id: wish.id, ...found.place })
  }
  return placed
}

type Place = Omit<PlacedLabel, 'id'>

/** A place, and on how many lines it is. */
interface Counted {
  readonly place: Place
  readonly on: number
}

function candidates(wish: LabelWish, size: number, whole: number): Place[] {
  const sized = { ...wish, ...(size === 0 ? {} : (wish.smaller?.[size - 1] ?? wish.least)) }
  return (wish.beside ?? BESIDE).map((side) => ({ ...placeAt(side, sized, whole), size }))
}

/** The first place on the fewest lines. */
function clearest(places: readonly Place[], lines: readonly Line[]): Counted | undefined {
  const counted = places.map((place) => ({ place, on: lines.filter((line) => crosses(line, place.box)).length }))
  return counted.reduce<Counted | undefined>(
    (best, each) => (best === undefined || each.on < best.on ? each : best),
    undefined,
  )
}

/** Whether a part of a line is in a box (Liang and Barsky 1984). */
function crosses({ from, to }: Line, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [enters, leaves] = [0, 1]
  const sides = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const
  for (const [way, room] of sides) {
    if (way === 0 && room < 0) return false
    if (way < 0) enters = Math.max(enters, room / way)
    if (way > 0) leaves = Math.min(leaves, room / way)
  }
  return enters < leaves
}

function placeAt(side: Beside, { x, y, clear, width, height }: LabelWish, whole: number): Omit<Place, 'size'> {
  const middle = { top: y - height / 2, bottom: y + height / 2 }
  if (side === 'right') return { box: { left: x + clear, right: x + clear + width, ...middle }, align: 'left' }
  if (side === 'left') return { box: { left: x - clear - width, right: x - clear, ...middle }, align: 'right' }
  // Below and above a label may slide, so that it is not cut off at the side.
  const within = (left: number) => Math.max(4, Math.min(left, whole - width - 4))
  const top = side.startsWith('below') ? y + clear : y - clear - height
  const isLeft = side.endsWith('-left')
  const left = within(isLeft ? x - width : x - width / 2)
  return { box: { left, right: left + width, top, bottom: top + height }, align: isLeft ? 'right' : 'center' }
}

const CELL = 64

/** Boxes by the cells that they touch. */
class Grid {
  readonly #cells = new Map<number, Box[]>()

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell)
      if (boxes === undefined) this.#cells.set(cell, [box])
      else boxes.push(box)
    }
  }

  hits(box: Box): boolean {
    for (const cell of cellsOf(box)) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
          return true
      }
    }
    return false
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) yield column * 100_003 + row
}
