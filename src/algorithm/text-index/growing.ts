/** Bytes that are added at the end; the array has room for more. */
export interface GrowingBytes {
  bytes: Uint8Array
  length: number
}

/** A list of nothing. */
export function growingBytes(): GrowingBytes {
  return { bytes: new Uint8Array(1024), length: 0 }
}

/**
 * Adds a whole number below 2^32, seven bits a byte, the lowest first; all bytes but the last have their highest bit set.
 *
 * @see LEB128, DWARF 5 standard, 7.6
 */
export function appendVarint(list: GrowingBytes, value: number): void {
  if (list.length + LONGEST > list.bytes.length) list.bytes = widened(list.bytes, list.length + LONGEST)
  list.length = writeVarint(list.bytes, list.length, value)
}

const LONGEST = 5

/** Writes a number at a place, where there is room, and gives the place after it. */
export function writeVarint(bytes: Uint8Array, place: number, value: number): number {
  let at = place
  let rest = value
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128
    rest >>>= 7
  }
  bytes[at++] = rest
  return at
}

/** How many bytes a number takes. */
export function varintSize(value: number): number {
  if (value < 128) return 1
  if (value < 16384) return 2
  if (value < 2097152) return 3
  return value < 268435456 ? 4 : 5
}

/** The same array with room for `needed` at least, twice as long as before, so that adding one by one is O(1) each. */
export function widened<Values extends Uint8Array | Uint16Array | Uint32Array>(values: Values, needed: number): Values {
  if (needed <= values.length) return values
  const wider = new (values.constructor as new (length: number) => Values)(Math.max(needed, values.length * 2))
  wider.set(values)
  return wider
}
