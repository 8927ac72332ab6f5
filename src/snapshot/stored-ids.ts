import { type Ids, NONE } from '../columns/ids.ts'
import type { Sections } from './sections.ts'

/** The ids of a snapshot: their ASCII, one after the other in order. `numberOf` is a binary search, which reads what it looks at. */
export function storedIds(sections: Sections): Ids {
  const { records: length } = sections.directory
  const [texts, places] = [sections.part('ids'), sections.part('ids.starts')]
  const { bytes } = texts
  const startOf = (number: number): number => places.numberAt(number)
  const at = (number: number): string => {
    if (!(number < length)) return ''
    const [start, end] = [startOf(number), startOf(number + 1)]
    texts.bring(start, end)
    let id = ''
    for (let place = start; place < end; place++) id += String.fromCharCode(bytes[place] ?? 0)
    return id
  }
  const numberOf = (id: string): number => {
    let [low, high] = [0, length - 1]
    while (low <= high) {
      const middle = (low + high) >>> 1
      const [start, end] = [startOf(middle), startOf(middle + 1)]
      texts.bring(start, end)
      const order = compare(id, bytes, start, end)
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
