/**
 * The greatest of any number of values, or of none the one given. `Math.max(...values)` passes each as an argument, of which no call takes
 * more than some 120,000.
 */
export function greatest(values: Iterable<number>, ofNone: number): number {
  let most: number | undefined
  for (const value of values) if (most === undefined || value > most) most = value
  return most ?? ofNone
}

/** The least of any number of values, or of none the one given. */
export function least(values: Iterable<number>, ofNone: number): number {
  let fewest: number | undefined
  for (const value of values) if (fewest === undefined || value < fewest) fewest = value
  return fewest ?? ofNone
}
