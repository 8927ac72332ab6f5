import type { Actor } from './actor.ts'
import type { Assessment } from './assessment.ts'
import type { Claim } from './claim.ts'
import type { Relation } from './relation.ts'
import type { Search } from './search.ts'
import type { Source } from './source.ts'
import type { Statement } from './statement.ts'
import type { Topic } from './topic.ts'

/** A record of each kind, by the kind's name. */
export interface RecordOfKind {
  actor: Actor
  source: Source
  topic: Topic
  claim: Claim
  statement: Statement
  relation: Relation
  assessment: Assessment
  search: Search
}

/** A kind of record. */
export type Kind = keyof RecordOfKind
export type AnyRecord = RecordOfKind[Kind]

/** Every record kind: the section of a file that holds it. In the order in which files are written. */
export const KINDS = {
  actor: { section: 'actors' },
  source: { section: 'sources' },
  topic: { section: 'topics' },
  claim: { section: 'claims' },
  statement: { section: 'statements' },
  relation: { section: 'relations' },
  assessment: { section: 'assessments' },
  search: { section: 'searches' },
} as const

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]

/** A kind, and a status as a node, in one and in several. */
export const KIND_LABELS: Readonly<Record<Kind | 'status', { readonly one: string; readonly many: string }>> = {
  claim: { one: 'claim', many: 'claims' },
  source: { one: 'document', many: 'documents' },
  actor: { one: 'person or organization', many: 'people and organizations' },
  statement: { one: 'statement', many: 'statements' },
  topic: { one: 'topic', many: 'topics' },
  relation: { one: 'relation', many: 'relations' },
  assessment: { one: 'assessment', many: 'assessments' },
  search: { one: 'search', many: 'searches' },
  status: { one: 'status', many: 'statuses' },
}

/** Kinds whose `id` may be left out, and is then made. */
export type KindWithMadeId = 'statement' | 'relation' | 'assessment'
