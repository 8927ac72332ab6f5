import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadDataset } from '../../src/dataset/load.ts'
import { everyRecord } from '../../src/model/dataset.ts'
import { jsonSchema, recordSchemas } from '../../src/model/json-schema.ts'
import { KIND_NAMES } from '../../src/model/kinds.ts'
import { isMadeId } from '../../src/model/made-ids.ts'
import { SCHEMAS } from '../../src/model/schema/schemas.ts'

const ROOT = join(import.meta.dirname, '../..')
const FORMATS = { uri: true, date: true } as const

const validate = new Ajv({ allErrors: true, formats: FORMATS, allowUnionTypes: true }).compile(jsonSchema())
const isValid = (value: unknown) => validate(value)

describe('the JSON Schema', () => {
  test('that is committed is the one that the model gives', () => {
    const committed = readFileSync(join(ROOT, 'src/model/hearsay.schema.json'), 'utf8')
    expect(committed, 'run npm run build, which writes it').toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  })

  test('takes every file of the bundled datasets', () => {
    const data = join(ROOT, 'graph-data')
    const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) =>
      /\.(ya?ml|json)$/.test(entry.name),
    )
    expect(files.length).toBeGreaterThan(0)
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name)
      validate(parse(readFileSync(path, 'utf8')))
      expect({ [path]: validate.errors }).toEqual({ [path]: null })
    }
  })

  test('knows the sections, which may be empty', () => {
    expect(isValid({ dataset: { format: 1, id: 'd', title: 'D' }, claims: null, actors: [] })).toBe(true)
    expect(isValid({ clams: [] })).toBe(false)
    expect(isValid({ claims: {} })).toBe(false)
    expect(isValid([])).toBe(false)
  })

  test('knows fields, their values, and that those of somebody’s own are none of its business', () => {
    const source = { id: 's', title: 'S', type: 'article' }
    const takes = (fields: object) => isValid({ sources: [{ ...source, ...fields }] })
    expect(takes({ 'x-own': { a: 1 }, published: '2024-02', notices: [{ type: 'removal' }] })).toBe(true)
    expect(takes({ titel: 'S' })).toBe(false)
    expect(takes({ type: 'artcle' })).toBe(false)
    expect(takes({ published: 2024 })).toBe(false)
    expect(takes({ published: 'last week' })).toBe(false)
    expect(takes({ id: 'Not An Id' })).toBe(false)
    expect(takes({ notices: [{ type: 'removal', 'x-own': 1 }] })).toBe(false)
    expect(isValid({ sources: [{ id: 's', title: 'S' }] })).toBe(false)
    expect(isValid({ statements: [{ source: 's', claim: 'c', made: 'unknown', anchor: { start: 0, end: 1 } }] })).toBe(
      true,
    )
    expect(isValid({ assessments: [{ of: 'c', by: 'a', date: '2024', credibility: 7 }] })).toBe(false)
  })

  test('knows lines under a source: their form, their marks, and what may stand beside them', () => {
    const takes = (...says: unknown[]) =>
      isValid({ sources: [{ title: 'S', type: 'article', publisher: 'Valley Wire', says }] })
    expect(takes('a: It was set. < Valley Wire < an official | background possible', 'a < Peter Marsh | denies')).toBe(
      true,
    )
    expect(
      takes({ a: 'It was set. | told' }, { claim: 'a < X', note: 'N' }, { b: 'B.', anchor: { start: 0, end: 1 } }),
    ).toBe(true)
    expect(takes('a | made 2026-04 certain | credits "x" Y | deaths of Mill ~12 1')).toBe(true)
    expect(takes('a < X | posible')).toBe(false)
    expect(takes({ a: 'It was set. | tolld' })).toBe(false)
    expect(takes({ a: 'It was set.', anchor: { begin: 0 } })).toBe(false)
    expect(takes(12)).toBe(false)
    expect(isValid({ sources: [{ title: 'S', type: 'article' }] }), 'without an id and without lines').toBe(false)
  })

  test('misses no field that the file gives to all', () => {
    const sources = [{ id: 's', title: 'S' }]
    expect(isValid({ defaults: { sources: { type: 'article' } }, sources })).toBe(true)
    expect(isValid({ defaults: { sources: { typ: 'article' } }, sources })).toBe(false)
  })

  test('says once what stands in several places: in defaults and beside lines there are links', () => {
    const { definitions } = jsonSchema() as { definitions: Record<string, unknown> }
    const link = { $ref: '#/definitions/statement/properties/anchor' }
    expect(definitions['defaults']).toHaveProperty('properties.statements.properties.anchor', link)
    expect(JSON.stringify(definitions['source'])).toContain(JSON.stringify(link))
    expect(JSON.stringify(definitions['statement'])).not.toContain('$ref')
  })

  test('describes every kind and every field, for editors to show', () => {
    const { definitions } = jsonSchema() as {
      definitions: Record<string, { description?: string; properties: Record<string, { description?: string }> }>
    }
    expect(Object.keys(definitions)).toEqual(['dataset', ...KIND_NAMES, 'tour', 'retired', 'defaults'])
    for (const [kind, { description, properties }] of Object.entries(definitions)) {
      expect(description, kind).toMatch(/\S/)
      for (const [field, schema] of Object.entries(properties))
        expect(described(schema).description, `${kind}.${field}`).toMatch(/\S/)
      expect(undescribed(properties, kind)).toEqual([])
    }
    for (const kind of KIND_NAMES) {
      const short = kind === 'source' ? ['says'] : []
      expect(Object.keys(definitions[kind]?.properties ?? {})).toEqual([...Object.keys(SCHEMAS[kind].shape), ...short])
    }
  })
})

type Described = { readonly description?: string; readonly $ref?: string }

/** What a schema says, or what it links to. */
function described(schema: Described): Described {
  if (schema.$ref === undefined) return schema
  const [, ...path] = schema.$ref.split('/')
  const found = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], jsonSchema())
  return found as Described
}

/** Fields, at any depth, that an editor has nothing to say of. */
function undescribed(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return []
  const { properties } = part as { properties?: Record<string, Described> }
  const own = Object.entries(properties ?? {}).flatMap(([field, schema]) =>
    described(schema).description === undefined ? [`${path}.${field}`] : [],
  )
  return [...own, ...Object.entries(part).flatMap(([key, inner]) => undescribed(inner, `${path}.${key}`))]
}

describe('the schemas of single records', () => {
  const ajv = new Ajv({ allErrors: true, formats: FORMATS, allowUnionTypes: true })
  const schemas = recordSchemas()
  const checks = new Map(KIND_NAMES.map((kind) => [kind, ajv.compile(schemas[kind])]))

  test('take every record of a dataset in the full form', () => {
    for (const { kind, record } of everyRecord(loadDataset(join(ROOT, 'graph-data/guttenberg-wilhelm')))) {
      const { id, ...others } = record
      const check = checks.get(kind)
      check?.(isMadeId(id) ? others : record)
      expect({ [id]: check?.errors }).toEqual({ [id]: null })
    }
  })

  test('know what a record needs, and take no name for an id', () => {
    expect(checks.get('source')?.({ id: 's', title: 'S', type: 'article', publisher: 'Valley Wire' })).toBe(false)
    expect(checks.get('claim')?.({ id: 'c' })).toBe(false)
    expect(checks.get('claim')?.({ id: 'c', text: 'So.', 'x-own': 1 })).toBe(true)
  })
})
