/** Bytes of which any part can be read: a file, or what a browser has in memory. */
export interface RandomAccess {
  /** What it is called in errors. */
  readonly path: string
  readonly size: number
  /** Those bytes, at the beginning of a buffer that nobody else changes; fewer where it ends before. */
  read(offset: number, length: number): Uint8Array
  /** Reads bytes from an offset on into a place for so many; returns how many there were. */
  readInto(place: Uint8Array, offset: number): number
}

/** Bytes in memory. */
export function accessBytes(path: string, bytes: Uint8Array): RandomAccess {
  const part = (offset: number, length: number) => bytes.subarray(offset, offset + length)
  return {
    ...{ path, size: bytes.length },
    read: (offset, length) => new Uint8Array(part(offset, length)),
    readInto: (place, offset) => {
      const found = part(offset, place.length)
      place.set(found)
      return found.length
    },
  }
}
