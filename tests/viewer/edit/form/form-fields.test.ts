import { describe, expect, test } from 'vitest'
import { fieldsOf, type JsonSchema } from '../../../../viewer/src/edit/form/field-spec.ts'
import { formFields } from '../../../../viewer/src/edit/form/form-fields.ts'
import { type Kind, recordSchemas } from '../../../../viewer/src/library.ts'

const SCHEMAS = recordSchemas() as Readonly<Record<Kind, JsonSchema>>
const laidOut = (kind: Kind, record: object, judged?: 'claim' | 'statement' | 'source') => {
  const { shown, folded } = formFields(fieldsOf(kind, SCHEMAS[kind]), { kind, record, judged })
  return { shown: shown.map(({ name }) => name), folded: folded.map(({ name }) => name) }
}

describe('a form', () => {
  test.each(Object.keys(SCHEMAS) as Kind[])('of a %s has every field once', (kind) => {
    const { shown, folded } = laidOut(kind, {})
    expect([...shown, ...folded].sort()).toEqual(
      fieldsOf(kind, SCHEMAS[kind])
        .map(({ name }) => name)
        .sort(),
    )
  })

  test('shows what most records have, in its order, and what it needs; the rest is folded', () => {
    const { shown, folded } = laidOut('actor', {})
    expect(shown).toEqual(['name', 'type', 'anonymous', 'affiliation', 'description', 'id'])
    expect(folded).toContain('ownedBy')
  })

  test('shows whatever has a value, fields of somebody’s own too', () => {
    const { shown, folded } = laidOut('actor', { id: 'a', name: 'A', type: 'person', ownedBy: 'b', 'x-note': 1 })
    expect(shown).toContain('ownedBy')
    expect(shown.at(-1)).toBe('x-note')
    expect(folded).not.toContain('ownedBy')
  })

  test('of an assessment begins with what can be said of what it judges', () => {
    expect(laidOut('assessment', {}, 'statement').shown).toContain('attribution')
    expect(laidOut('assessment', {}, 'statement').shown).not.toContain('status')
    expect(laidOut('assessment', {}, 'source').shown).toContain('reliability')
    expect(laidOut('assessment', { attribution: 'upheld' }, 'claim').shown).toEqual(
      expect.arrayContaining(['status', 'likelihood', 'attribution']),
    )
  })
})
