import * as z from 'zod'
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts'
import { shortSourceSchema } from './schema/says.ts'
import { SCHEMAS } from './schema/schemas.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (draft-07, which editors know best) of a YAML or JSON file of a dataset, generated from the zod
 * schemas. It knows the shape of each record; what records say of each other only reading the dataset shows.
 *
 * @see https://json-schema.org/draft-07/json-schema-release-notes
 */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  const sections = KIND_NAMES.map((kind): [string, JsonSchema] => {
    const { description } = SCHEMAS[kind].meta() ?? {}
    const items = { $ref: `#/definitions/${kind}` }
    return [KINDS[kind].section, { description, type: ['array', 'null'], items }]
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of a hearsay dataset, format 1',
    type: 'object',
    properties: {
      dataset: { $ref: '#/definitions/dataset' },
      ...Object.fromEntries(sections),
      tours: {
        description: SCHEMAS.tour.meta()?.description,
        type: ['array', 'null'],
        items: { $ref: '#/definitions/tour' },
      },
      retired: {
        description: SCHEMAS.retired.meta()?.description,
        type: ['array', 'null'],
        items: { $ref: '#/definitions/retired' },
      },
      defaults: { $ref: '#/definitions/defaults' },
    },
    additionalProperties: false,
    // What the file gives all its records need not stand in each.
    if: { required: ['defaults'] },
    else: { properties: Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].section, neededIn(kind)])) },
    definitions: withSharedFields(
      Object.fromEntries([
        // In files of sections the tours have one of their own.
        [
          'dataset',
          recordSchema(SCHEMAS.dataset.omit({ tours: true, retired: true }).meta(SCHEMAS.dataset.meta() ?? {})),
        ],
        ...KIND_NAMES.map((kind) => [kind, withoutNeeds(kind, fileSchema(kind))]),
        ['tour', recordSchema(SCHEMAS.tour)],
        ['retired', recordSchema(SCHEMAS.retired)],
        ['defaults', recordSchema(SCHEMAS.defaults)],
      ]),
    ),
  }
}

/**
 * The JSON Schema (draft-07) of a record of each kind by itself, in the full form: what a program that makes records, or forms for them, goes by.
 * Which records a field may name is in `REFERENCES`.
 */
export function recordSchemas(): Readonly<Record<Kind, Readonly<Record<string, unknown>>>> {
  const schemas = KIND_NAMES.map((kind) => [kind, recordSchema(SCHEMAS[kind])] as const)
  return Object.fromEntries(schemas) as Record<Kind, JsonSchema>
}

/** Definitions in which each field that stands in another as well, as in `defaults` and beside lines, leads there instead of standing twice. */
function withSharedFields(all: JsonSchema): JsonSchema {
  const definitions = Object.entries(all) as [string, JsonSchema][]
  const shared = new Map<string, string>()
  for (const kind of KIND_NAMES) {
    const fields = definitions.find(([name]) => name === kind)?.[1]['properties'] ?? {}
    for (const [field, schema] of Object.entries(fields)) {
      const key = `${field} ${JSON.stringify(schema)}`
      if (!shared.has(key)) shared.set(key, `#/definitions/${kind}/properties/${field}`)
    }
  }
  const isRecord = new Set<string>(KIND_NAMES)
  return Object.fromEntries(
    definitions.map(([name, schema]) => [name, withLinks(schema, shared, isRecord.has(name)) as JsonSchema]),
  )
}

/** A schema with what is shared by link; the fields of a record itself are where links lead, and stay. */
function withLinks(schema: unknown, shared: ReadonlyMap<string, string>, isTarget: boolean): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map((each) => withLinks(each, shared, false))
  const link = (field: string, content: unknown) => {
    const target = isTarget ? undefined : shared.get(`${field} ${JSON.stringify(content)}`)
    // What is short already says more by itself.
    return target !== undefined && JSON.stringify(content).length > target.length + 12
      ? { $ref: target }
      : withLinks(content, shared, false)
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, content]) => {
      if (key !== 'properties') return [key, withLinks(content, shared, false)]
      return [key, Object.fromEntries(Object.entries(content).map(([field, each]) => [field, link(field, each)]))]
    }),
  )
}

/** A record of a kind as files of sections have it. */
function fileSchema(kind: Kind): JsonSchema {
  return recordSchema(kind === 'source' ? shortSourceSchema : SCHEMAS[kind])
}

/** The fields that each record needs where the file gives it none. */
function neededIn(kind: Kind): JsonSchema {
  return { items: { required: fileSchema(kind)['required'] } }
}

/** What no file can give: of most kinds an id. A source with lines may go without. */
function withoutNeeds(kind: Kind, { required: _, ...schema }: JsonSchema): JsonSchema {
  if (kind === 'source') return { ...schema, anyOf: [{ required: ['id'] }, { required: ['says'] }] }
  return isOptional(kind) ? schema : { ...schema, required: ['id'] }
}

function isOptional(kind: Kind): boolean {
  return SCHEMAS[kind].shape.id.isOptional()
}

function recordSchema(schema: z.ZodObject): JsonSchema {
  const { $schema: _, ...generated } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
  return { ...generated, patternProperties: { '^x-': {} } }
}
