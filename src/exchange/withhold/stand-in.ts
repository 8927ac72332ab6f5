import type { Kind, RecordOfKind } from '../../model/kinds.ts'
import type { Manifest } from '../../model/manifest.ts'
import { BLACKED_OUT, standInName } from '../../words/withheld.ts'

/** What a stand-in keeps of a record: its sort, its ties and its dates, which answers about others rest on. No text, no address. */
const KEPT: { readonly [K in Kind]: readonly (keyof RecordOfKind[K])[] } = {
  actor: ['type', 'anonymous', 'count', 'affiliation', 'ownedBy', 'party', 'possiblySameAs', 'notSameAs', 'recorded'],
  source: [
    'type',
    'publisher',
    'authors',
    'published',
    'read',
    'genre',
    'knownVia',
    'republishes',
    'revises',
    'notices',
    'recorded',
  ],
  topic: ['type', 'recorded'],
  claim: ['type', 'if', 'then', 'holds', 'recorded'],
  statement: [
    'source',
    'claim',
    'from',
    'fromBasis',
    'polarity',
    'response',
    'certainty',
    'knowledge',
    'terms',
    'claimsConfirmation',
    'made',
    'withdrawn',
    'recorded',
  ],
  relation: ['type', 'from', 'to', 'basis', 'since', 'recorded'],
  assessment: [
    'of',
    'by',
    'date',
    'status',
    'likelihood',
    'rating',
    'credibility',
    'reliability',
    'attribution',
    'lines',
    'topic',
    'confidence',
    'evidence',
    'recorded',
  ],
  search: ['for', 'by', 'date', 'places', 'found', 'recorded'],
}

/** What stands in the place of a record that is withheld, under its old id and naming what it named. @param number which one it is */
export function standInOf<K extends Kind>(kind: K, record: RecordOfKind[K], number: number): RecordOfKind[K] {
  const kept = picked(record, KEPT[kind] as readonly string[])
  const named = NAMED[kind]
  const type = 'type' in record && typeof record.type === 'string' ? record.type : undefined
  const name = named === undefined ? {} : { [named]: standInName(kind, type, number) }
  return { id: record.id, ...name, ...kept, ...withoutTexts(kept) } as RecordOfKind[K]
}

/** The field that says what a record is, which it must have. */
const NAMED: Readonly<Partial<Record<Kind, string>>> = { actor: 'name', source: 'title', topic: 'name', claim: 'text' }

/** The parts of fields that hold texts beside what is kept. */
function withoutTexts({ notices, rating, places }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...(Array.isArray(notices)
      ? { notices: notices.map((notice: object) => picked(notice, ['type', 'date', 'by', 'statements'])) }
      : {}),
    ...(typeof rating === 'object' ? { rating: { ...rating, text: BLACKED_OUT } } : {}),
    ...(Array.isArray(places)
      ? { places: places.map((place: unknown) => (typeof place === 'string' ? place : { text: BLACKED_OUT })) }
      : {}),
  }
}

/** What stands in the place of a manifest that is withheld. */
export function manifestStandIn({ format }: Manifest): Manifest {
  return { format, id: 'withheld', title: 'Withheld dataset' }
}

function picked(record: object, fields: readonly string[]): Record<string, unknown> {
  const values = record as Readonly<Record<string, unknown>>
  return Object.fromEntries(fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])))
}
