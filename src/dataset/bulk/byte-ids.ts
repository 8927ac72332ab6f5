import { type IdCollector, type Ids, NONE } from '../../columns/ids.ts'
import { withOrdinal } from '../../model/made-ids.ts'
import { ByteStrings } from './byte-strings.ts'
import { sortBytes } from './sort-bytes.ts'

/** Orders records whose made ids are the same, by the numbers by which these came; see `makeId`. */
export type OrderTies = (numbers: readonly number[]) => readonly number[]

/** So many ids are remembered as they came. */
const RECENT = 6

/** Ids as bytes, found by a hash: what millions of them take as strings is a multiple. */
export class ByteIds implements IdCollector {
  private readonly strings = new ByteStrings()
  /** By number; zero for what nothing may name, which stands in no slot. */
  private hashes = new Uint32Array(1 << 8)
  /** One more than the number that stands there, or zero. */
  private table = new Uint32Array(1 << 9)
  private named = 0
  /** Ids that came last: a record's are asked for more than once. */
  private readonly recent: (string | undefined)[] = Array.from({ length: RECENT })
  private readonly recentNumbers = new Uint32Array(RECENT)
  private next = 0
  private readonly orderTies: OrderTies

  constructor(orderTies: OrderTies) {
    this.orderTies = orderTies
  }

  get length(): number {
    return this.strings.length
  }

  at(number: number): string {
    return this.strings.at(number)
  }

  /** The number of an id that came; -1 of any other. */
  find(id: string): number {
    const { table } = this
    const hash = hashOf(id)
    let slot = hash & (table.length - 1)
    for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
      if (this.hashes[entry - 1] === hash && this.strings.isText(entry - 1, id)) return entry - 1
      slot = (slot + 1) & (table.length - 1)
    }
    return -1
  }

  /** Whether something may name it. */
  isNamed(number: number): boolean {
    return (this.hashes[number] ?? 0) !== 0
  }

  number(id: string): number {
    const { recent, recentNumbers } = this
    for (let at = 0; at < RECENT; at++) if (recent[at] === id) return recentNumbers[at] ?? 0
    const number = this.looked(id)
    recent[this.next] = id
    recentNumbers[this.next] = number
    this.next = (this.next + 1) % RECENT
    return number
  }

  private looked(id: string): number {
    const hash = hashOf(id)
    let { table } = this
    let slot = hash & (table.length - 1)
    for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
      if (this.hashes[entry - 1] === hash && this.strings.isText(entry - 1, id)) return entry - 1
      slot = (slot + 1) & (table.length - 1)
    }
    const number = this.strings.push(id)
    this.remember(number, hash)
    this.named += 1
    if (this.named * 2 > table.length) {
      this.grow()
      return number
    }
    table = this.table
    table[slot] = number + 1
    return number
  }

  /** The number of a record whose id is made, and which nothing may name: of several that have the same one, each its own. */
  fresh(id: string): number {
    const number = this.strings.push(id)
    this.remember(number, 0)
    return number
  }

  sorted(): { readonly ids: Ids; readonly places: Uint32Array } {
    const { table } = this
    this.table = new Uint32Array()
    this.hashes = new Uint32Array()
    const length = this.strings.length
    const order = sortBytes(this.strings)
    const told = withOrdinals(this.strings, order, this.orderTies)
    const places = new Uint32Array(length)
    for (let place = 0; place < length; place++) {
      const string = told.order[place] ?? 0
      places[told.numberOf.get(string) ?? string] = place
    }
    for (let slot = 0; slot < table.length; slot++) {
      const entry = table[slot] ?? 0
      if (entry !== 0) table[slot] = (places[entry - 1] ?? 0) + 1
    }
    return { ids: idsIn(this.strings, told.order, table), places }
  }

  private remember(number: number, hash: number): void {
    if (number >= this.hashes.length) {
      const grown = new Uint32Array(this.hashes.length * 2)
      grown.set(this.hashes)
      this.hashes = grown
    }
    this.hashes[number] = hash
  }

  private grow(): void {
    this.table = new Uint32Array(this.table.length * 2)
    const mask = this.table.length - 1
    for (let number = 0; number < this.strings.length; number++) {
      const hash = this.hashes[number] ?? 0
      if (hash === 0) continue
      let slot = hash & mask
      while (this.table[slot] !== 0) slot = (slot + 1) & mask
      this.table[slot] = number + 1
    }
  }
}

/** FNV-1a, stirred: the low bits tell ids apart that differ in their last characters. Never zero, which stands for none. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0 || 1
}

/** Strings in order, where each is another: behind what several records have goes an ordinal, in a string of its own. */
interface Told {
  readonly order: Uint32Array
  /** For strings with an ordinal, the numbers of those without. */
  readonly numberOf: ReadonlyMap<number, number>
}

function withOrdinals(strings: ByteStrings, order: Uint32Array, orderTies: OrderTies): Told {
  const numberOf = new Map<number, number>()
  for (const [start, end] of tiesIn(strings, order)) {
    const ordered = orderTies([...order.subarray(start, end)])
    for (const [index, number] of ordered.entries()) {
      if (index > 0) numberOf.set(strings.push(withOrdinal(strings.at(number), index + 1)), number)
    }
  }
  if (numberOf.size === 0) return { order, numberOf }
  const replaced = new Set(numberOf.values())
  const added = [...numberOf.keys()].sort((one, other) => strings.compare(one, other))
  return {
    order: insertSorted(
      strings,
      order.filter((number) => !replaced.has(number)),
      added,
    ),
    numberOf,
  }
}

/** The places from and to which strings are equal. */
function tiesIn(strings: ByteStrings, order: Uint32Array): [number, number][] {
  const ties: [number, number][] = []
  let start = 0
  for (let at = 1; at <= order.length; at++) {
    if (at < order.length && strings.compare(order[at - 1] ?? 0, order[at] ?? 0) === 0) continue
    if (at - start > 1) ties.push([start, at])
    start = at
  }
  return ties
}

function insertSorted(strings: ByteStrings, order: Uint32Array, added: readonly number[]): Uint32Array {
  const all = new Uint32Array(order.length + added.length)
  let [old, next] = [0, 0]
  for (let at = 0; at < all.length; at++) {
    const number = added[next]
    const takesOld = number === undefined || (old < order.length && strings.compare(order[old] ?? 0, number) < 0)
    all[at] = (takesOld ? order[old++] : added[next++]) ?? 0
  }
  return all
}

/**
 * Ids in order, looked up by their hashes in the table by which they came, in which one more than its place stands for each that something may
 * name; the others by halves.
 */
function idsIn(strings: ByteStrings, order: Uint32Array, table: Uint32Array): Ids {
  const mask = table.length - 1
  const isAt = (place: number, id: string) => strings.isText(order[place] ?? 0, id)
  return {
    length: order.length,
    at: (place) => (place < order.length ? strings.at(order[place] ?? 0) : ''),
    numberOf: (id) => {
      let slot = hashOf(id) & mask
      for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
        if (isAt(entry - 1, id)) return entry - 1
        slot = (slot + 1) & mask
      }
      const place = firstNotBefore(strings, order, id)
      return place < order.length && isAt(place, id) ? place : NONE
    },
  }
}

/** The place of the first id that does not come before a text. */
function firstNotBefore(strings: ByteStrings, order: Uint32Array, text: string): number {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (strings.compareText(order[middle] ?? 0, text) < 0) low = middle + 1
    else high = middle
  }
  return low
}
