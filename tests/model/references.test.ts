import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { KIND_NAMES } from '../../src/model/kinds.ts'
import { REFERENCES, referencedIds, references, withReferences } from '../../src/model/references.ts'
import { SCHEMAS } from '../../src/model/schema/schemas.ts'

/** Paths of all fields of a schema that hold ids, apart from the record's own. */
function idFields(schema: z.ZodObject): string[] {
  const idPattern = '^[a-z0-9][a-z0-9._-]*$'
  const walk = (part: unknown, path: string[]): string[] => {
    if (typeof part !== 'object' || part === null) return []
    const { pattern, properties, items, anyOf } = part as {
      pattern?: string
      properties?: object
      items?: unknown
      anyOf?: unknown[]
    }
    if (pattern === idPattern) return [path.join('.')]
    if (anyOf !== undefined) return anyOf.flatMap((member) => walk(member, path))
    if (items !== undefined) return walk(items, path)
    return Object.entries(properties ?? {}).flatMap(([field, inner]) => walk(inner, [...path, field]))
  }
  return walk(z.toJSONSchema(schema), []).filter((path) => path !== 'id')
}

describe('the table of references', () => {
  test.each(KIND_NAMES)('lists every field of a %s that holds an id', (kind) => {
    expect(REFERENCES[kind].map(({ field }) => field.join('.')).sort()).toEqual(idFields(SCHEMAS[kind]).sort())
  })

  test('lists those of the manifest', () => {
    // A tour has an id of its own, which names no record; what was renamed is looked up by itself, before records are.
    const others = new Set(['tours.id', 'retired.id', 'retired.became'])
    const naming = idFields(SCHEMAS.dataset).filter((field) => !others.has(field))
    expect(REFERENCES.dataset.map(({ field }) => field.join('.')).sort()).toEqual(naming.sort())
  })
})

test('the ids that a field names are read from one value, a list, or a part, in the order written', () => {
  const record = { publisher: 'a', authors: ['c', 'b'], quantity: { measure: 'm' } }
  const named = (field: string) => referencedIds(record, { field: field.split('.'), to: [] })
  expect(named('publisher')).toEqual(['a'])
  expect(named('authors')).toEqual(['c', 'b'])
  expect(named('quantity.measure')).toEqual(['m'])
  expect(named('quantity.of')).toEqual([])
  expect(named('credits.ids')).toEqual([])
  expect(named('notices.statements')).toEqual([])
})

test('ids in parts of a list are read with their places, and what is no id is passed over', () => {
  const record = {
    notices: [{ statements: ['a', 'b'] }, { by: 'x' }, { statements: ['a'] }],
    places: ['s', { text: 'the archive' }, 't'],
    value: { is: { text: 'red' } },
  }
  const named = (field: string) => references(record, { field: field.split('.'), to: [] })
  expect(named('notices.statements')).toEqual([
    { id: 'a', path: ['notices', 0, 'statements', 0] },
    { id: 'b', path: ['notices', 0, 'statements', 1] },
    { id: 'a', path: ['notices', 2, 'statements', 0] },
  ])
  expect(named('notices.by')).toEqual([{ id: 'x', path: ['notices', 1, 'by'] }])
  expect(named('places')).toEqual([
    { id: 's', path: ['places', 0] },
    { id: 't', path: ['places', 2] },
  ])
  expect(named('value.is')).toEqual([])
  expect(referencedIds(record, { field: ['places'], to: [] })).toEqual(['s', 't'])
})

test('all ids that a record names can be replaced, and nothing else in it is', () => {
  const claim = {
    id: 'a',
    text: 'a',
    about: ['a', 'b'],
    if: [],
    quantity: { measure: 'a', value: 'a' },
    value: { measure: 'b', is: { text: 'a' } },
    tags: ['a'],
  }
  const doubled = (id: string) => id + id
  expect(withReferences(claim, 'claim', doubled)).toEqual({
    ...claim,
    about: ['aa', 'bb'],
    quantity: { measure: 'aa', value: 'a' },
    value: { measure: 'bb', is: { text: 'a' } },
  })
  const source = { id: 'a', notices: [{ by: 'a', reason: 'a' }, { statements: ['a', 'b'] }] }
  expect(withReferences(source, 'source', doubled)).toEqual({
    id: 'a',
    notices: [{ by: 'aa', reason: 'a' }, { statements: ['aa', 'bb'] }],
  })
  expect(withReferences({ places: ['a', { text: 'a' }] }, 'search', doubled)).toEqual({ places: ['aa', { text: 'a' }] })
})
