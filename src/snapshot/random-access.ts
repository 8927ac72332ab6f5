/** Bytes of which any part can be read: a file, or what a browser has in memory. */
export interface RandomAccess {
  /** What it is called in errors. */
  readonly path: string
  readonly size: number
  /** Those bytes, at the beginning of a buffer that nobody else changes; fewer where it ends before. */
  read(offset: number, length: number): Uint8Array
}

/** Bytes in memory. */
export function accessBytes(path: string, bytes: Uint8Array): RandomAccess {
  return { path, size: bytes.length, read: (offset, length) => new Uint8Array(bytes.subarray(offset, offset + length)) }
}
