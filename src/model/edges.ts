import type { Kind } from './kinds.ts'
import type { RelationType } from './relation.ts'

/** Kinds of nodes: every record kind but relations, and one node for each status. */
export type NodeKind = Exclude<Kind, 'relation'> | 'status'

/** What every edge kind is: a row here is all that builder, exporters, walkers and legend know of it. */
export interface EdgeRow {
  readonly from: NodeKind
  readonly to: readonly NodeKind[]
  /** How it reads along the arrow, and against it. */
  readonly label: string
  readonly inverse: string
  /** The field of the `from` record that it is read from; absent for relations and computed edges. */
  readonly field?: string
  /** Only records with this value in that field make it. */
  readonly when?: { readonly field: string; readonly is: string; readonly default: string }
  /** Relation records make it. */
  readonly relation?: RelationType
  /** It means the same both ways. */
  readonly symmetric?: true
  /** Which way upstream is, toward whoever said it: along the arrow or against it. */
  readonly upstream?: 'along' | 'against'
}

const polarity = (is: string) => ({ field: 'polarity', is, default: 'affirms' }) as const

/** The edge table. */
export const EDGES = {
  asserts: {
    from: 'statement',
    to: ['claim'],
    field: 'claim',
    when: polarity('affirms'),
    label: 'asserts',
    inverse: 'asserted by',
    upstream: 'against',
  },
  denies: {
    from: 'statement',
    to: ['claim'],
    field: 'claim',
    when: polarity('denies'),
    label: 'denies',
    inverse: 'denied by',
    upstream: 'against',
  },
  declines: {
    from: 'statement',
    to: ['claim'],
    field: 'claim',
    when: polarity('neither'),
    label: 'declines to comment on',
    inverse: 'not commented on by',
  },
  in: {
    from: 'statement',
    to: ['source'],
    field: 'source',
    label: 'stands in',
    inverse: 'contains',
    upstream: 'along',
  },
  quotes: { from: 'statement', to: ['actor'], field: 'from', label: 'quotes', inverse: 'quoted by', upstream: 'along' },
  repeats: {
    from: 'statement',
    to: ['statement'],
    field: 'from',
    label: 'repeats',
    inverse: 'repeated by',
    upstream: 'along',
  },
  cites: { from: 'statement', to: ['source'], field: 'from', label: 'cites', inverse: 'cited by', upstream: 'along' },
  publishedBy: { from: 'source', to: ['actor'], field: 'publisher', label: 'published by', inverse: 'publishes' },
  authoredBy: { from: 'source', to: ['actor'], field: 'authors', label: 'written by', inverse: 'wrote' },
  republishes: {
    from: 'source',
    to: ['source'],
    field: 'republishes',
    label: 'republishes',
    inverse: 'republished in',
  },
  knownVia: { from: 'source', to: ['source'], field: 'knownVia', label: 'known only via', inverse: 'makes known' },
  revises: { from: 'source', to: ['source'], field: 'revises', label: 'revises', inverse: 'revised in' },
  about: {
    from: 'claim',
    to: ['actor', 'topic', 'claim', 'source', 'statement'],
    field: 'about',
    label: 'is about',
    inverse: 'subject of',
  },
  if: { from: 'claim', to: ['claim'], field: 'if', label: 'if', inverse: 'condition of' },
  // biome-ignore lint/suspicious/noThenProperty: the format's own word for what a conditional concludes; never awaited.
  then: { from: 'claim', to: ['claim'], field: 'then', label: 'then', inverse: 'follows from' },
  contradicts: {
    from: 'claim',
    to: ['claim'],
    relation: 'contradicts',
    symmetric: true,
    label: 'contradicts',
    inverse: 'contradicts',
  },
  supports: { from: 'claim', to: ['claim'], relation: 'supports', label: 'supports', inverse: 'supported by' },
  undermines: { from: 'claim', to: ['claim'], relation: 'undermines', label: 'undermines', inverse: 'undermined by' },
  dependsOn: { from: 'claim', to: ['claim'], relation: 'dependsOn', label: 'depends on', inverse: 'premise of' },
  narrows: { from: 'claim', to: ['claim'], relation: 'narrows', label: 'entails', inverse: 'entailed by' },
  supersedes: { from: 'claim', to: ['claim'], relation: 'supersedes', label: 'supersedes', inverse: 'superseded by' },
  affiliatedWith: {
    from: 'actor',
    to: ['actor'],
    field: 'affiliation',
    label: 'affiliated with',
    inverse: 'has as affiliate',
  },
  ownedBy: { from: 'actor', to: ['actor'], field: 'ownedBy', label: 'owned by', inverse: 'owns' },
  possiblySameAs: {
    from: 'actor',
    to: ['actor'],
    field: 'possiblySameAs',
    symmetric: true,
    label: 'may be',
    inverse: 'may be',
  },
  notSameAs: { from: 'actor', to: ['actor'], field: 'notSameAs', symmetric: true, label: 'is not', inverse: 'is not' },
  assesses: {
    from: 'assessment',
    to: ['claim', 'statement', 'source', 'actor'],
    field: 'of',
    label: 'assesses',
    inverse: 'assessed in',
  },
  assessedBy: { from: 'assessment', to: ['actor'], field: 'by', label: 'made by', inverse: 'made the assessment' },
  evidencedBy: {
    from: 'assessment',
    to: ['statement', 'source', 'claim'],
    field: 'evidence',
    label: 'rests on',
    inverse: 'evidence for',
  },
  hasStatus: { from: 'claim', to: ['status'], label: 'has status', inverse: 'status of' },
} as const satisfies Record<string, EdgeRow>

export type EdgeKind = keyof typeof EDGES

export const EDGE_KINDS = Object.keys(EDGES) as readonly EdgeKind[]

/** A row of the table, typed as a row. */
export function edgeRow(kind: EdgeKind): EdgeRow {
  return EDGES[kind]
}

/** The key of an edge: both ends and the kind, and a relation's id where two relations say the same. */
export function edgeKey(from: string, kind: EdgeKind, to: string, relation?: string): string {
  return relation === undefined ? `${from}|${kind}|${to}` : `${from}|${kind}|${to}|${relation}`
}
