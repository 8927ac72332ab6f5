import * as z from 'zod'
import { type Measure, SOME_NUMBER, sizeOfText, UNSURE } from './measure.ts'

/** So many texts are remembered. */
const MOST_KNOWN = 50_000

/** Longer texts seldom come again. */
const MOST_LENGTH = 100

/** Asks the schema itself, for what nothing faster is known of; of texts as `measureTextByParse`. */
export function measureByParse(schema: z.core.$ZodType): Measure {
  const measureText = measureTextByParse(schema)
  return (value) => {
    if (typeof value === 'string') return measureText(value)
    return isKept(schema, value) ? SOME_NUMBER : UNSURE
  }
}

/**
 * Asks the schema itself once for each text, and remembers those that it took, 50,000 at most: dates come again and again. The schema has to say the
 * same of the same text every time.
 */
export function measureTextByParse(schema: z.core.$ZodType): Measure {
  const taken = new Set<string>()
  return (value) => {
    if (typeof value !== 'string') return UNSURE
    if (taken.has(value)) return sizeOfText(value)
    if (!isKept(schema, value)) return UNSURE
    if (taken.size >= MOST_KNOWN) taken.clear()
    if (value.length <= MOST_LENGTH) taken.add(value)
    return sizeOfText(value)
  }
}

/** Whether a schema takes a value, and gives it back as it is. */
export function isKept(schema: z.core.$ZodType, value: unknown): boolean {
  const result = z.safeParse(schema, value)
  return result.success && isSame(result.data, value)
}

/** Whether two values that JSON has are the same, but for the order of fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every((name) => Object.hasOwn(other, name) && isSame(fieldOf(one, name), fieldOf(other, name)))
}

function fieldOf(value: object, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name]
}
