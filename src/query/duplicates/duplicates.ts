import type { Seen } from '../opened.ts'
import { type CopiedDocuments, copiedDocuments } from './copied-documents.ts'
import { type LikeActors, likeActors } from './like-actors.ts'
import { type SameClaims, sameClaims } from './same-claims.ts'

/** What may be there twice. Nothing of it is sure, and a person decides. */
export interface Duplicates {
  /** Claims that say the same, or nearly. */
  readonly claims: readonly SameClaims[]
  /** Documents of which one may be a copy or a version of the other. */
  readonly documents: readonly CopiedDocuments[]
  /** People and organizations that may be one, by their names. */
  readonly actors: readonly LikeActors[]
  /** How many documents have a text that could be compared. */
  readonly textsCompared: number
  /** How many parts of names so many have that these were not compared with each other. */
  readonly namesPassedOver: number
}

/**
 * What may be there twice in a dataset, as recorded: claims in the same words, documents with the same passages, people under two spellings. What is said
 * to be the same or not (relations between claims, `republishes`, `revises`, `notSameAs`, `possiblySameAs`) is left out. In proportion to the texts, and
 * never to their square.
 *
 * @param texts of documents, as they were captured
 */
export function duplicates({ view }: Pick<Seen, 'view'>, texts: ReadonlyMap<string, string> = new Map()): Duplicates {
  const { found, passedOver } = likeActors(view.reader)
  return {
    claims: sameClaims(view.reader),
    documents: copiedDocuments(view.reader, texts),
    actors: found,
    textsCompared: texts.size,
    namesPassedOver: passedOver,
  }
}
