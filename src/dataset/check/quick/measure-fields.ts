import type * as z from 'zod'
import { type Measure, nameSize, UNSURE } from './measure.ts'

/** A field of a set of fields. */
export interface MeasuredField {
  readonly measure: Measure
  /** See `nameSize`. */
  readonly nameSize: number
  readonly isNeeded: boolean
}

/** The fields of a set of fields that takes no others; `undefined` where it takes others, or asks for more than its fields do. */
export function measuredFields(
  schema: z.core.$ZodObject,
  measureOf: (schema: z.core.$ZodType) => Measure,
): ReadonlyMap<string, MeasuredField> | undefined {
  const { shape, catchall, checks } = schema._zod.def
  if (catchall?._zod.def.type !== 'never' || (checks ?? []).length > 0) return undefined
  return new Map(
    Object.entries(shape).map(([name, field]) => {
      return [name, { measure: measureOf(field), nameSize: nameSize(name), isNeeded: !mayBeLeftOut(field) }]
    }),
  )
}

/** Measures sets of fields. What `other` takes counts as a field too. */
export function measureFields(fields: ReadonlyMap<string, MeasuredField>, other?: OtherField): Measure {
  let needed = 0
  for (const { isNeeded } of fields.values()) if (isNeeded) needed += 1
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return UNSURE
    let size = 1
    let missing = needed
    for (const name in value) {
      const content = (value as Readonly<Record<string, unknown>>)[name]
      const field = fields.get(name)
      if (field === undefined) {
        if (other?.(name, content) !== true) return UNSURE
        // Its content has at least one character.
        size += nameSize(name) + 1
        continue
      }
      const inside = field.measure(content)
      if (inside === UNSURE) return UNSURE
      size += field.nameSize + inside
      if (field.isNeeded) missing -= 1
    }
    return missing === 0 ? Math.max(size, 2) : UNSURE
  }
}

/** Whether a field that the schema does not have may be there all the same, with that content. */
export type OtherField = (name: string, content: unknown) => boolean

/** Whether nothing stands for a field that is left out. */
function mayBeLeftOut(field: z.core.$ZodType): boolean {
  const { def } = (field as z.core.$ZodTypes)._zod
  return def.type === 'optional' && def.innerType._zod.optin === undefined
}
