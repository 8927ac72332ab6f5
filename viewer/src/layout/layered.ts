import { byConnectedParts } from './connected-parts.ts'
import { blockOf } from './place-members.ts'
import type { LayoutInput, Point } from './positions.ts'

const ROW = 34
/** Columns stand between so far apart, and as far as gives the whole the shape of the canvas, but for what names take at its sides. */
const NARROWEST = 150
const WIDEST = 320
const SHAPE = 1.2
const FOR_NAMES = 0.8
/** Rows of the flattest picture are drawn apart until so many times. */
const MOST_STRETCH = 6
/** Between a block and the column before it. */
const BESIDE_BLOCK = 90
/** A column of more than so many nodes is broken into several. */
const MOST_ROWS = 26
const SWEEPS = 12

/**
 * Claims on the left, then documents by how far they are from the claim, then whoever said it on the right. Columns by longest
 * path, order in a column by barycentre (Sugiyama, Tagawa and Toda 1981), heights drawn toward the neighbours.
 */
export function layeredLayout(input: LayoutInput): Point[] {
  return byConnectedParts(input, layoutPart)
}

function layoutPart({ nodes, edges, shape = SHAPE }: LayoutInput): Point[] {
  const columns = columnsOf(nodes, edges)
  const neighbours = adjacency(nodes.length, edges)
  const layers = groupByColumn(columns)
  const most = rowsPerColumn(nodes.length)
  const blocks = nodes.map(({ before = 0 }) => blockOf(before))
  const rows = blocks.map(({ height }) => Math.max(1, 1 + height / ROW))
  const heights = new Float64Array(nodes.length)
  for (const layer of layers)
    layer.forEach((node, row) => {
      heights[node] = (row - (layer.length - 1) / 2) * ROW
    })
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = sweep % 2 === 0 ? layers : [...layers].reverse()
    for (const layer of order) arrange(layer, { heights, neighbours, most, rows })
  }
  const before = layers.map((layer) => layer.reduce((widest, node) => Math.max(widest, blocks[node]?.width ?? 0), 0))
  return place(layers, { heights, most, before, shape: shape * FOR_NAMES })
}

/** Taller columns in larger pictures, so that the whole keeps a readable shape. */
function rowsPerColumn(count: number): number {
  return Math.max(MOST_ROWS, Math.ceil(Math.sqrt(count) * 3))
}

/** Claims in the first column, actors behind the last document, documents by their longest way from a claim. */
function columnsOf(nodes: LayoutInput['nodes'], edges: LayoutInput['edges']): number[] {
  const columns = longestPaths(nodes, edges)
  const deepest = columns.reduce(
    (most, column, node) => (nodes[node]?.rank === 'middle' ? Math.max(most, column) : most),
    0,
  )
  return columns.map((column, node) => (nodes[node]?.rank === 'last' ? deepest + 1 : column))
}

/** Longest paths from the claims; an edge that would close a cycle is not followed. */
function longestPaths(nodes: LayoutInput['nodes'], edges: LayoutInput['edges']): number[] {
  const isMiddle = (node: number) => nodes[node]?.rank === 'middle'
  const incoming: number[][] = nodes.map(() => [])
  for (const [from, to] of edges) if (isMiddle(to) && isMiddle(from) && from !== to) incoming[to]?.push(from)
  const columns: number[] = nodes.map(() => -1)
  const open = new Set<number>()
  const depth = (node: number): number => {
    const known = columns[node] ?? -1
    if (known >= 0) return known
    open.add(node)
    let column = isMiddle(node) ? 1 : 0
    for (const from of incoming[node] ?? []) if (!open.has(from)) column = Math.max(column, depth(from) + 1)
    open.delete(node)
    columns[node] = column
    return column
  }
  return nodes.map((_, node) => depth(node))
}

