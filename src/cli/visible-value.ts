import { type GraphReader, type RecordKind, type RecordOfKind, visibleText } from '../index.ts'

/**
 * A copy of a value in whose texts nothing is hidden, for whoever lays it out for people: no text of data can begin a line, be styled, or turn
 * the text around it.
 */
export function visibleValue<Value>(value: Value): Value {
  return (typeof value === 'string' ? visibleText(value) : copied(value)) as Value
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => visibleValue<unknown>(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [visibleText(key), visibleValue<unknown>(field)]),
  )
}

/** A reader whose records are such copies. */
export function visibleReader(reader: GraphReader): GraphReader {
  const shown = new WeakMap<object, object>()
  return {
    ...reader,
    manifest: visibleValue(reader.manifest),
    record: <K extends RecordKind>(kind: K, id: string): RecordOfKind[K] | undefined => {
      const record = reader.record(kind, id)
      if (record === undefined) return undefined
      const known = shown.get(record) ?? visibleValue(record)
      shown.set(record, known)
      return known as RecordOfKind[K]
    },
  }
}
