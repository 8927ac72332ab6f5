import type { EdgeRow } from './edge-row.ts'
import { CLAIM_EDGES } from './edges-of-claims.ts'

const polarity = (is: string) => ({ field: 'polarity', is, default: 'affirms' }) as const

/** The edge table. */
export const EDGES = {
  asserts: {
    from: 'statement',
    to: ['claim'],
    field: 'claim',
    when: polarity('affirms'),
    group: 'affirms',
    label: 'asserts',
    inverse: 'asserted by',
    upstream: 'against',
  },
  denies: {
    from: 'statement',
    to: ['claim'],
    field: 'claim',
    when: polarity('denies'),
    group: 'denies',
    label: 'denies',
    inverse: 'denied by',
    upstream: 'against',
  },
  declines: {
    from: 'statement',
    to: ['claim'],
    field: 'claim',
    when: polarity('neither'),
    group: 'declines',
    label: 'declines to comment on',
    inverse: 'not commented on by',
  },
  in: {
    from: 'statement',
    to: ['source'],
    field: 'source',
    group: 'in',
    label: 'stands in',
    inverse: 'contains',
    upstream: 'along',
  },
  quotes: {
    from: 'statement',
    to: ['actor'],
    field: 'from',
    group: 'quotes',
    label: 'quotes',
    inverse: 'quoted by',
    upstream: 'along',
  },
  repeats: {
    from: 'statement',
    to: ['statement'],
    field: 'from',
    group: 'repeats',
    label: 'repeats',
    inverse: 'repeated by',
    upstream: 'along',
  },
  cites: {
    from: 'statement',
    to: ['source'],
    field: 'from',
    group: 'repeats',
    label: 'cites',
    inverse: 'cited by',
    upstream: 'along',
  },
  publishedBy: {
    from: 'source',
    to: ['actor'],
    field: 'publisher',
    group: 'published',
    label: 'published by',
    inverse: 'publishes',
  },
  carriedBy: {
    from: 'source',
    to: ['actor'],
    field: 'carrier',
    group: 'published',
    label: 'carried by',
    inverse: 'carries',
  },
  authoredBy: {
    from: 'source',
    to: ['actor'],
    field: 'authors',
    group: 'published',
    label: 'written by',
    inverse: 'wrote',
  },
  republishes: {
    from: 'source',
    to: ['source'],
    field: 'republishes',
    group: 'copies',
    label: 'republishes',
    inverse: 'republished in',
  },
  knownVia: {
    from: 'source',
    to: ['source'],
    field: 'knownVia',
    group: 'copies',
    label: 'known only via',
    inverse: 'makes known',
  },
  revises: {
    from: 'source',
    to: ['source'],
    field: 'revises',
    group: 'copies',
    label: 'revises',
    inverse: 'revised in',
  },
  ...CLAIM_EDGES,
  affiliatedWith: {
    from: 'actor',
    to: ['actor'],
    field: 'affiliation',
    group: 'ties',
    label: 'affiliated with',
    inverse: 'has as affiliate',
  },
  ownedBy: { from: 'actor', to: ['actor'], field: 'ownedBy', group: 'ties', label: 'owned by', inverse: 'owns' },
  possiblySameAs: {
    from: 'actor',
    to: ['actor'],
    field: 'possiblySameAs',
    symmetric: true,
    group: 'ties',
    label: 'may be',
    inverse: 'may be',
  },
  notSameAs: {
    from: 'actor',
    to: ['actor'],
    field: 'notSameAs',
    symmetric: true,
    group: 'ties',
    label: 'is not',
    inverse: 'is not',
  },
  assesses: {
    from: 'assessment',
    to: ['claim', 'statement', 'source', 'actor'],
    field: 'of',
    group: 'assessed',
    label: 'assesses',
    inverse: 'assessed in',
  },
  assessedBy: {
    from: 'assessment',
    to: ['actor'],
    field: 'by',
    group: 'assessed',
    label: 'made by',
    inverse: 'made the assessment',
  },
  evidencedBy: {
    from: 'assessment',
    to: ['statement', 'source', 'claim', 'assessment'],
    field: 'evidence',
    group: 'assessed',
    label: 'rests on',
    inverse: 'evidence for',
  },
  within: {
    from: 'topic',
    to: ['topic'],
    field: 'within',
    group: 'about',
    label: 'is part of',
    inverse: 'has as part',
  },
  searchedFor: {
    from: 'search',
    to: ['claim'],
    field: 'for',
    group: 'searched',
    label: 'looked for',
    inverse: 'looked for in',
  },
  searchedBy: {
    from: 'search',
    to: ['actor'],
    field: 'by',
    group: 'searched',
    label: 'made by',
    inverse: 'made the search',
  },
  found: {
    from: 'search',
    to: ['source', 'statement'],
    field: 'found',
    group: 'searched',
    label: 'found',
    inverse: 'found in',
  },
  hasStatus: { from: 'claim', to: ['status'], group: 'assessed', label: 'has status', inverse: 'status of' },
} as const satisfies Record<string, EdgeRow>

/** A kind of edge: what one record has to do with another. */
export type EdgeKind = keyof typeof EDGES

/** Every kind of edge, in the order of the edge table. */
export const EDGE_KINDS = Object.keys(EDGES) as readonly EdgeKind[]

/** A row of the table, typed as a row. */
export function edgeRow(kind: EdgeKind): EdgeRow {
  return EDGES[kind]
}

/** The key of an edge: both ends and the kind, and a relation's id where two relations say the same. */
export function edgeKey(from: string, kind: EdgeKind, to: string, relation?: string): string {
  return relation === undefined ? `${from}|${kind}|${to}` : `${from}|${kind}|${to}|${relation}`
}
