import type { NodeKind } from '../library.ts'

/** Shapes in the order in which the shader knows them. */
export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon'] as const
export type Shape = (typeof SHAPES)[number]

export const SHAPE_OF_KIND: Readonly<Record<NodeKind, Shape>> = {
  claim: 'diamond',
  source: 'square',
  actor: 'circle',
  topic: 'hexagon',
  statement: 'circle',
  assessment: 'triangle',
  search: 'triangle',
  status: 'circle',
}

/** How a ring is drawn, in the order in which the shader knows them. */
export const RINGS = ['none', 'solid', 'dashed', 'dotted', 'half', 'double'] as const
export type Ring = (typeof RINGS)[number]

export const RING_OF_STATUS: Readonly<Record<string, Ring>> = {
  verified: 'solid',
  partlyVerified: 'half',
  unverified: 'dotted',
  disputed: 'dashed',
  refuted: 'double',
  unverifiable: 'dotted',
  withdrawn: 'half',
  superseded: 'double',
  unassessed: 'none',
}

export const FILLS = ['solid', 'hollow', 'half'] as const
export type Fill = (typeof FILLS)[number]

/** `cross`: taken away; `hole`: somebody who is not named; `plus`: a group, which opens. */
export const MARKS = ['none', 'cross', 'hole', 'plus'] as const
export type Mark = (typeof MARKS)[number]

/** What stands where an arrow ends: `tee` stops (denies, contradicts), `dot` ends at a person. */
export const HEADS = ['none', 'arrow', 'tee', 'dot'] as const
export type Head = (typeof HEADS)[number]
