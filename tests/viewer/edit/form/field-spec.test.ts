import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../../src/node.ts'
import { type Path, valueAt, withoutBlanks, withValueAt } from '../../../../viewer/src/edit/form/edit-record.ts'
import { type Control, type FieldSpec, fieldsOf, type JsonSchema } from '../../../../viewer/src/edit/form/field-spec.ts'
import { textOf, valueOfText } from '../../../../viewer/src/edit/form/text-values.ts'
import { type Dataset, generatedParts, type Kind, parseDataset, recordSchemas } from '../../../../viewer/src/library.ts'
import { hardDataset } from '../../../fixtures/hard-dataset.ts'
import { type Leaf, leavesOf } from '../form-walk.ts'

const SCHEMAS = recordSchemas() as Readonly<Record<Kind, JsonSchema>>
const KINDS = Object.keys(SCHEMAS) as Kind[]
const FIELDS = Object.fromEntries(KINDS.map((kind) => [kind, fieldsOf(kind, SCHEMAS[kind])])) as Record<
  Kind,
  readonly FieldSpec[]
>

/** Every record of a dataset with its kind. */
function recordsOf({ manifest: _, ...lists }: Dataset): { kind: Kind; record: object }[] {
  const kinds = Object.keys(lists).map((list) => KINDS.find((kind) => list.startsWith(kind.slice(0, 5))) as Kind)
  return Object.values(lists).flatMap((list, index) => list.map((record) => ({ kind: kinds[index] as Kind, record })))
}

/** The fields of a form for a record: those of its kind, and its own. */
function fieldsFor(kind: Kind, record: object): readonly FieldSpec[] {
  const own = Object.keys(record).filter((name) => name.startsWith('x-'))
  const asField = (name: string): FieldSpec => ({
    ...{ name, path: name, control: { is: 'own' }, isNeeded: false, describes: '' },
  })
  return [...FIELDS[kind], ...own.map(asField)]
}

/** A record made anew of nothing but what the controls of its form show, each typed in. */
function typedAnew(leaves: readonly Leaf[]): object {
  return leaves.reduce<object>((record, { control, path, value }) => {
    const typed = control.is === 'list' ? [] : valueOfText(control, textOf(control, value))
    return withValueAt(record, path, typed)
  }, {})
}

function expectShownWhole(dataset: Dataset): void {
  for (const { kind, record } of recordsOf(dataset)) {
    const leaves = leavesOf(fieldsFor(kind, record), record)
    expect(typedAnew(leaves)).toEqual(asTyped(record, leaves))
    expect(withoutBlanks(record)).toEqual(record)
  }
}

/** The record, but for what typing it anew changes: a figure in quotes that has no zeros to keep is a number then. */
function asTyped(record: object, leaves: readonly Leaf[]): object {
  const inQuotes = leaves.filter(({ control, value }) => control.is === 'number' && typeof value === 'string')
  return inQuotes.reduce((changed, { path, value }) => {
    const isPlain = String(Number(value)) === value
    return isPlain ? withValueAt(changed, path, Number(value)) : changed
  }, record)
}

describe('the controls of a form', () => {
  test('show all that stands in a record of the bundled datasets, and typed anew it is the same record', () => {
    for (const name of ['deepseek-v4', 'guttenberg-wilhelm', 'ivermectin-benha'])
      expectShownWhole(loadDataset(join(import.meta.dirname, '../../../../graph-data', name)))
  })

  test('so they do of generated ones', () => {
    const text = [...generatedParts({ claims: 150, seed: 3 })].join('')
    const { dataset } = parseDataset([{ path: 'generated.jsonl', text }])
    if (dataset === undefined) throw new Error('what is generated is valid')
    expectShownWhole(dataset)
  })

  test('so they do of any valid record, with hard texts and fields of somebody’s own', () => {
    fc.assert(
      fc.property(hardDataset, (dataset) => {
        expectShownWhole(dataset)
      }),
      { numRuns: 40 },
    )
  })
})

/** The places of all values that a schema allows: what a form must reach. */
function pathsIn(schema: JsonSchema, below = ''): string[] {
  const parts = [schema, ...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])]
  const inner = parts.slice(1).flatMap((part) => pathsIn(part, below))
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => pathsIn(part, `${below}.${name}`))
  const all = [...own, ...inner]
  return all.length === 0 ? [below.slice(1)] : [...new Set(all)]
}

/** What is typed into a control so that it says something; several texts where it takes several sorts. */
function samples(control: Control): readonly (readonly [Path, Control, string])[] {
  switch (control.is) {
    case 'group':
      return control.fields.flatMap((field) => below(field.name, samples(field.control)))
    case 'list':
      return below(0, samples(control.of))
    case 'record-or-words':
      return [
        [[], { is: 'record', to: control.to }, TYPED.record],
        ...control.words.flatMap((field) => below(field.name, samples(field.control))),
      ]
    case 'choice':
      return control.options.map((option) => [[], control, String(option)] as const)
    default:
      return [[[], control, TYPED[control.is]]]
  }
}

const TYPED = {
  text: 'words',
  date: '2026-02-25',
  number: '3',
  'yes-no': 'yes',
  record: 'some-id',
  numbers: '1, 2',
  own: '1',
}

function below(name: string | number, inner: ReturnType<typeof samples>): ReturnType<typeof samples> {
  return inner.map(([path, control, text]) => [[name, ...path], control, text] as const)
}

describe('the fields of a form', () => {
  test.each(KINDS)('of a %s reach every place that its schema has', (kind) => {
    const reached = samples({ is: 'group', fields: FIELDS[kind] }).map(([path]) =>
      path.filter((part) => typeof part === 'string').join('.'),
    )
    expect(new Set(reached)).toEqual(new Set(pathsIn(SCHEMAS[kind])))
  })

  test.each(KINDS)('of a %s can each be set, and be emptied again', (kind) => {
    for (const [path, control, text] of samples({ is: 'group', fields: FIELDS[kind] })) {
      const value = valueOfText(control, text)
      const record = withValueAt({ id: 'first' }, path, value)
      expect(valueAt(record, path)).toEqual(value)
      expect(textOf(control, value)).toBe(text)
      const emptied = path.includes(0)
        ? withValueAt(record, path.slice(0, path.indexOf(0)), undefined)
        : withValueAt(record, path, undefined)
      expect(emptied).toEqual(path[0] === 'id' ? {} : { id: 'first' })
    }
  })

  test('say which values are dates, records, figures and choices', () => {
    const controls = Object.fromEntries(FIELDS.statement.map(({ name, control }) => [name, control]))
    expect(controls['made']).toEqual({ is: 'date' })
    expect(controls['from']).toEqual({
      is: 'list',
      of: { is: 'record', to: ['actor', 'statement', 'source'] },
      mayBeEmpty: true,
    })
    expect(controls['claimsConfirmation']).toEqual({ is: 'yes-no' })
    expect(FIELDS.assessment.find(({ name }) => name === 'credibility')?.control).toEqual({
      is: 'choice',
      options: [1, 2, 3, 4, 5, 6],
    })
    expect(FIELDS.search.find(({ name }) => name === 'places')?.control).toMatchObject({
      of: { is: 'record-or-words', to: ['source'] },
      mayBeEmpty: false,
    })
  })
})
