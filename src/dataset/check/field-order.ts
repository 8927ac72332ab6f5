import * as z from 'zod'
import type { AnyRecord } from '../../model/kinds.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Fields, RawKind } from '../raw-record.ts'
import { isExtension, schemaOf } from './record-schema.ts'

/** A value that its schema takes as it is, with its fields in the order of the schema: the same one where they are. */
type Ordered = (value: unknown) => unknown

const made = new Map<RawKind, (value: Fields) => AnyRecord>()

/** A record as `checkShape` gives it of a value that it takes as it is: fields in the order of the schema, those of somebody's own behind them, no `kind`. */
export function orderedRecord(kind: RawKind, value: Fields): AnyRecord {
  let order = made.get(kind)
  if (order === undefined) {
    order = recordOrder(kind)
    made.set(kind, order)
  }
  return order(value)
}

function recordOrder(kind: RawKind): (value: Fields) => AnyRecord {
  const fields = fieldsOf(schemaOf(kind))
  return (value) => {
    const record: Record<string, unknown> = {}
    for (const [name, ordered] of fields) {
      const content = value[name]
      if (content !== undefined) record[name] = ordered(content)
    }
    const own = Object.keys(value).filter(isExtension)
    for (const name of own.length > 1 ? own.sort(byCodeUnit) : own) record[name] = value[name]
    return record as unknown as AnyRecord
  }
}

function fieldsOf(schema: z.core.$ZodObject): [string, Ordered][] {
  return Object.entries(schema._zod.def.shape).map(([name, field]) => [name, orderOf(field)])
}

function orderOf(schema: z.core.$ZodType): Ordered {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
      return (value) => value
    case 'optional':
      return orderOf(def.innerType)
    case 'array': {
      const item = orderOf(def.element)
      return (value) => (value as unknown[]).map(item)
    }
    case 'object': {
      const fields = fieldsOf(schema as z.core.$ZodObject)
      return (value) => {
        const entries = fields.flatMap(([name, ordered]) => {
          const content = (value as Fields)[name]
          return content === undefined ? [] : [[name, ordered(content)] as const]
        })
        return Object.fromEntries(entries)
      }
    }
    default:
      // What several schemas take, they order themselves.
      return (value) => (typeof value === 'object' ? z.parse(schema, value) : value)
  }
}
