import type * as z from 'zod'
import { KINDS } from '../model/kinds.ts'
import { manifestSchema } from '../model/manifest.ts'
import type { RawKind } from './raw-record.ts'

/** The schema of a record of a kind; the manifest counts as one. */
export function schemaOf(kind: RawKind): z.ZodObject {
  return kind === 'dataset' ? manifestSchema : KINDS[kind].schema
}

/** Whether a field is somebody's own, kept and written back but never read. */
export function isExtension(field: string): boolean {
  return field.startsWith('x-')
}
