import * as z from 'zod'
import { KIND_NAMES, KINDS } from './kinds.ts'
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
    },
    additionalProperties: false,
    definitions: Object.fromEntries([
      // In files of sections the tours have one of their own.
      ['dataset', recordSchema(SCHEMAS.dataset.omit({ tours: true }).meta(SCHEMAS.dataset.meta() ?? {}))],
      ...KIND_NAMES.map((kind) => [kind, recordSchema(SCHEMAS[kind])]),
      ['tour', recordSchema(SCHEMAS.tour)],
    ]),
  }
}

function recordSchema(schema: z.ZodObject): JsonSchema {
  const { $schema: _, ...generated } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
  return { ...generated, patternProperties: { '^x-': {} } }
}
