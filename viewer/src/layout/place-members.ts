import type { Point, Positions } from './positions.ts'

/** How far apart those that repeat a document stand, and how far before it. */
const STEP = 26
const BEFORE = 46
/** Rows to a block, for each column of it. */
const TALLER = 1.6
/** Those that are named stand in one column, so far apart. */
const NAMED_STEP = 34

/**
 * Places for documents that were drawn as another: those that only repeat it in a block before it, column by column, so that how many they
 * are is seen at once; others, which are named, in one column. What stands does not move.
 *
 * @param members each with what it was drawn as
 */
export function placeMembers(
  placed: Positions,
  members: readonly (readonly [string, string])[],
  isQuiet: (id: string) => boolean,
): Positions {
  if (members.length === 0) return placed
  const positions = new Map(placed)
  const blocks = new Map<string, string[]>()
  for (const [id, home] of members) blocks.set(home, [...(blocks.get(home) ?? []), id])
  for (const [home, ids] of blocks) {
    const at = placed.get(home)
    if (at === undefined) continue
    const quiet = ids.filter(isQuiet)
    const rows = Math.ceil(Math.sqrt(quiet.length * TALLER))
    const block = { rows, count: quiet.length, step: STEP }
    for (const [index, id] of quiet.entries()) positions.set(id, placeIn(at, { index, ...block }))
    const named = ids.filter((id) => !isQuiet(id))
    const column = { rows: named.length, count: named.length, step: NAMED_STEP }
    for (const [index, id] of named.entries()) positions.set(id, placeIn(at, { index, ...column }))
  }
  return positions
}

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
