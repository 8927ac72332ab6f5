import type { ByteStrings } from './byte-strings.ts'

/** More ascending runs than these are sorted anew: each doubling of their number is one more pass of merging. */
const MOST_RUNS = 64

/**
 * The numbers of strings in the order of their bytes; equal ones in the order in which they came. What came in a few ascending runs, as whoever
 * writes a dataset sorts it by kind, is merged; anything else is sorted four bytes at a time. O(bytes that tell the strings apart).
 */
export function sortBytes(strings: ByteStrings): Uint32Array {
  const starts = runsOf(strings)
  return starts === undefined ? radixSorted(strings) : merged(strings, starts)
}

/** Where ascending runs begin, and the end of the last; `undefined` where there are too many. */
function runsOf(strings: ByteStrings): number[] | undefined {
  const starts = [0]
  for (let at = 1; at < strings.length; at++) {
    if (strings.compare(at - 1, at) <= 0) continue
    starts.push(at)
    if (starts.length > MOST_RUNS) return undefined
  }
  return [...starts, strings.length]
}

function merged(strings: ByteStrings, bounds: readonly number[]): Uint32Array {
  let order = identity(strings.length)
  let spare = new Uint32Array(strings.length)
  let starts = bounds
  while (starts.length > 2) {
    const next: number[] = []
    for (let run = 0; run + 1 < starts.length; run += 2) {
      const [low = 0, middle = 0, high = middle] = [starts[run], starts[run + 1], starts[run + 2]]
      mergeRuns(strings, order, spare, [low, middle, high])
      next.push(low)
    }
    starts = [...next, strings.length]
    ;[order, spare] = [spare, order]
  }
  return order
}

function identity(length: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(length)
  for (let at = 0; at < length; at++) numbers[at] = at
  return numbers
}

type Run = readonly [low: number, middle: number, high: number]

function mergeRuns(strings: ByteStrings, from: Uint32Array, to: Uint32Array, [low, middle, high]: Run): void {
  let [left, right] = [low, middle]
  for (let at = low; at < high; at++) {
    const takesLeft = right >= high || (left < middle && strings.compare(from[left] ?? 0, from[right] ?? 0) <= 0)
    to[at] = from[takesLeft ? left++ : right++] ?? 0
  }
}

/** Fewer strings than these are put in order one by one. */
const FEW = 16

/** Most significant bytes first: groups that begin alike are sorted by their next four bytes, together with their numbers, as whole numbers of 64 bits. */
function radixSorted(strings: ByteStrings): Uint32Array {
  const order = identity(strings.length)
  const keys = new BigUint64Array(strings.length)
  const words = new Uint32Array(keys.buffer)
  const open = [{ low: 0, high: strings.length, depth: 0 }]
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    const { low, high, depth } = group
    if (high - low <= FEW) {
      insertionSort(strings, order, low, high)
      continue
    }
    let isAlike = true
    const first = strings.wordAt(order[low] ?? 0, depth)
    for (let at = low; at < high; at++) {
      const number = order[at] ?? 0
      const word = strings.wordAt(number, depth)
      words[2 * at] = number
      words[2 * at + 1] = word
      if (word !== first) isAlike = false
    }
    if (!isAlike) {
      keys.subarray(low, high).sort()
      for (let at = low; at < high; at++) order[at] = words[2 * at] ?? 0
    }
    let start = low
    for (let at = low + 1; at <= high; at++) {
      const word = words[2 * start + 1] ?? 0
      if (at < high && words[2 * at + 1] === word) continue
      // A zero at its end says that the strings have ended, and are equal.
      if (at - start > 1 && (word & 0xff) !== 0) open.push({ low: start, high: at, depth: depth + 4 })
      start = at
    }
  }
  return order
}

function insertionSort(strings: ByteStrings, order: Uint32Array, low: number, high: number): void {
  for (let at = low + 1; at < high; at++) {
    const number = order[at] ?? 0
    let to = at
    while (to > low && isAfter(strings, order[to - 1] ?? 0, number)) {
      order[to] = order[to - 1] ?? 0
      to -= 1
    }
    order[to] = number
  }
}

function isAfter(strings: ByteStrings, one: number, other: number): boolean {
  const order = strings.compare(one, other)
  return order > 0 || (order === 0 && one > other)
}
