/** Whether this machine keeps numbers as snapshots do. */
const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** Bytes of numbers of a width, from the order of the machine to little-endian or back: the same bytes where the two are one. */
export function littleEndian(bytes: Uint8Array, width: number, isLittle: boolean = IS_LITTLE_ENDIAN): Uint8Array {
  if (isLittle || width === 1) return bytes
  const swapped = bytes.slice()
  for (let at = 0; at < swapped.length; at += width) swapped.subarray(at, at + width).reverse()
  return swapped
}
