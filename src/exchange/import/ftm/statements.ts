import { parse } from 'csv-parse/browser/esm/sync'
import { HearsayError } from '../../../errors.ts'
import type { ImportNote } from '../imported.ts'
import { isObject, JsonEntry } from '../json-entry.ts'
import type { Fragment } from './fragment.ts'

/** The columns without which a table is none of statements. */
const NEEDED = ['entity_id', 'prop', 'schema', 'value'] as const

/** Whether something is a statement of FollowTheMoney, as a line of JSON or CSV. */
export function isStatement(value: unknown): boolean {
  return isObject(value) && NEEDED.every((name) => typeof value[name] === 'string')
}

/** Whether the first line of a text names the columns of statements. */
export function hasStatementColumns(text: string): boolean {
  const [first = ''] = text.slice(0, 4000).split(/\r?\n/, 1)
  const columns = first.split(',').map((name) => name.trim().replace(/^"|"$/g, ''))
  return NEEDED.every((name) => columns.includes(name))
}

/** The rows of a table of statements. */
export function statementRows(text: string, notes: ImportNote[]): readonly JsonEntry[] {
  try {
    const options = {
      columns: true,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    } as const
    const rows = parse(text, options) as unknown as readonly {
      record: Record<string, string>
      info: { lines: number }
    }[]
    return rows.map(({ record, info }) => new JsonEntry(withoutEmpty(record), '', notes, info.lines))
  } catch (error) {
    throw new HearsayError(
      'cannot-import',
      `the table cannot be read: ${error instanceof Error ? error.message : 'it is damaged'}`,
      {
        hint: 'write it again with: ftm format-statements',
      },
    )
  }
}

function withoutEmpty(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''))
}

/**
 * The fragments of statements: each is a value of a property, which its dataset holds. What is only suggested (`external`) is told, not taken.
 * Statements of one canonical id are of one entity.
 */
export function fragmentsOfStatements(rows: readonly JsonEntry[]): readonly Fragment[] {
  return rows.flatMap((entry) => fragmentOf(entry) ?? [])
}

function fragmentOf(entry: JsonEntry): Fragment | undefined {
  const external = entry.field('external')
  if (external === true || /^(?:t|true|1|y|yes)$/i.test(String(external))) {
    entry.tellWhole('lost', 'a statement that was only suggested (external) is not taken over')
    return undefined
  }
  const [entity, prop, schema] = [entry.text('entity_id'), entry.text('prop'), entry.text('schema')]
  const [value, canonical] = [entry.text('value'), entry.text('canonical_id')]
  if (entity === undefined || prop === undefined || schema === undefined || value === undefined) {
    entry.tellWhole('notUnderstood', 'this is no statement: it lacks entity_id, schema, prop or value')
    return undefined
  }
  for (const known of ['id', 'prop_type']) entry.field(known)
  // A statement of the property `id` says that the entity is there: its value is a digest.
  const properties = prop === 'id' ? {} : Object.fromEntries([[prop, [value]]])
  const referents = canonical === undefined || canonical === entity ? {} : { referents: [entity] }
  entry.tellRest('a record: it is of one value of an entity')
  const told = new JsonEntry({ ...referents }, '', entry.notes, entry.at.line)
  return { entry: told, id: canonical ?? entity, schema, caption: undefined, properties }
}
