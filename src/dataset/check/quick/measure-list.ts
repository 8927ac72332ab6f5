import type * as z from 'zod'
import { type Measure, UNSURE } from './measure.ts'
import { measureByParse } from './measure-by-parse.ts'

/** Measures lists. */
export function measureList(schema: z.core.$ZodArray, measureOf: (schema: z.core.$ZodType) => Measure): Measure {
  const bounds = boundsOf(schema._zod.def)
  if (bounds === undefined) return measureByParse(schema)
  const { least, most } = bounds
  const measure = measureOf(schema._zod.def.element)
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return UNSURE
    let size = 1
    for (let index = 0; index < value.length; index += 1) {
      const inside = measure(value[index])
      if (inside === UNSURE) return UNSURE
      // With the comma or the bracket behind it.
      size += inside + 1
    }
    return Math.max(size, 2)
  }
}

function boundsOf({ checks = [] }: z.core.$ZodArrayDef): { least: number; most: number } | undefined {
  let [least, most] = [0, Number.POSITIVE_INFINITY]
  for (const { _zod } of checks as z.core.$ZodChecks[]) {
    const check = _zod.def
    if (check.check === 'min_length') least = Math.max(least, check.minimum)
    else if (check.check === 'max_length') most = Math.min(most, check.maximum)
    else if (check.check === 'length_equals') {
      least = Math.max(least, check.length)
      most = Math.min(most, check.length)
    } else return undefined
  }
  return { least, most }
}
