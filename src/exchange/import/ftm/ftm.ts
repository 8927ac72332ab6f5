import { HearsayError } from '../../../errors.ts'
import type { ForeignText, Imported, ImportedRecord, Importer, ImportNote } from '../imported.ts'
import { isObject, JsonEntry } from '../json-entry.ts'
import { actorOf, keyOf } from './actors.ts'
import { documentOf } from './documents.ts'
import { entitiesOf, type FtmEntity, fragmentsOf, isEntity } from './entity.ts'
import { fragmentsOfStatements, hasStatementColumns, isStatement, statementRows } from './statements.ts'
import { withTies } from './ties.ts'

/**
 * Entities of FollowTheMoney as Aleph, OpenAleph and OpenSanctions write them (lines of JSON, a list, what an API sends, entities inside of
 * others), and its statements (lines of JSON, CSV), which are put together to entities by their canonical id, become:
 * - actors: Person, Company, Organization, LegalEntity, PublicBody, with Wikidata as `sameAs`
 * - documents that nobody has read: Article, Document and the like, and each `sourceUrl` of an actor
 * - `ownedBy` and `affiliation`: Ownership, Directorship, Membership and Employment, where that is certain
 *
 * Told as lost: other names, entities of other schemata (Event, Address, Sanction, …), all other properties, which dataset holds a value.
 *
 * @see https://followthemoney.tech/docs/, https://followthemoney.tech/docs/statements/
 */
export const ftm: Importer = {
  format: 'ftm',
  title: 'FollowTheMoney: entities or statements',
  recognises: (file) => isTable(file) || looksLikeFtm(file),
  read: async (file) => readFtm(file),
}

function looksLikeFtm(file: ForeignText): boolean {
  const sample = objectsIn(file.json) ?? lineValues(file.text.slice(0, 200_000), 5)
  const shown = sample.slice(0, 5)
  return shown.length > 0 && shown.some((value) => isEntity(value) || isStatement(value)) && shown.every(isObject)
}

function isTable({ json, text }: ForeignText): boolean {
  return json === undefined && hasStatementColumns(text)
}

function readFtm(file: ForeignText): Imported {
  const notes: ImportNote[] = []
  const entries = isTable(file) ? statementRows(file.text, notes) : entriesIn(file, notes)
  if (entries.length === 0)
    throw new HearsayError('cannot-import', 'there are no entities or statements of FollowTheMoney in it', {
      hint: 'give lines of JSON with id, schema and properties, or a table with entity_id, schema, prop and value',
    })
  const [statements, others] = [
    entries.filter(({ value }) => isStatement(value)),
    entries.filter(({ value }) => !isStatement(value)),
  ]
  const entities = entitiesOf([...fragmentsOf(others), ...fragmentsOfStatements(statements)])
  return { records: recordsOf(entities), notes }
}

function recordsOf(entities: readonly FtmEntity[]): readonly ImportedRecord[] {
  const [actors, documents] = [new Map<string, ImportedRecord>(), new Map<string, ImportedRecord>()]
  for (const entity of entities) {
    const actor = actorOf(entity)
    if (actor !== undefined) actors.set(actor.key, actor)
    for (const record of documentOf(entity)) if (!documents.has(record.key)) documents.set(record.key, record)
  }
  const idOf = mergedIds(entities)
  const tied = withTies(actors, entities, idOf)
  for (const entity of entities) {
    if (actors.has(keyOf(entity.id)))
      for (const page of pagesAbout(entity)) if (!documents.has(page.key)) documents.set(page.key, page)
    tellRest(entity, tied.has(keyOf(entity.id)) || documents.has(keyOf(entity.id)))
  }
  return [...tied.values(), ...documents.values()]
}

/** The pages that an actor was found on. */
function pagesAbout({ properties }: FtmEntity): ImportedRecord[] {
  const urls = properties.texts('sourceUrl').flatMap((text) => properties.urlOf(text, ['sourceUrl']) ?? [])
  return [...new Set(urls)].map((url) => {
    properties.tell('assumed', 'nobody here has read a page that is only named as the source of an entity', url, [
      'sourceUrl',
    ])
    return {
      kind: 'source',
      key: `page:${url}`,
      fields: { title: url, type: 'other', url, read: 'no' },
      at: properties.at,
    }
  })
}

/** Entities that were merged are still named by the ids that they had. */
function mergedIds(entities: readonly FtmEntity[]): (id: string) => string {
  const ids = new Map<string, string>()
  for (const { id, rest } of entities)
    for (const entry of rest)
      for (const referent of entry.texts('referents')) if (!ids.has(referent)) ids.set(referent, id)
  return (id) => ids.get(id) ?? id
}

function tellRest({ schema, properties, rest }: FtmEntity, isRecord: boolean): void {
  if (!isRecord && !TOLD_BY_THEMSELVES.has(schema))
    properties.tellWhole(
      'lost',
      `entities of the schema ${schema.slice(0, 80)}, or without a name, have no place in a dataset`,
    )
  for (const entry of [properties, ...rest]) entry.tellRest('a record')
}

/** Ties tell themselves what was not taken over of them. */
const TOLD_BY_THEMSELVES: ReadonlySet<string> = new Set(['Directorship', 'Employment', 'Membership', 'Ownership'])

/** The objects of a list, of what an API sends, or of one. */
function objectsIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json
  if (!isObject(json)) return undefined
  for (const name of ['results', 'entities']) if (Array.isArray(json[name])) return json[name]
  return [json]
}

function lineValues(text: string, most: number): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(0, most).map(parsed)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function entriesIn({ json, text }: ForeignText, notes: ImportNote[]): readonly JsonEntry[] {
  const listed = objectsIn(json)
  if (listed !== undefined) {
    const name = Array.isArray(json) || !isObject(json) ? '' : Array.isArray(json['results']) ? '/results' : '/entities'
    const isOne = listed.length === 1 && listed[0] === json
    if (!isOne && isObject(json)) tellEnvelope(json, name.slice(1), notes)
    return listed.flatMap((value, index) => entryOf(value, { pointer: isOne ? '' : `${name}/${index}`, notes }) ?? [])
  }
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : (entryOf(parsed(line), { pointer: '', notes, line: index + 1, written: line }) ?? []),
    )
}

function tellEnvelope(json: Readonly<Record<string, unknown>>, name: string, notes: ImportNote[]): void {
  const envelope = new JsonEntry(json, '', notes)
  envelope.field(name)
  envelope.tellRest('a dataset')
}

interface Standing {
  readonly pointer: string
  readonly notes: ImportNote[]
  readonly line?: number
  readonly written?: string
}

function entryOf(value: unknown, { pointer, notes, line, written }: Standing): JsonEntry | undefined {
  const entry = new JsonEntry(isObject(value) ? value : {}, pointer, notes, line)
  if (isObject(value)) return entry
  entry.tell('notUnderstood', 'this is no object of JSON', written ?? value)
  return undefined
}
