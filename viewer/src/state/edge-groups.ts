import { EDGE_GROUP_NAMES, EDGE_KINDS, type EdgeGroupName, type EdgeKind, edgeRow } from '../library.ts'

export type { EdgeGroupName } from '../library.ts'

/** How edges of the canvas are told apart, switched and drawn: a line of the legend each. */
export interface EdgeGroup {
  readonly name: EdgeGroupName
  readonly label: string
  /** What it says, for somebody who has never seen the model. */
  readonly hint: string
  /** Records at its other end come on the canvas with it, also from outside the scope. */
  readonly brings?: true
}

const GROUPS: Readonly<Record<EdgeGroupName, Omit<EdgeGroup, 'name'>>> = {
  affirms: { label: 'affirms', hint: 'a document says that the claim is so' },
  denies: { label: 'denies', hint: 'a document says that the claim is not so' },
  declines: { label: 'no comment', hint: 'somebody was asked and neither said yes nor no' },
  repeats: { label: 'repeats', hint: 'a document repeats another document' },
  quotes: { label: 'quotes', hint: 'a document quotes somebody who said it' },
  contradicts: { label: 'contradicts', hint: 'they cannot both be true' },
  bears: { label: 'rests on, entails, equals', hint: 'one claim needs, entails, equals, supports or replaces another' },
  copies: {
    label: 'copy of, known only through',
    hint: 'a document republishes or revises another, or is known only through it',
  },
  published: { label: 'published by', hint: 'who published, wrote or carried a document', brings: true },
  ties: { label: 'belongs to, may be', hint: 'affiliation, ownership, and who may be the same', brings: true },
  about: { label: 'is about', hint: 'what a claim speaks of', brings: true },
  assessed: { label: 'assessment, status', hint: 'who judged it, and how', brings: true },
  searched: { label: 'looked for', hint: 'who looked for it, and what was found', brings: true },
  in: { label: 'stands in', hint: 'the document in which a statement stands' },
}

/** In the order of the model's table. */
export const EDGE_GROUPS: readonly EdgeGroup[] = EDGE_GROUP_NAMES.map((name) => ({ name, ...GROUPS[name] }))

export function edgeGroup(name: EdgeGroupName): EdgeGroup {
  return { name, ...GROUPS[name] }
}

export const GROUP_OF_KIND: ReadonlyMap<EdgeKind, EdgeGroupName> = new Map(
  EDGE_KINDS.map((kind) => [kind, edgeRow(kind).group]),
)
