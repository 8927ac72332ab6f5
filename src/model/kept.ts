/** How many things are remembered of one sort, whose number grows with what is asked. */
export const KEPT = 65_536

/** Remembers something, and forgets all that was remembered before where that is as much as is kept: nothing grows without end. */
export function keep<K, V>(known: Map<K, V>, key: K, value: V, most = KEPT): V {
  if (known.size >= most) known.clear()
  known.set(key, value)
  return value
}
