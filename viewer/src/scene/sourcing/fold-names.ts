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
