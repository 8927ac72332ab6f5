interface Size {
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface CardSpace {
  /** The node that the card is of; `size` is its radius. */
  readonly node: Point & { readonly size: number }
  readonly card: Size
  /** What may be covered: the canvas without what stands over it. */
  readonly canvas: Size
  /** The other nodes. */
  readonly others: readonly Point[]
}

export interface CardPlace {
  readonly left: number
  readonly top: number
  /** How many other nodes it covers. */
  readonly covers: number
  /** Along a side of the canvas, as beside the node there is no room. */
  readonly docked: boolean
}

/** Between a node and its card, so that a pointer on the node is not on the card. */
const GAP = 10
/** Between a card and the edge of the canvas. */
const MARGIN = 8
/** A node this near to a card is covered by it. */
const NEAR = 10

/**
 * Where the card of a node stands: beside the node, wholly on the canvas, and over as few others as can be; where there is no room beside it, along
 * the far side of the canvas. Undefined where it would cover the node itself.
 */
export function placeCard(space: CardSpace): CardPlace | undefined {
  const beside = besideNode(space).filter((place) => fits(place, space))
  const [first, ...rest] = (beside.length > 0 ? beside : docked(space)).map((place) => counted(place, space))
  if (first === undefined || beside.length === 0) return first
  return rest.reduce((best, place) => (place.covers < best.covers ? place : best), first)
}

/** Whether a card may stay where it is although it has become larger or smaller: on the canvas, and not over its node. */
export function staysAt(at: Pick<CardPlace, 'left' | 'top'>, space: CardSpace): boolean {
  const { node, card } = space
  const isOver =
    node.x + node.size > at.left &&
    node.x - node.size < at.left + card.width &&
    node.y + node.size > at.top &&
    node.y - node.size < at.top + card.height
  return !isOver && fits({ ...at, docked: false }, space)
}

type Place = Pick<CardPlace, 'left' | 'top' | 'docked'>

function besideNode({ node, card, canvas }: CardSpace): Place[] {
  const { x, y, size } = node
  const top = within(y - card.height / 2, canvas.height - card.height)
  const left = within(x - card.width / 2, canvas.width - card.width)
  return [
    { left: x + size + GAP, top, docked: false },
    { left: x - size - GAP - card.width, top, docked: false },
    { left, top: y + size + GAP, docked: false },
    { left, top: y - size - GAP - card.height, docked: false },
  ]
}

/** At the top of the canvas for a node in its lower half, else at the bottom. */
function docked({ node, card, canvas }: CardSpace): Place[] {
  const { height, width } = canvas
  if (card.width > width || card.height > height) return []
  const left = Math.max(0, Math.min(MARGIN, (width - card.width) / 2))
  const top = node.y > height / 2 ? Math.min(MARGIN, height - card.height) : Math.max(0, height - card.height - MARGIN)
  const apart = top > node.y + node.size || top + card.height < node.y - node.size
  return apart ? [{ left, top, docked: true }] : []
}

function within(start: number, most: number): number {
  return Math.max(MARGIN, Math.min(most - MARGIN, start))
}

function fits({ left, top }: Place, { card, canvas }: CardSpace): boolean {
  const isWide = left >= MARGIN && left + card.width <= canvas.width - MARGIN
  return isWide && top >= MARGIN && top + card.height <= canvas.height - MARGIN
}

function counted(place: Place, { card, others }: CardSpace): CardPlace {
  const [right, bottom] = [place.left + card.width, place.top + card.height]
  const isUnder = ({ x, y }: Point) =>
    x > place.left - NEAR && x < right + NEAR && y > place.top - NEAR && y < bottom + NEAR
  return { ...place, covers: others.filter(isUnder).length }
}
