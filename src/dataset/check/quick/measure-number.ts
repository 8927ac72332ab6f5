import type * as z from 'zod'
import { type Measure, sizeOfNumber, UNSURE } from './measure.ts'
import { measureByParse } from './measure-by-parse.ts'

/** Measures numbers. */
export function measureNumber(schema: z.core.$ZodNumber): Measure {
  const bounds = numberBounds(schema)
  if (bounds === undefined) return measureByParse(schema)
  const { least, most, isWhole } = bounds
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return UNSURE
    if (isWhole && !Number.isSafeInteger(value)) return UNSURE
    return value >= least && value <= most ? sizeOfNumber(value) : UNSURE
  }
}

/** What a schema asks of numbers, which it gives back as they are; `undefined` where it asks for more. */
export function numberBounds(schema: z.core.$ZodNumber) {
  const { def, traits } = schema._zod
  const isWhole = 'format' in def && def.format === 'safeint'
  if (def.coerce || (traits.has('$ZodCheck') && !isWhole)) return undefined
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { _zod } of (def.checks ?? []) as z.core.$ZodChecks[]) {
    const check = _zod.def
    if (check.check === 'greater_than' && check.inclusive) least = Math.max(least, Number(check.value))
    else if (check.check === 'less_than' && check.inclusive) most = Math.min(most, Number(check.value))
    else return undefined
  }
  return { least, most, isWhole }
}
