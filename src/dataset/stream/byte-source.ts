import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ExpansionError, isPacked, MOST_EXPANSION, TELLING_BYTES } from '../read/gzip.ts'

/** Bytes as they come, and how far one is. */
export interface ByteSource {
  /** The bytes, unpacked where they are packed by gzip. A part is good until the next is asked for. */
  readonly parts: AsyncIterable<Uint8Array>
  /** How many bytes were read so far, as they lie on disk. */
  readonly bytesRead: () => number
  /** How many there are, where that is known. */
  readonly bytesInAll: number | undefined
}

/** So much is read at a time: enough for the disk, and no burden to memory. */
const PART_BYTES = 4 << 20

/** So much is unpacked at a time. */
const UNPACKED_BYTES = 1 << 20

/** What is not larger than this when it is unpacked may be so many times as large as it likes. */
const HARMLESS_BYTES = 64 << 20

/**
 * The bytes of a file, of any size, or of a pipe. It is opened at once, and closed when no more parts are asked for.
 *
 * @throws what the system says where it cannot be read
 */
export function fileSource(path: string): ByteSource {
  const descriptor = openSync(path, 'r')
  const found = fstatSync(descriptor)
  return sourceOf(partsOf(descriptor), found.isFile() ? found.size : undefined)
}

/** The bytes that something gives, such as standard input. */
export function sourceOf(
  given: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  bytesInAll: number | undefined = undefined,
): ByteSource {
  let read = 0
  async function* counted() {
    for await (const part of given) {
      read += part.length
      yield part
    }
  }
  const bytesRead = () => read
  return { parts: unpacked(counted(), bytesRead), bytesRead, bytesInAll }
}

function* partsOf(descriptor: number): Generator<Uint8Array> {
  try {
    const buffer = Buffer.allocUnsafeSlow(PART_BYTES)
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      yield buffer.subarray(0, read)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Bytes as they are, or unpacked where they begin as gzip does, which no text does. */
async function* unpacked(given: AsyncGenerator<Uint8Array>, bytesRead: () => number): AsyncGenerator<Uint8Array> {
  const first = await beginningOf(given)
  if (isPacked(first)) yield* bounded(unpack(first, given), bytesRead)
  else if (first.length > 0) {
    yield first
    yield* given
  }
}

/** What is unpacked, until it is far larger than what it was unpacked from. @throws ExpansionError */
async function* bounded(parts: AsyncGenerator<Uint8Array>, bytesRead: () => number): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const part of parts) {
    length += part.length
    if (length > HARMLESS_BYTES && length > MOST_EXPANSION * bytesRead()) throw new ExpansionError()
    yield part
  }
}

/** The first part, and with it the second where that tells too little. */
async function beginningOf(given: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let beginning: Uint8Array = new Uint8Array()
  while (beginning.length < TELLING_BYTES) {
    const { value, done } = await given.next()
    if (done === true) break
    const isEnough = beginning.length === 0 && value.length >= TELLING_BYTES
    beginning = isEnough ? value : Buffer.concat([beginning, value])
  }
  return beginning
}

async function* unpack(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  async function* packed() {
    // Copies, for a part is read over when the next is asked for, and unpacking lags behind.
    yield Buffer.from(first)
    for await (const part of rest) yield Buffer.from(part)
  }
  const input = Readable.from(packed(), { objectMode: false })
  const gunzip = createGunzip({ chunkSize: UNPACKED_BYTES })
  input.on('error', (error) => gunzip.destroy(error))
  yield* input.pipe(gunzip)
}
