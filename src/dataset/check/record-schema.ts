import * as z from 'zod'
import { SCHEMAS } from '../../model/schema/schemas.ts'
import type { FieldPath, SectionKind } from '../raw-record.ts'

/** The schema of a record of a kind; the manifest counts as one. */
export function schemaOf(kind: SectionKind): z.ZodObject {
  return SCHEMAS[kind]
}

/** Whether a field is somebody's own, kept and written back but never read. */
export function isExtension(field: string): boolean {
  return field.startsWith('x-')
}

/** The names of the fields of a record, or of the part of it at a path. */
export function fieldsAt(kind: SectionKind, path: FieldPath): readonly string[] {
  let schema: unknown = schemaOf(kind)
  for (const part of path) {
    if (schema instanceof z.ZodObject) schema = schema.shape[part]
    else if (schema instanceof z.ZodArray) schema = schema.element
    while (schema instanceof z.ZodOptional) schema = schema.unwrap()
    if (schema instanceof z.ZodUnion) schema = schema.options.find((option) => option instanceof z.ZodObject)
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}
