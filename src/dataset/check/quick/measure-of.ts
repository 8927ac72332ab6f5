import type * as z from 'zod'
import type { Measure } from './measure.ts'
import { measureByParse } from './measure-by-parse.ts'
import { measuredFields, measureFields } from './measure-fields.ts'
import { measureList } from './measure-list.ts'
import { measureNumber } from './measure-number.ts'
import { measureText } from './measure-text.ts'
import { measureUnion } from './measure-union.ts'
import { measureValues } from './measure-values.ts'

const made = new WeakMap<z.core.$ZodType, Measure>()

/** The measure of a schema, made once for each. What is not known of schemas here is left to the schema itself. */
export function measureOf(schema: z.core.$ZodType): Measure {
  const known = made.get(schema)
  if (known !== undefined) return known
  const measure = makeMeasure(schema as z.core.$ZodTypes)
  made.set(schema, measure)
  return measure
}

function makeMeasure(schema: z.core.$ZodTypes): Measure {
  switch (schema._zod.def.type) {
    case 'string':
      return measureText(schema as z.core.$ZodString)
    case 'number':
      return measureNumber(schema as z.core.$ZodNumber)
    case 'boolean':
    case 'enum':
    case 'literal':
      return measureValues(schema)
    case 'array':
      return measureList(schema as z.core.$ZodArray, measureOf)
    case 'object': {
      const fields = measuredFields(schema as z.core.$ZodObject, measureOf)
      return fields === undefined ? measureByParse(schema) : measureFields(fields)
    }
    case 'optional':
      return measureOptional(schema as z.core.$ZodOptional)
    case 'union':
      return measureUnion(schema as z.core.$ZodUnion, measureOf)
    default:
      return measureByParse(schema)
  }
}

/** A field that is left out is not measured; one that is there is what it would be if it were not optional. */
function measureOptional(schema: z.core.$ZodOptional): Measure {
  const { checks = [], innerType } = schema._zod.def
  return checks.length > 0 ? measureByParse(schema) : measureOf(innerType)
}
