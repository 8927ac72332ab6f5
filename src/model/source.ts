import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { noticeSchema, sourceSchema } from './schema/source.ts'
import type { Read } from './vocabulary/source.ts'

/** A document: what it is, whose, and how it is known. */
export type Source = z.infer<typeof sourceSchema> & Extensions

/** What a publisher says of its own document later: a correction, a retraction, a removal. */
export type Notice = z.infer<typeof noticeSchema>

/** How a curator knows a document. Where it does not say: `no` where it is known via others, else `full`. */
export function readOf({ read, knownVia }: Source): Read {
  return read ?? (knownVia === undefined ? 'full' : 'no')
}
