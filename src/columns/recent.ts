/** So many are kept. */
const KEPT = 4096

/** The same as is read, each read once as long as it is among those that were asked for last: the same are asked for again and again. */
export function keepRecent<Value>(read: (key: number) => Value): (key: number) => Value {
  const kept = new Map<number, Value>()
  return (key) => {
    let value = kept.get(key)
    if (value === undefined) {
      value = read(key)
      if (kept.size >= KEPT) kept.clear()
      kept.set(key, value)
    }
    return value
  }
}