function adjacency(count: number, edges: LayoutInput['edges']): number[][] {
  const neighbours: number[][] = Array.from({ length: count }, () => [])
  for (const [from, to] of edges) {
    if (from === to) continue
    neighbours[from]?.push(to)
    neighbours[to]?.push(from)
  }
  return neighbours
}

function groupByColumn(columns: readonly number[]): number[][] {
  const layers: number[][] = []
  columns.forEach((column, node) => {
    const layer = layers[column]
    if (layer === undefined) layers[column] = [node]
    else layer.push(node)
  })
  return layers.filter((layer) => layer !== undefined)
}

interface Arranging {
  readonly heights: Float64Array
  readonly neighbours: readonly number[][]
  readonly most: number
  /** How many rows each node takes, with what stands before it. */
  readonly rows: readonly number[]
}

/** Sorts a layer by the mean height of the neighbours, then draws each node there as far as the others leave room. */
function arrange(layer: number[], { heights, neighbours, most, rows }: Arranging): void {
  const wanted = new Map(layer.map((node) => [node, meanHeight(node, heights, neighbours)]))
  layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b)
  const step = ROW / Math.ceil(layer.length / most)
  const at = layer.map((node) => wanted.get(node) ?? 0)
  const taken = layer.map((node) => step * (rows[node] ?? 1))
  for (const [node, height] of separate(at, taken).entries()) heights[layer[node] ?? 0] = height
}

function meanHeight(node: number, heights: Float64Array, neighbours: readonly number[][]): number {
  const around = neighbours[node] ?? []
  if (around.length === 0) return heights[node] ?? 0
  return around.reduce((sum, other) => sum + (heights[other] ?? 0), 0) / around.length
}

/** Heights apart by what each takes and as near to the wanted ones as can be: pool adjacent violators (least squares). */
function separate(wanted: readonly number[], taken: readonly number[]): number[] {
  const blocks: { sum: number; count: number; start: number }[] = []
  const offsets: number[] = []
  wanted.forEach((height, index) => {
    const [before, own] = [taken[index - 1] ?? 0, taken[index] ?? 0]
    offsets.push(index === 0 ? 0 : (offsets[index - 1] ?? 0) + (before + own) / 2)
    blocks.push({ sum: height - (offsets[index] ?? 0), count: 1, start: index })
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break
      before.sum += last.sum
      before.count += last.count
      blocks.pop()
    }
  })
  const heights: number[] = []
  for (const { sum, count, start } of blocks)
    for (let index = start; index < start + count; index += 1) heights.push(sum / count + (offsets[index] ?? 0))
  return heights
}

interface Placing {
  readonly heights: Float64Array
  readonly most: number
  /** How wide the widest block before a node of each layer is. */
  readonly before: readonly number[]
  readonly shape: number
}

/** A long column becomes several side by side, row by row, so that neighbours stay near. */
function place(layers: readonly number[][], { heights, most, before, shape }: Placing): Point[] {
  const points: Point[] = []
  const wide = layers.map((layer) => Math.ceil(layer.length / most))
  const gaps = wide.reduce((sum, columns) => sum + columns, 0) - 1
  const high = heights.reduce((a, b) => Math.max(a, b), 0) - heights.reduce((a, b) => Math.min(a, b), 0)
  const column = Math.min(WIDEST, Math.max(NARROWEST, (high * shape) / Math.max(1, gaps)))
  // Rows farther apart, where that brings a flat picture nearer to the shape of a screen.
  const stretch = Math.min(MOST_STRETCH, Math.max(1, (gaps * column) / (Math.max(high, ROW) * shape)))
  let left = 0
  for (const [index, layer] of layers.entries()) {
    const columns = wide[index] ?? 1
    const block = before[index] ?? 0
    if (block > 0) left += Math.max(0, block + BESIDE_BLOCK - column)
    layer.forEach((node, row) => {
      points[node] = { x: left + (row % columns) * column, y: -(heights[node] ?? 0) * stretch }
    })
    left += columns * column
  }
  return points
}
