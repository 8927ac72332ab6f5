import { byCodeUnit } from './order.ts'

/**
 * A value as JSON with sorted keys and no space: equal values, equal text. Fields that are `undefined` are left out.
 *
 * @see RFC 8785 (JSON Canonicalization Scheme): keys by UTF-16 code unit, numbers and strings as ECMAScript writes them
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += text === '' ? canonicalJson(item) : `,${canonicalJson(item)}`
    return `[${text}]`
  }
  // Strings without a comparison of ours sort by code unit.
  for (const key of Object.keys(value).sort()) {
    const field = (value as Readonly<Record<string, unknown>>)[key]
    if (field !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field)}`
  }
  return `{${text}}`
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
