const PRIVATE = new Set(['note', 'rationale'])

/** Whether a field of a record is its curators' own: a note, a rationale, an extension. */
export function isPrivateField(field: string): boolean {
  return field.startsWith('x-') || PRIVATE.has(field)
}

/** How many private fields a record has. */
export function countPrivateFields(record: object): number {
  let count = 0
  for (const field in record) if (isPrivateField(field) && record[field as never] !== undefined) count += 1
  return count
}

/** A record without its private fields: the same one where it has none. */
export function withoutPrivateFields<T extends object>(record: T): T {
  if (countPrivateFields(record) === 0) return record
  return Object.fromEntries(Object.entries(record).filter(([field]) => !isPrivateField(field))) as T
}
