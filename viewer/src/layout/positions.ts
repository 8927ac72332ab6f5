/** Where nodes are, in units of the layout: about the distance of two neighbours is 100. */
export type Positions = ReadonlyMap<string, Point>

export interface Point {
  readonly x: number
  readonly y: number
}

/** What a layout knows of a picture: plain data, so that it can go to a worker. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[]
  /** Indices into `nodes`: from, to. */
  readonly edges: readonly (readonly [number, number])[]
}

export interface LayoutNode {
  readonly id: string
  /** Claims begin lines of sourcing, actors end them. */
  readonly rank: 'first' | 'middle' | 'last'
  /** The day it is dated, since 1970; null where nobody knows. */
  readonly day: number | null
  readonly size: number
}

/** A number in [0, 1) that only the text decides: the same on every machine (FNV-1a, then mixed). */
export function seeded(text: string, salt = 0): number {
  let hash = 0x811c9dc5 ^ salt
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return (hash >>> 0) / 0x100000000
}
