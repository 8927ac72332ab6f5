import type * as z from 'zod'
import { type Measure, UNSURE } from './measure.ts'
import { measureByParse } from './measure-by-parse.ts'
import { numberBounds } from './measure-number.ts'
import { textRules } from './measure-text.ts'
import { valuesOf } from './measure-values.ts'

/**
 * Measures what one of several schemas takes. The first that takes a value gives it back, so that all but the last must be such as change nothing:
 * else one that is passed over here may be the one that takes it, and changes it.
 */
export function measureUnion(schema: z.core.$ZodUnion, measureOf: (schema: z.core.$ZodType) => Measure): Measure {
  const { options, checks = [], inclusive = true } = schema._zod.def
  if (checks.length > 0 || !inclusive || !options.slice(0, -1).every(changesNothing)) return measureByParse(schema)
  const measures = options.map(measureOf)
  return (value) => {
    for (const measure of measures) {
      const size = measure(value)
      if (size !== UNSURE) return size
    }
    return UNSURE
  }
}

/** Whether a schema is known to give back what it takes, whatever that is. */
function changesNothing(schema: z.core.$ZodType): boolean {
  const { type } = schema._zod.def
  if (type === 'string') return textRules(schema as z.core.$ZodString) !== undefined
  if (type === 'number') return numberBounds(schema as z.core.$ZodNumber) !== undefined
  return ['boolean', 'enum', 'literal'].includes(type) && valuesOf(schema) !== undefined
}
