import type { GraphReader, RecordKind, RecordOfKind } from '../../library.ts'

/** All records of a kind. */
export function allOf<K extends RecordKind>(reader: GraphReader, kind: K): RecordOfKind[K][] {
  return reader.ids(kind).flatMap((id) => reader.record(kind, id) ?? [])
}
