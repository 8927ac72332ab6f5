import { describe, expect, test } from 'vitest'
import { type Control, type FieldSpec, fieldsOf, type JsonSchema } from '../../../../viewer/src/edit/form/field-spec.ts'
import { type Kind, recordSchemas } from '../../../../viewer/src/library.ts'
import { choiceLabel, leftOutLabel } from '../../../../viewer/src/words/fields/choice-labels.ts'
import { fieldHint, HINTS } from '../../../../viewer/src/words/fields/field-hints.ts'
import { FIELD_LABELS, fieldLabel, isLong, nothingLabel } from '../../../../viewer/src/words/fields/field-labels.ts'

const SCHEMAS = recordSchemas() as Readonly<Record<Kind, JsonSchema>>
const KINDS = Object.keys(SCHEMAS) as Kind[]

/** Every field of a kind, those of groups too. */
function allFields(fields: readonly FieldSpec[]): readonly FieldSpec[] {
  return fields.flatMap((field) => [field, ...allFields(partsOf(field.control))])
}

function partsOf(control: Control): readonly FieldSpec[] {
  if (control.is === 'list') return partsOf(control.of)
  if (control.is === 'record-or-words') return control.words
  return control.is === 'group' ? control.fields : []
}

describe('the words of a form', () => {
  test.each(KINDS)('name every field of a %s, and nothing that is none', (kind) => {
    const { common, more } = FIELD_LABELS[kind]
    const paths = allFields(fieldsOf(kind, SCHEMAS[kind])).map(({ path }) => path)
    expect([...Object.keys(common), ...Object.keys(more)].sort()).toEqual([...paths].sort())
  })

  test.each(KINDS)('say every choice of a %s in words', (kind) => {
    const choices = allFields(fieldsOf(kind, SCHEMAS[kind])).flatMap(({ path, control }) =>
      control.is === 'choice' ? control.options.map((option) => [path, option] as const) : [],
    )
    // These are words as they are.
    const plain = /^(claim\.)?(type|status|polarity|certainty|likelihood|read|genre|notices\.type)$/
    const bare = choices.filter(([path, option]) => choiceLabel(kind, path, option) === String(option))
    expect(bare.filter(([path, option]) => !plain.test(path) || /[A-Z]/.test(String(option)))).toEqual([])
  })

  test('fall back on the name of a field, or the code of a choice, where there are none yet', () => {
    expect(fieldLabel('actor', 'someNewField')).toBe('some new field')
    expect(choiceLabel('actor', 'new', 'someCode')).toBe('someCode')
  })

  test('say what leaving a field out says, and an empty list', () => {
    expect(leftOutLabel('source', 'tlp')).toBe('not said: for everybody')
    expect(leftOutLabel('statement', 'polarity')).toBe('not said: says so')
    expect(leftOutLabel('statement', 'terms')).toBe('not said')
    expect(nothingLabel('search', 'found')).toBe('Nothing was found')
    expect(nothingLabel('claim', 'tags')).toBeUndefined()
    expect([isLong('text'), isLong('notices.reason'), isLong('title')]).toEqual([true, true, false])
  })
})

test('a hint says what a field takes, where its label and choices do not; else what its schema says', () => {
  expect(fieldHint('statement', 'polarity', 'affirms (default), denies, or neither')).toBe('')
  expect(fieldHint('relation', 'since', '')).toContain('2026-02-25')
  expect(fieldHint('topic', 'within', 'The topic that it is part of')).toBe('The topic that it is part of')
})

test.each(KINDS)('the hints of a %s are of fields that there are', (kind) => {
  const paths = allFields(fieldsOf(kind, SCHEMAS[kind])).map(({ path }) => path)
  const hinted = Object.keys(HINTS).filter((each) => each.startsWith(`${kind}.`))
  expect(hinted.map((each) => each.slice(kind.length + 1)).filter((path) => !paths.includes(path))).toEqual([])
})
