import { ID_PATTERN } from '../../model/fields.ts'
import { recordProblem } from '../problem.ts'
import type { FieldPath, Fields, RawRecord } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'
import type { Documents } from './documents.ts'
import { idOfName, idOfSentence, type TakenIds } from './made-id.ts'
import { anyOf, type People } from './people.ts'
import { readWho } from './read-who.ts'
import type { Report } from './report.ts'

/** A source with ids in the place of names: the record as the full form has it, with its lines and perhaps still without its id. */
export interface NamedSource {
  readonly raw: RawRecord
  readonly value: Fields
}

const OF_ACTORS = ['publisher', 'carrier', 'authors'] as const
const OF_SOURCES = ['republishes', 'revises', 'knownVia'] as const

/** Whether a source has the short form: lines under it, or a name where an id stands in the full form. */
export function isShortSource({ kind, value }: RawRecord): boolean {
  if (kind !== 'source' || !isMap(value)) return false
  return (
    'says' in value ||
    [...OF_ACTORS, ...OF_SOURCES].some((field) => listOf(value[field]).some((name) => !ID_PATTERN.test(name)))
  )
}

/** A source with the ids of its actors. Who is named in one that has lines may be new. */
export function withActors(raw: RawRecord, people: People, report: Report): NamedSource {
  const value = raw.value as Fields
  const mayBeNew = 'says' in value
  const likely = (field: string) => (field === 'authors' ? undefined : 'organization')
  const named = replaced(value, OF_ACTORS, (text, path) => {
    const who = readWho({ text, at: [0, text.length] })
    if (!mayBeNew && people.names.find(who.name).length === 0) return text
    const found = people.find(who, likely(String(path[0])))
    if ('id' in found) return found.id
    const { code, message, hint } = found.fault
    report.add(recordProblem(code, raw, path, { message, hint }))
    return undefined
  })
  return { raw, value: named }
}

/** A source with the ids of the documents that it names by their title, or by a publisher that has only one. */
export function withDocuments(
  { raw, value }: NamedSource,
  documents: Documents,
  people: People,
  report: Report,
): NamedSource {
  const named = replaced(value, OF_SOURCES, (text, path) => {
    const own = typeof value['id'] === 'string' ? value['id'] : ''
    const titles = documents.titles.find(text)
    const found =
      titles.length > 0 ? titles : people.names.find(text).flatMap((id) => documents.of(id, own).map((each) => each.id))
    if (found.length === 0) return text
    if (found.length === 1) return found[0]
    report.add(
      recordProblem('ambiguous-name', raw, path, { message: anyOf({ name: text, at: [0, 0] }, found).message }),
    )
    return undefined
  })
  return { raw, value: named }
}

/** The id that a source gets that has none: its publisher and day, else words of its title. */
export function madeSourceId({ value }: NamedSource, people: People, ids: TakenIds): string {
  const { publisher, published, title } = value
  const day = typeof published === 'string' ? /^\d{4}(?:-\d\d){0,2}/.exec(published)?.[0] : undefined
  if (typeof publisher === 'string')
    return ids.take(
      day === undefined
        ? `${idOfName(people.names.name(publisher))}-undated`
        : `${idOfName(people.names.name(publisher))}-${day}`,
    )
  return ids.take(idOfSentence(typeof title === 'string' ? title : 'source'))
}

/** A record with the names in some fields replaced; what has no replacement is left out. Ids stay. */
function replaced(
  value: Fields,
  fields: readonly string[],
  replace: (text: string, path: FieldPath) => string | undefined,
): Fields {
  const changed: Record<string, unknown> = { ...value }
  for (const field of fields) {
    const content = value[field]
    const next = (text: unknown, path: FieldPath) =>
      typeof text !== 'string' || ID_PATTERN.test(text) ? text : replace(text, path)
    if (Array.isArray(content)) {
      changed[field] = content.map((each, index) => next(each, [field, index])).filter((each) => each !== undefined)
    } else if (typeof content === 'string') {
      const found = next(content, [field])
      if (found === undefined) delete changed[field]
      else changed[field] = found
    }
  }
  return changed
}

function listOf(content: unknown): readonly string[] {
  return (Array.isArray(content) ? content : [content]).filter((each) => typeof each === 'string')
}
