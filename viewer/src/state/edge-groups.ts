import { EDGE_KINDS, type EdgeKind } from '../library.ts'

/** How edges of the canvas are told apart, switched and drawn: a line of the legend each. */
export interface EdgeGroup {
  readonly name: string
  readonly label: string
  /** What it says, for somebody who has never seen the model. */
  readonly hint: string
  readonly kinds: readonly EdgeKind[]
  /** Records at its other end come on the canvas with it, also from outside the scope. */
  readonly brings?: true
}

export const EDGE_GROUPS = [
  { name: 'affirms', label: 'affirms', hint: 'a document says that the claim is so', kinds: ['asserts'] },
  { name: 'denies', label: 'denies', hint: 'a document says that the claim is not so', kinds: ['denies'] },
  {
    name: 'declines',
    label: 'no comment',
    hint: 'somebody was asked and neither said yes nor no',
    kinds: ['declines'],
  },
  {
    name: 'repeats',
    label: 'repeats',
    hint: 'a document has it from another document',
    kinds: ['repeats', 'cites'],
  },
  { name: 'quotes', label: 'quotes', hint: 'a document has it from somebody who said it', kinds: ['quotes'] },
  { name: 'contradicts', label: 'contradicts', hint: 'both cannot be so', kinds: ['contradicts', 'undermines'] },
  {
    name: 'bears',
    label: 'rests on, entails',
    hint: 'one claim needs, entails, supports or replaces another',
    kinds: ['supports', 'dependsOn', 'narrows', 'supersedes', 'if', 'then'],
  },
  {
    name: 'copies',
    label: 'copy of, known via',
    hint: 'a document republishes or revises another, or is known only through it',
    kinds: ['republishes', 'knownVia', 'revises'],
  },
  {
    name: 'published',
    label: 'published by',
    hint: 'who published or wrote a document',
    kinds: ['publishedBy', 'authoredBy'],
    brings: true,
  },
  {
    name: 'ties',
    label: 'belongs to, may be',
    hint: 'affiliation, ownership, and who may be the same',
    kinds: ['affiliatedWith', 'ownedBy', 'possiblySameAs', 'notSameAs'],
    brings: true,
  },
  { name: 'about', label: 'is about', hint: 'what a claim speaks of', kinds: ['about'], brings: true },
  {
    name: 'assessed',
    label: 'assessment, status',
    hint: 'who judged it, and how',
    kinds: ['assesses', 'assessedBy', 'evidencedBy', 'hasStatus'],
    brings: true,
  },
  { name: 'in', label: 'stands in', hint: 'the document in which a statement stands', kinds: ['in'] },
] as const satisfies readonly EdgeGroup[]

export type EdgeGroupName = (typeof EDGE_GROUPS)[number]['name']

export function edgeGroup(name: EdgeGroupName): EdgeGroup {
  return EDGE_GROUPS.find((group) => group.name === name) ?? EDGE_GROUPS[0]
}

export const GROUP_OF_KIND: ReadonlyMap<EdgeKind, EdgeGroupName> = new Map(
  EDGE_GROUPS.flatMap(({ name, kinds }) => kinds.map((kind) => [kind as EdgeKind, name] as const)),
)

/** Every edge kind is in one group: said once, when the page starts, rather than drawn wrongly. */
for (const kind of EDGE_KINDS) if (!GROUP_OF_KIND.has(kind)) throw new Error(`no line of the legend has ${kind}`)
