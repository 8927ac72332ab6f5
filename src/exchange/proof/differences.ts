import { canonicalJson } from '../../model/canonical-json.ts'

/** Where two JSON values differ, as JSON Pointers (RFC 6901), in order: the deepest places that both have, or that one of them lacks. */
export function differences(a: unknown, b: unknown, at: string): string[] {
  if (canonicalJson(a) === canonicalJson(b)) return []
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return [at]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.flatMap((key) => differences(a[key], b[key], `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
