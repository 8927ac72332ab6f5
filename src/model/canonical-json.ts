import { byCodeUnit } from './order.ts'

/**
 * A value as JSON with sorted keys and no space: equal values, equal text. Fields that are `undefined` are left out.
 *
 * @see RFC 8785 (JSON Canonicalization Scheme): keys by UTF-16 code unit, numbers and strings as ECMAScript writes them
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  return `{${sortedEntries(value)
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
    .join(',')}}`
}

/** A copy of a JSON value whose keys are sorted by code unit at every depth (keys that are whole numbers come first). */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(sortedEntries(value).map(([key, field]) => [key, sortKeys(field)]))
}

function sortedEntries(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b))
}
