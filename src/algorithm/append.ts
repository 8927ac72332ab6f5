/**
 * Puts values at the end of a list, in their order. `list.push(...values)` passes each as an argument, of which no call takes more than
 * some 120,000.
 */
export function append<Value>(list: { push: (value: Value) => unknown }, values: Iterable<Value>): void {
  for (const value of values) list.push(value)
}
