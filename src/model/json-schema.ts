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
    definitions: Object.fromEntries([
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
