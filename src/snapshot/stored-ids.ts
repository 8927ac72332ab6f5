import { type Ids, NONE } from '../columns/ids.ts'
import type { Sections } from './sections.ts'

/** The ids of a snapshot: their ASCII, one after the other in order. `numberOf` is a binary search. */
export function storedIds(sections: Sections): Ids {
  const { records: length } = sections.directory
  const at = (number: number): string => {
    const starts = sections.numbers('ids.starts')
    if (!(number < length)) return ''
    return String.fromCharCode(...sections.bytes('ids').subarray(starts[number], starts[number + 1]))
  }
  const numberOf = (id: string): number => {
    let [low, high] = [0, length - 1]
    const [bytes, starts] = [sections.bytes('ids'), sections.numbers('ids.starts')]
    while (low <= high) {
      const middle = (low + high) >>> 1
      const order = compare(id, bytes, starts[middle] ?? 0, starts[middle + 1] ?? 0)
      if (order === 0) return middle
      if (order < 0) high = middle - 1
      else low = middle + 1
    }
    return NONE
  }
  return { length, at, numberOf }
}

function compare(id: string, bytes: Uint8Array, start: number, end: number): number {
  const shared = Math.min(id.length, end - start)
  for (let at = 0; at < shared; at++) {
    const difference = id.charCodeAt(at) - (bytes[start + at] ?? 0)
    if (difference !== 0) return difference
  }
  return id.length - (end - start)
}
