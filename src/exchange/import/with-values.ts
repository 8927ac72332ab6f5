import type { FieldPath, Fields } from '../../dataset/raw-record.ts'

/** A place in a record, and what is to stand there; nothing where it is left out. */
export interface ValueAt {
  readonly path: FieldPath
  readonly value?: unknown
}

/** The fields of a record with other values at some places. A list that is left with nothing is left out too. */
export function withValues(fields: Fields, values: readonly ValueAt[]): Fields {
  return (values.length === 0 ? fields : changed(fields, values, 0)) as Fields
}

function changed(value: unknown, values: readonly ValueAt[], depth: number): unknown {
  const [own] = values.filter(({ path }) => path.length === depth)
  if (own !== undefined) return own.value
  if (typeof value !== 'object' || value === null) return value
  const inside = (name: string) => values.filter(({ path }) => String(path[depth]) === name)
  const partOf = (name: string, part: unknown) => {
    const some = inside(name)
    return some.length === 0 ? part : changed(part, some, depth + 1)
  }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => partOf(String(index), item)).filter((item) => item !== undefined)
    return items.length === 0 && value.length > 0 ? undefined : items
  }
  const parts = Object.entries(value).map(([name, part]) => [name, partOf(name, part)] as const)
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined))
}
