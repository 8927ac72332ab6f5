import { append } from '../../../algorithm/append.ts'
import type { Fields } from '../../../dataset/raw-record.ts'
import { isObject, JsonEntry } from '../json-entry.ts'
import type { Fragment } from './fragment.ts'
import { mergedSchema } from './schemata.ts'
import { fragmentsOfStatements } from './statements.ts'

/** An entity of FollowTheMoney, put together of all that a file says of it. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  /** What it is called by whoever made the file. */
  readonly caption: string | undefined
  /** Its properties, each a list of values. */
  readonly properties: JsonEntry
  /** What stands beside the properties: datasets, referents, when it was seen. */
  readonly rest: readonly JsonEntry[]
}

/** The entities of fragments, in the order of the file. What is of schemata that cannot be the same thing is told, and left out. */
export function entitiesOf(fragments: readonly Fragment[]): readonly FtmEntity[] {
  const byId = new Map<string, Fragment[]>()
  for (const fragment of fragments) {
    const known = byId.get(fragment.id)
    if (known === undefined) byId.set(fragment.id, [fragment])
    else known.push(fragment)
  }
  return [...byId.values()].flatMap((parts) => entityOf(parts) ?? [])
}

function entityOf(parts: readonly Fragment[]): FtmEntity | undefined {
  const [first] = parts
  if (first === undefined) return undefined
  const schema = parts.map((part) => part.schema).reduce<string | undefined>(mergedSchema, 'Thing')
  if (schema === undefined) {
    for (const { entry } of parts)
      entry.tellWhole('notUnderstood', 'an entity that is said to be of schemata that cannot be the same thing')
    return undefined
  }
  const values = new Map<string, unknown[]>()
  for (const { properties } of parts)
    for (const [name, value] of Object.entries(properties)) {
      const known = values.get(name) ?? []
      for (const item of Array.isArray(value) ? value : [value]) if (!known.includes(item)) known.push(item)
      values.set(name, known)
    }
  const { entry, id } = first
  const properties = new JsonEntry(
    Object.fromEntries(values),
    `${entry.pointer}/properties`,
    entry.notes,
    entry.at.line,
  )
  const caption = parts.find((part) => part.caption !== undefined)?.caption
  return { id, schema, caption, properties, rest: parts.map((part) => part.entry) }
}

/** The fragments of objects as `ftm` writes entities; entities that stand inside of others are fragments of their own, and named there. */
export function fragmentsOf(entries: readonly JsonEntry[]): readonly Fragment[] {
  const fragments: Fragment[] = []
  const open = [...entries].reverse()
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const statements = statementsIn(entry)
    if (statements !== undefined) {
      append(fragments, statements)
      continue
    }
    const [id, schema, caption] = [entry.text('id'), entry.text('schema'), entry.text('caption')]
    const properties = entry.field('properties')
    if (id === undefined || schema === undefined || !isObject(properties)) {
      entry.tellWhole('notUnderstood', 'this is no entity: it has no id, no schema or no properties')
      continue
    }
    const { flat, inside } = withoutNested(properties, entry)
    append(open, inside.reverse())
    fragments.push({ entry, id, schema, caption, properties: flat })
  }
  return fragments
}

/** The values of an entity that has its statements in it, each with the dataset that holds it. */
function statementsIn(entry: JsonEntry): readonly Fragment[] | undefined {
  const { id, properties, statements } = entry.value
  if (properties !== undefined || typeof id !== 'string' || !Array.isArray(statements)) return undefined
  const [schema, caption] = [entry.text('schema'), entry.text('caption')]
  for (const known of ['id', 'statements']) entry.field(known)
  const rows = statements.flatMap((value: unknown, at) => {
    if (isObject(value))
      return new JsonEntry(
        { canonical_id: id, ...value },
        `${entry.pointer}/statements/${at}`,
        entry.notes,
        entry.at.line,
      )
    entry.tell('notUnderstood', 'this is no statement: it is no object', value, ['statements', at])
    return []
  })
  const fragments = fragmentsOfStatements(rows)
  const [first] = fragments
  if (first === undefined) {
    entry.tellWhole('lost', 'an entity without a statement that is taken over')
    return []
  }
  return [{ entry, id, schema: schema ?? first.schema, caption, properties: {} }, ...fragments]
}

function withoutNested(properties: Fields, { pointer, notes, at }: JsonEntry): { flat: Fields; inside: JsonEntry[] } {
  const inside: JsonEntry[] = []
  const flat = Object.entries(properties).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value] as const
    const items = value.map((item: unknown, index) => {
      if (!isObject(item) || typeof item['id'] !== 'string' || item['schema'] === undefined) return item
      inside.push(new JsonEntry(item, `${pointer}/properties/${name}/${index}`, notes, at.line))
      return item['id']
    })
    return [name, items] as const
  })
  return { flat: Object.fromEntries(flat), inside }
}

/** Whether something is an entity as `ftm` writes them. */
export function isEntity(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['schema'] === 'string' &&
    typeof value['id'] === 'string' &&
    (isObject(value['properties']) || Array.isArray(value['statements']))
  )
}
