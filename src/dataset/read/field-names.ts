import * as z from 'zod'
import { KIND_NAMES } from '../../model/kinds.ts'
import { schemaOf } from '../check/record-schema.ts'

/** The names of all fields that records and their parts have. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
  (['dataset', ...KIND_NAMES] as const).flatMap((kind) => namesIn(schemaOf(kind))),
)

function namesIn(schema: unknown): string[] {
  if (schema instanceof z.ZodOptional) return namesIn(schema.unwrap())
  if (schema instanceof z.ZodArray) return namesIn(schema.element)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([name, part]) => [name, ...namesIn(part)])
}
