import type { Link } from '../graph/reader.ts'
import type { RelationType } from '../model/vocabulary/relation.ts'
import type { View } from './view.ts'

/** What decides which relations are read: a view, most often. */
export type RelationReading = Pick<View, 'reader' | 'isRead'>

/** The edges that relations of a type make from a claim to others, of those that are read. */
export function relationsFrom({ reader, isRead }: RelationReading, claim: string, type: RelationType): Link[] {
  return reader.linksFrom(claim, type).filter(({ relation }) => relation !== undefined && isRead(relation))
}

/** The edges that relations of a type make from other claims to a claim, of those that are read. */
export function relationsTo({ reader, isRead }: RelationReading, claim: string, type: RelationType): Link[] {
  return reader.linksTo(claim, type).filter(({ relation }) => relation !== undefined && isRead(relation))
}
