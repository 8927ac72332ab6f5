import type * as z from 'zod'
import { type Measure, SOME_NUMBER, sizeOfText, UNSURE } from './measure.ts'
import { measureByParse } from './measure-by-parse.ts'

/** Measures what has one of a few values: of an enum, a literal, or true and false. */
export function measureValues(schema: z.core.$ZodType): Measure {
  const values = valuesOf(schema)
  if (values === undefined) return measureByParse(schema)
  const sizes = new Map([...values].map((value) => [value, sizeOf(value)]))
  return (value) => sizes.get(value) ?? UNSURE
}

/** All values that a schema takes, which it gives back as they are; `undefined` where they are more than can be listed. */
export function valuesOf(schema: z.core.$ZodType): ReadonlySet<unknown> | undefined {
  const { def, values } = schema._zod
  if ((def.checks ?? []).length > 0 || ('coerce' in def && def.coerce === true)) return undefined
  return def.type === 'boolean' ? BOOLEANS : values
}

const BOOLEANS: ReadonlySet<unknown> = new Set([true, false])

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return sizeOfText(value)
  return typeof value === 'boolean' ? String(value).length : SOME_NUMBER
}
