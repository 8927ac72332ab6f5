import type { Dataset } from '../../../model/dataset.ts'
import type { Source } from '../../../model/source.ts'
import { containerOf, genreOf } from '../../citations/document-types.ts'
import type { Loss } from '../exporter.ts'
import { type Kept, lossesBut } from '../losses.ts'

/** Somebody whom a document names, as a bibliography has them. */
export interface CitedActor {
  readonly name: string
  readonly isPerson: boolean
}

/** What a bibliography has of a document; its records named by their names. */
export interface CitedSource {
  readonly source: Source
  readonly authors: readonly CitedActor[]
  readonly publisher: string | undefined
  /** Only of posts: bibliographies have no place for what else carries a document. */
  readonly carrier: string | undefined
  /** Whether the publisher is what the document stands in: a paper, a journal. */
  readonly isContained: boolean
  /** The word for its sort, where the type of the format says less. */
  readonly genre: string | undefined
  /** Its DOI, where it was kept beside another address. */
  readonly doi: string | undefined
  /** Whether a retraction of it is recorded: who cites it must see that. */
  readonly isRetracted: boolean
}

/** The documents of a dataset as bibliographies have them, in its order. */
export function citedSources({ sources, actors }: Dataset): readonly CitedSource[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : byId.get(id)?.name)
  return sources.map((source) => {
    const role = containerOf(source.type)
    const doi = source['x-doi']
    return {
      source,
      authors: (source.authors ?? []).flatMap((id) => {
        const actor = byId.get(id)
        return actor === undefined ? [] : [{ name: actor.name, isPerson: actor.type === 'person' }]
      }),
      publisher: nameOf(source.publisher),
      carrier: role === 'carrier' ? nameOf(source.carrier) : undefined,
      isContained: role === 'publisher',
      genre: genreOf(source.type),
      doi: typeof doi === 'string' ? doi : undefined,
      isRetracted: source.notices?.some(({ type }) => type === 'retraction') === true,
    }
  })
}

const KEPT = [
  'title',
  'type',
  'publisher',
  'authors',
  'published',
  'url',
  'archivedUrl',
  'accessed',
  'language',
  'description',
]

/** What a bibliography does not have: all but documents and the names of whom they name, field by field. */
export function bibliographyLosses(
  dataset: Dataset,
  why: string,
  isAltered: (source: Source, field: string) => boolean = () => false,
): Loss[] {
  const named = new Set(
    dataset.sources.flatMap(({ authors = [], publisher, carrier, type }) => [
      ...authors,
      publisher,
      ...(containerOf(type) === 'carrier' ? [carrier] : []),
    ]),
  )
  const byId = new Map(dataset.sources.map((source) => [source.id, source]))
  const kept: Kept = {
    dataset: 'none',
    topic: 'none',
    claim: 'none',
    statement: 'none',
    relation: 'none',
    assessment: 'none',
    search: 'none',
    actor: { only: ['name'] },
    source: { only: [] },
  }
  const recordLost = (kind: string, { id }: { readonly id: string }) =>
    kind === 'actor' && !named.has(id) ? 'no document that is written names them' : undefined
  return lossesBut(dataset, kept, { why, recordLost }).filter(({ kind, id, field }) => {
    const source = kind === 'source' ? byId.get(id) : undefined
    return source === undefined || !isKept(source, field) || isAltered(source, field)
  })
}

function isKept(source: Source, field: string): boolean {
  if (field === 'carrier') return containerOf(source.type) === 'carrier'
  if (field === 'x-doi') return typeof source['x-doi'] === 'string'
  // Of a retraction, that there is one is all that a bibliography can say.
  if (field === 'notices')
    return (
      source.notices?.length === 1 && source.notices.every((notice) => isPlain(notice) && notice.type === 'retraction')
    )
  return KEPT.includes(field)
}

function isPlain(notice: object): boolean {
  return Object.keys(notice).length === 1
}
