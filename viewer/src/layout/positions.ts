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
  /** How many times as wide as high the canvas is; a layout that can takes its shape. */
  readonly shape?: number
}

export interface LayoutNode {
  readonly id: string
  /** Claims begin lines of sourcing, actors end them. */
  readonly rank: 'first' | 'middle' | 'last'
  /** The hour it is dated, since 1970, of a day its first; null where nobody knows. */
  readonly hour: number | null
  readonly size: number
  /** How many documents stand in a block before it. */
  readonly before?: number
}

/** Whom to tell how far a layout is. */
export type TellRounds = (progress: { readonly done: number; readonly all: number }) => void

/** Places as plain numbers, x and y in turn: what goes from a worker to the page. */
export function packPlaces(points: readonly Point[]): Float64Array {
  const places = new Float64Array(points.length * 2)
  points.forEach(({ x, y }, index) => {
    places[2 * index] = x
    places[2 * index + 1] = y
  })
  return places
}

export function unpackPlaces(places: Float64Array): Point[] {
  const points: Point[] = []
  for (let index = 0; index < places.length; index += 2)
    points.push({ x: places[index] ?? 0, y: places[index + 1] ?? 0 })
  return points
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
