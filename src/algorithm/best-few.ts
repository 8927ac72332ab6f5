/**
 * Of things that are numbered from 0 up to `size`, the `count` that come first in an order, in that order. Without a heap of all of them:
 * O(size log count), and room for `count`. The order must tell any two apart, or which of equal ones come is left open.
 *
 * @see Donald E. Knuth, The Art of Computer Programming 3, 5.2.3: a heap with the worst of the best at its root
 */
export function bestFew(size: number, count: number, compare: (a: number, b: number) => number): number[] {
  if (count <= 0) return []
  const heap = Array.from({ length: Math.min(size, count) }, (_, number) => number)
  if (count < size) {
    for (let at = (count >>> 1) - 1; at >= 0; at--) sink(heap, at, compare)
    for (let number = count; number < size; number++) {
      if (compare(number, heap[0] ?? 0) >= 0) continue
      heap[0] = number
      sink(heap, 0, compare)
    }
  }
  return heap.sort(compare)
}

/** Moves what stands at a place down until nothing below it comes later. */
function sink(heap: number[], place: number, compare: (a: number, b: number) => number): void {
  const moved = heap[place] ?? 0
  let at = place
  for (let below = at * 2 + 1; below < heap.length; below = at * 2 + 1) {
    const other = below + 1
    if (other < heap.length && compare(heap[other] ?? 0, heap[below] ?? 0) > 0) below = other
    if (compare(heap[below] ?? 0, moved) <= 0) break
    heap[at] = heap[below] ?? 0
    at = below
  }
  heap[at] = moved
}
