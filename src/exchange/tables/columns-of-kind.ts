import type { Kind } from '../../model/kinds.ts'
import { SCHEMAS } from '../../model/schema/schemas.ts'

/** What the cells of a column hold: a text; several; or what has no other form than JSON. */
export type CellType = 'text' | 'texts' | 'other'

/** A column of our tables: the path of a field, `quantity.value`. */
export interface Column {
  readonly name: string
  readonly path: readonly string[]
  readonly type: CellType
}

/** The columns that a kind can have, in the order of its schema; fields of people’s own (`x-…`) come behind them. */
export function columnsOfKind(kind: Kind | 'dataset'): readonly Column[] {
  return columnsIn(SCHEMAS[kind] as unknown as Schema, [])
}

/** The column of a field of people’s own. */
export function ownColumn(name: string): Column {
  return { name, path: [name], type: 'other' }
}

/** The part of a zod schema that is looked at. */
interface Schema {
  readonly def: {
    readonly type: string
    readonly shape?: Readonly<Record<string, Schema>>
    readonly innerType?: Schema
    readonly element?: Schema
    readonly options?: readonly Schema[]
    readonly values?: readonly unknown[]
  }
}

function columnsIn(schema: Schema, path: readonly string[]): Column[] {
  const { def } = bare(schema)
  if (def.type === 'object')
    return Object.entries(def.shape ?? {}).flatMap(([name, part]) => columnsIn(part, [...path, name]))
  return [{ name: path.join('.'), path, type: typeOf(def) }]
}

function bare(schema: Schema): Schema {
  return schema.def.type === 'optional' && schema.def.innerType !== undefined ? bare(schema.def.innerType) : schema
}

function typeOf(def: Schema['def']): CellType {
  if (isText(def)) return 'text'
  return def.type === 'array' && def.element !== undefined && isText(bare(def.element).def) ? 'texts' : 'other'
}

function isText(def: Schema['def']): boolean {
  if (def.type === 'union') return (def.options ?? []).every((option) => isText(option.def))
  return (
    def.type === 'string' ||
    def.type === 'enum' ||
    (def.type === 'literal' && (def.values ?? []).every((value) => typeof value === 'string'))
  )
}
