/** Keys and places in lists that lead to a value in a record. */
export type Path = readonly (string | number)[]

/** The value at a place of a record; undefined where nothing stands. */
export function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], record)
}

/**
 * The record with a value at a place; `undefined` leaves the field out, and takes an item off its list. Groups and lists on the way there are made;
 * a group that has nothing left goes too, a list stays, as an empty one may say something.
 */
export function withValueAt<R extends object>(record: R, path: Path, value: unknown): R {
  return (changed(record, path, value) ?? {}) as R
}

function changed(at: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const inner = changed((at as Record<string | number, unknown> | undefined)?.[key], rest, value)
  if (typeof key === 'number') {
    // An item that is being filled in stays, whatever is taken out of it.
    const item = inner === undefined && rest.length > 0 ? {} : inner
    return changedList(Array.isArray(at) ? at : [], key, item)
  }
  const { [key]: before, ...others } = (at ?? {}) as Record<string, unknown>
  // A field that was there keeps its place.
  const fields = before === undefined ? { ...others, [key]: inner } : { ...(at as object), [key]: inner }
  const left = Object.entries(fields).filter(([, field]) => field !== undefined)
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

function changedList(list: readonly unknown[], index: number, value: unknown): unknown[] {
  const before = list.slice(0, index)
  const after = list.slice(index + 1)
  return value === undefined ? [...before, ...after] : [...before, value, ...after]
}

/** The record with an item of a list at another place of it. */
export function withItemMoved<R extends object>(record: R, path: Path, from: number, to: number): R {
  const list = valueAt(record, path)
  if (!Array.isArray(list) || to < 0 || to >= list.length) return record
  const others = changedList(list, from, undefined)
  return withValueAt(record, path, [...others.slice(0, to), list[from], ...others.slice(to)])
}

/** The record as it is saved: without the items of lists into which nothing was put. Fields of somebody's own stay as they are. */
export function withoutBlanks<R>(record: R): R {
  if (Array.isArray(record)) {
    return record.map((item: unknown) => withoutBlanks(item)).filter((item) => !isBlank(item)) as R
  }
  if (typeof record !== 'object' || record === null) return record
  const fields = Object.entries(record).map(([key, value]) => [
    key,
    key.startsWith('x-') ? value : withoutBlanks(value),
  ])
  return Object.fromEntries(fields) as R
}

function isBlank(item: unknown): boolean {
  return item === '' || (typeof item === 'object' && item !== null && Object.keys(item).length === 0)
}
