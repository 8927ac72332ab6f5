import type { Told } from '../scene.ts'

/** How what is folded is told: what a statement stands in, and how several that are drawn as one are called. */
export interface FoldNames {
  readonly sourceOf: (statement: string) => string
  readonly isInferred: (statement: string) => boolean
  /** Of a document how it is called, with how many repeat it. */
  readonly repeated: (id: string, repeaters: number) => string
  /** Of the first of several that are drawn as one. */
  readonly andMore: (id: string, more: number) => string
  readonly nameNobody: (documents: number) => string
}

/** A document with those that repeat it. */
export function ofRepeated({ repeated }: FoldNames, id: string, repeaters: readonly string[]): Told {
  return { of: [id, ...repeaters], says: (there) => repeated(id, there.filter((each) => each !== id).length) }
}

/** The first of several, and how many more there are. */
export function ofFirst({ andMore }: FoldNames, all: readonly string[]): Told {
  return { of: all, says: ([first = all[0] ?? '', ...more]) => andMore(first, more.length) }
}

/** Documents that name no source. */
export function ofNobody({ nameNobody }: FoldNames, all: readonly string[]): Told {
  return { of: all, says: (there) => nameNobody(there.length) }
}
