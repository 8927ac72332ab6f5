import type { LayoutInput, LayoutNode } from './positions.ts'

/**
 * What a layout knows, as few large values, which go to a worker in a fraction of the time that many small ones take: ids in one text, the rest as
 * numbers.
 */
export interface PackedInput {
  /** Each ended by a newline, which no id has. */
  readonly ids: string
  readonly ranks: Uint8Array
  /** Not a number where nobody knows. */
  readonly hours: Float64Array
  readonly sizes: Float64Array
  readonly before: Float64Array
  /** From and to, in turn. */
  readonly edges: Uint32Array
  readonly shape: number | undefined
}

const RANKS: readonly LayoutNode['rank'][] = ['first', 'middle', 'last']

export function packInput({ nodes, edges, shape }: LayoutInput): PackedInput {
  const packed = {
    ids: nodes.map(({ id }) => `${id}\n`).join(''),
    ranks: Uint8Array.from(nodes, ({ rank }) => RANKS.indexOf(rank)),
    hours: Float64Array.from(nodes, ({ hour }) => hour ?? Number.NaN),
    sizes: Float64Array.from(nodes, ({ size }) => size),
    before: Float64Array.from(nodes, ({ before }) => before ?? 0),
    edges: new Uint32Array(edges.length * 2),
    shape,
  }
  for (const [index, [from, to]] of edges.entries()) {
    packed.edges[2 * index] = from
    packed.edges[2 * index + 1] = to
  }
  return packed
}

export function unpackInput({ ids, ranks, hours, sizes, before, edges, shape }: PackedInput): LayoutInput {
  const nodes = ids
    .split('\n')
    .slice(0, -1)
    .map((id, index): LayoutNode => {
      const hour = hours[index] ?? Number.NaN
      return {
        id,
        rank: RANKS[ranks[index] ?? 0] ?? 'middle',
        hour: Number.isNaN(hour) ? null : hour,
        size: sizes[index] ?? 0,
        before: before[index] ?? 0,
      }
    })
  const pairs: [number, number][] = []
  for (let index = 0; index < edges.length; index += 2) pairs.push([edges[index] ?? 0, edges[index + 1] ?? 0])
  return shape === undefined ? { nodes, edges: pairs } : { nodes, edges: pairs, shape }
}
