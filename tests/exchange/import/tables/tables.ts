import type { ForeignText, Imported } from '../../../../src/exchange/import/imported.ts'

/** A file as importers get it. */
export function foreign(content: string | Uint8Array, name: string): ForeignText {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, bytes, text: typeof content === 'string' ? content : '', json: undefined }
}

/** The fields of the records of a kind, in the order in which they were made. */
export function fieldsOf({ records }: Imported, kind: string) {
  return records.filter((record) => record.kind === kind).map(({ fields }) => fields)
}

/** Notes as `type: message [value]`. */
export function notesOf({ notes }: Imported): string[] {
  return notes.map(({ type, message, value }) => `${type}: ${message}${value === undefined ? '' : ` [${value}]`}`)
}
