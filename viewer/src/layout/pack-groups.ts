import { hierarchy, treemap } from 'd3-hierarchy'
import type { Point, Positions } from './positions.ts'

interface Packed {
  readonly id: string
  readonly members: readonly string[]
}

/**
 * Room for a member, and for the name of a group, in units of the layout. A group takes more the more are in it, but not as much more, so that
 * the small ones beside it have room for their names.
 */
const ROOM = 70
const NAME = 14
const SIDE = 6
/** How much of its part of the canvas a group fills. */
const FILLED = 0.78
/** Turns evenly round the middle: no two of many stand behind each other (Vogel 1979). */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/**
 * Places for the groups of an overview and all that is in them: each group has a part of the canvas of its own, its name
 * in the middle and its members round that; so a group opens in place, and nothing else moves.
 *
 * @param shape how many times as wide as high the canvas is
 */
export function packGroups(groups: readonly Packed[], shape: number): Positions {
  const root = hierarchy<Node>({ id: '', children: groups }).sum(({ members }) =>
    members === undefined ? 0 : Math.sqrt(members.length) * SIDE + NAME,
  )
  const height = Math.sqrt((root.value ?? 1) / shape) * ROOM
  const positions = new Map<string, Point>()
  for (const { data, x0, x1, y0, y1 } of treemap<Node>()
    .size([height * shape, height])
    .round(false)(root)
    .leaves()) {
    const middle = { x: (x0 + x1) / 2, y: height - (y0 + y1) / 2 }
    const others = (data.members ?? []).filter((id) => id !== data.id)
    const reach = { x: ((x1 - x0) / 2) * FILLED, y: ((y1 - y0) / 2) * FILLED }
    for (const [index, id] of others.entries()) {
      const far = Math.sqrt((index + 1) / (others.length + 0.5))
      const turn = (index + 1) * GOLDEN
      positions.set(id, { x: middle.x + reach.x * far * Math.cos(turn), y: middle.y + reach.y * far * Math.sin(turn) })
    }
    positions.set(data.id, middle)
  }
  return positions
}

interface Node {
  readonly id: string
  readonly members?: readonly string[]
  readonly children?: readonly Packed[]
}
