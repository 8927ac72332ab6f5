import type { Fields } from '../../../dataset/raw-record.ts'
import type { Tlp } from '../../../model/fields.ts'
import type { ImportPlace } from '../imported.ts'

/** An annotation, whatever it was read of: the passage that somebody marked in a document, and what was written beside it. */
export interface Annotation {
  /** What the file knows it by, and all that says the same thing. */
  readonly id: string
  readonly at: ImportPlace
  readonly document: AnnotatedDocument
  /** The passage, as a statement has it. Absent of a note to the whole page. */
  readonly anchor?: Fields | undefined
  readonly comment?: string | undefined
  readonly tags: readonly string[]
  readonly author?: Annotator | undefined
  /** When it was made, as EDTF. */
  readonly created?: string | undefined
  /** Ids of annotations that it answers, the first one first. */
  readonly answers: readonly string[]
  /** How far it may travel, where not everybody sees it. */
  readonly tlp?: Tlp | undefined
}

/** What was annotated. */
export interface AnnotatedDocument {
  /** Its address, else whatever names it: `urn:x-pdf:…`. Undefined where nothing does. */
  readonly address: string | undefined
  readonly title?: string | undefined
}

/** Who wrote an annotation. */
export interface Annotator {
  readonly id: string
  readonly name: string
  readonly type: 'person' | 'organization' | 'software'
}

/** A JSON object, looked into by name; anything else has nothing in it. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** What JSON-LD may write as one thing or as a list of it. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
