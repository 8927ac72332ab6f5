import type { Bounds } from './bounds.ts'
import type { Point, Positions } from './positions.ts'

/** How far apart those that repeat a document stand, and how far before it. */
const STEP = 26
const BEFORE = 46
/** Rows to a block, for each column of it. */
const TALLER = 1.6
/** Those that are named stand in one column, so far apart. */
const NAMED_STEP = 34

/** What a block of so many takes before the document that they repeat: from its middle to the left, and up and down. */
export function blockOf(count: number): { readonly rows: number; readonly width: number; readonly height: number } {
  const rows = Math.ceil(Math.sqrt(count * TALLER))
  const columns = Math.ceil(count / Math.max(1, rows))
  return { rows, width: count === 0 ? 0 : BEFORE + (columns - 1) * STEP, height: Math.max(0, rows - 1) * STEP }
}

/**
 * Places for documents that were drawn as another: those that only repeat it in a block before it, column by column, so that how many they
 * are is seen at once; others, which are named, in one column. What stands does not move.
 *
 * @param members each with what it was drawn as
 * @param isQuiet whether one only repeats that
 * @param within what is in view: a block near its edge stands a little up or down
 */
export function placeMembers(
  placed: Positions,
  members: readonly (readonly [string, string])[],
  { isQuiet, within }: { readonly isQuiet: (id: string) => boolean; readonly within: Bounds },
): Positions {
  if (members.length === 0) return placed
  const positions = new Map(placed)
  const blocks = new Map<string, string[]>()
  for (const [id, home] of members) blocks.set(home, [...(blocks.get(home) ?? []), id])
  for (const [home, ids] of blocks) {
    const at = placed.get(home)
    if (at === undefined) continue
    const quiet = ids.filter(isQuiet)
    const { rows, height } = blockOf(quiet.length)
    const block = { rows, count: quiet.length, step: STEP }
    const cellsAt = (middle: Point) => quiet.map((_, index) => placeIn(middle, { index, ...block }))
    const middle = inView(at, height, within)
    // Where nothing is folded there is room for all.
    const free = Number.isFinite(within.top) ? freeOf(positions, { at, middle, height, within, cellsAt }) : middle
    for (const [index, place] of cellsAt(free).entries()) positions.set(quiet[index] ?? '', place)
    const named = ids.filter((id) => !isQuiet(id))
    const column = { rows: named.length, count: named.length, step: NAMED_STEP }
    const centre = inView(at, (named.length - 1) * NAMED_STEP, within)
    for (const [index, id] of named.entries()) positions.set(id, placeIn(centre, { index, ...column }))
  }
  return positions
}

/** The middle of what is so high, as near to a place as leaves all of it in view; what is higher than that is in the middle. */
function inView({ x, y }: Point, height: number, { bottom, top }: Bounds): Point {
  const [least, most] = [bottom + height / 2, top - height / 2]
  return { x, y: least > most ? (bottom + top) / 2 : Math.min(most, Math.max(least, y)) }
}

interface Block {
  /** Where what they repeat stands. */
  readonly at: Point
  /** Where its middle would be best. */
  readonly middle: Point
  readonly height: number
  readonly within: Bounds
  readonly cellsAt: (middle: Point) => readonly Point[]
}

/** The middle nearest to the best one where a block is in view and on nothing that stands; the best one where there is none. */
function freeOf(positions: Positions, { at, middle, height, within, cellsAt }: Block): Point {
  const cells = cellsAt(middle)
  const left = cells.reduce((least, { x }) => Math.min(least, x), at.x)
  const beside = [...positions.values()].filter(({ x }) => x > left - NEAR && x < at.x)
  const isFree = (way: number) =>
    !cells.some(({ x, y }) => beside.some((other) => Math.hypot(other.x - x, other.y - y - way) < NEAR))
  const ways = Array.from(
    { length: MOST_AWAY * 2 + 1 },
    (_, index) => Math.ceil(index / 2) * (index % 2 ? 1 : -1) * AWAY,
  )
  const isIn = (way: number) => inView({ x: at.x, y: middle.y + way }, height, within).y === middle.y + way
  const way = ways.find((each) => isFree(each) && isIn(each)) ?? 0
  return { x: middle.x, y: middle.y + way }
}

/** Nearer than this nodes run into each other. */
const NEAR = 20
/** A block stands higher or lower by this, so many times at most. */
const AWAY = 13
const MOST_AWAY = 16

interface Cell {
  readonly index: number
  readonly rows: number
  readonly count: number
  readonly step: number
}

function placeIn({ x, y }: Point, { index, rows, count, step }: Cell): Point {
  const column = Math.floor(index / rows)
  const inColumn = Math.min(rows, count - column * rows)
  return { x: x - BEFORE - column * step, y: y + ((inColumn - 1) / 2 - (index % rows)) * step }
}
