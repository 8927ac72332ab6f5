import type { NodeKind } from '../library.ts'

/** A label that wants a place beside its node; all in pixels of the viewport. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly y: number
  /** How far the label must stay from the middle of the node. */
  readonly clear: number
  readonly width: number
  readonly height: number
  /** It may cover nodes, if it finds no other place. */
  readonly needed?: boolean
  /** Where it stands if there is room, the first that is free. */
  readonly beside?: readonly Beside[]
}

export type Beside = 'right' | 'left' | 'below' | 'above'

const BESIDE: readonly Beside[] = ['right', 'left', 'below', 'above']

/** Lines of sourcing leave a claim to the right, and reach whoever said it from the left: names keep out of their way. */
const BESIDE_OF: Partial<Record<NodeKind, readonly Beside[]>> = {
  claim: ['below', 'above', 'right', 'left'],
  actor: ['right', 'below', 'above', 'left'],
}

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
}

/** What labels are placed in. */
export interface LabelSpace {
  readonly width: number
  readonly height: number
  /** What labels must not cover, such as nodes. */
  readonly obstacles: readonly Box[]
  readonly most: number
}

/**
 * Places labels in the order given, the first that ask first: at the first side of the node that is free; a label
 * that would cover another, a node or the edge of the space is left out.
 */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  { width, height, obstacles, most }: LabelSpace,
): PlacedLabel[] {
  const nodes = new Grid(obstacles)
  const labels = new Grid([])
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    if (placed.length >= most) break
    const inside = candidates(wish, width).filter(
      ({ box }) =>
        box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2 && !labels.hits(box),
    )
    const place = inside.find(({ box }) => !nodes.hits(box)) ?? (wish.needed ? inside[0] : undefined)
    if (place === undefined) continue
    labels.add(place.box)
    placed.push({ id: wish.id, ...place })
  }
  return placed
}

function candidates(wish: LabelWish, whole: number): Omit<PlacedLabel, 'id'>[] {
  return (wish.beside ?? BESIDE).map((side) => placeAt(side, wish, whole))
}

function placeAt(side: Beside, { x, y, clear, width, height }: LabelWish, whole: number): Omit<PlacedLabel, 'id'> {
  const middle = { top: y - height / 2, bottom: y + height / 2 }
  if (side === 'right') return { box: { left: x + clear, right: x + clear + width, ...middle }, align: 'left' }
  if (side === 'left') return { box: { left: x - clear - width, right: x - clear, ...middle }, align: 'right' }
  // Below and above a label may slide, so that it is not cut off at the side.
  const left = Math.max(4, Math.min(x - width / 2, whole - width - 4))
  const centred = { left, right: left + width }
  const top = side === 'below' ? y + clear : y - clear - height
  return { box: { ...centred, top, bottom: top + height }, align: 'center' }
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
