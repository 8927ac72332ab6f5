import { type Kind, REFERENCES } from '../../library.ts'

/** How the value of a field is put in. */
export type Control =
  | { readonly is: 'text' | 'date' | 'number' }
  | { readonly is: 'yes-no' }
  | { readonly is: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly is: 'record'; readonly to: readonly Kind[] }
  /** So many numbers that belong together. */
  | { readonly is: 'numbers'; readonly count: number }
  | { readonly is: 'group'; readonly fields: readonly FieldSpec[] }
  /** `mayBeEmpty`: that there is nothing can be said, which is more than leaving the field out. */
  | { readonly is: 'list'; readonly of: Control; readonly mayBeEmpty: boolean }
  /** A record, or where there is none of it a group that says it in words. */
  | { readonly is: 'record-or-words'; readonly to: readonly Kind[]; readonly words: readonly FieldSpec[] }
  /** A field of somebody's own: any JSON. */
  | { readonly is: 'own' }

/** A field of a form, as the schema of its record has it. */
export interface FieldSpec {
  readonly name: string
  /** Its place in the record, without numbers: `notices.date`. */
  readonly path: string
  readonly control: Control
  readonly isNeeded: boolean
  readonly describes: string
}

/** A JSON Schema as the library makes it of the schemas of records. */
export interface JsonSchema {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly enum?: readonly (string | number)[]
  readonly pattern?: string
  readonly minItems?: number
  readonly maxItems?: number
}

/** The fields of a record of a kind, in the order of its schema. */
export function fieldsOf(kind: Kind, schema: JsonSchema): readonly FieldSpec[] {
  return fieldsIn(schema, { kind, below: '' })
}

interface Spot {
  readonly kind: Kind
  /** Where the fields lie in the record: `notices.`. */
  readonly below: string
}

function fieldsIn({ properties = {}, required = [] }: JsonSchema, { kind, below }: Spot): FieldSpec[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    path: below + name,
    control: controlOf(schema, { kind, below: below + name }),
    isNeeded: required.includes(name),
    describes: schema.description ?? '',
  }))
}

function controlOf(schema: JsonSchema, { kind, below }: Spot): Control {
  const to = REFERENCES[kind].find(({ field }) => field.join('.') === below)?.to
  if (schema.anyOf !== undefined) return eitherOf(schema.anyOf, { kind, below, to })
  if (schema.enum !== undefined) return { is: 'choice', options: schema.enum }
  switch (schema.type) {
    case 'object':
      return { is: 'group', fields: fieldsIn(schema, { kind, below: `${below}.` }) }
    case 'array':
      return listOf(schema, { kind, below })
    case 'boolean':
      return { is: 'yes-no' }
    case 'number':
    case 'integer':
      return { is: 'number' }
    default:
      if (to !== undefined) return { is: 'record', to }
      return { is: isDate(schema) ? 'date' : 'text' }
  }
}

function listOf({ items = {}, minItems = 0, maxItems }: JsonSchema, spot: Spot): Control {
  if (maxItems !== undefined && minItems === maxItems && items.type === 'number')
    return { is: 'numbers', count: maxItems }
  return { is: 'list', of: controlOf(items, spot), mayBeEmpty: minItems === 0 }
}

/** What the schemas have of unions: a number that may be text, a date that may be a word, a record that may be put in words. */
function eitherOf(
  options: readonly JsonSchema[],
  { kind, below, to = [] }: Spot & { readonly to?: readonly Kind[] | undefined },
): Control {
  const group = options.find(({ type }) => type === 'object')
  if (group !== undefined) return { is: 'record-or-words', to, words: fieldsIn(group, { kind, below: `${below}.` }) }
  if (options.some(({ type }) => type === 'number')) return { is: 'number' }
  return { is: options.some(isDate) ? 'date' : 'text' }
}

/** Dates are the texts whose pattern allows what EDTF is written with, or begins with a whole day. */
function isDate({ pattern = '' }: JsonSchema): boolean {
  return pattern.includes('XY.?~%/T:Z') || pattern.startsWith('^\\d{4}-\\d\\d-\\d\\d')
}
