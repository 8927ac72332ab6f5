import { expect, test } from 'vitest'
import { ADD_ANY, ADD_TO } from '../../../viewer/src/edit/add-choices.ts'
import { recordSchemas } from '../../../viewer/src/library.ts'

test('a record of any kind can be added', () => {
  expect(ADD_ANY.map(({ kind }) => kind).sort()).toEqual(Object.keys(recordSchemas()).sort())
})

test('what is added to a record begins with its id, in fields that there are', () => {
  const schemas = recordSchemas() as Readonly<Record<string, { readonly properties: object }>>
  for (const choices of Object.values(ADD_TO))
    for (const { kind, start } of choices) {
      const begun = start('some-id')
      expect(JSON.stringify(begun)).toContain('"some-id"')
      expect(Object.keys(schemas[kind]?.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(begun)))
    }
  for (const { start } of ADD_ANY) expect(JSON.stringify(start(''))).not.toContain('""')
})
