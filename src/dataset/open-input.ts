import { bulkLoad } from './bulk/bulk-load.ts'
import { FEWEST_BYTES, PACKED_TIMES } from './bulk/open-bulk.ts'
import { largeDataset, type OpenedDataset } from './open.ts'
import { parseDataset } from './parse.ts'
import { decodeFile, MOST_BYTES } from './read/decode.ts'
import { sniffFormat } from './read/file-format.ts'
import { isPacked, unpackBeginning } from './read/gzip.ts'
import { sourceOf } from './stream/byte-source.ts'
import type { Progress } from './stream/record-sink.ts'

/** How what comes but once is read. */
export interface OpenInputOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Fewer bytes than these are read in the usual way. */
  readonly fewestBytes?: number
}

/**
 * Reads the dataset in bytes that come but once, such as those of standard input, packed by gzip or not: much in JSON Lines as a stream, of any
 * size, anything else whole.
 *
 * @param name what problems call it
 */
export async function openInput(
  name: string,
  given: AsyncIterable<Uint8Array>,
  { onProgress, fewestBytes = FEWEST_BYTES }: OpenInputOptions = {},
): Promise<OpenedDataset> {
  const input = new Input(given)
  const first = await input.take(fewestBytes / PACKED_TIMES)
  const beginning = isPacked(first) ? first : await input.take(fewestBytes)
  if (!input.hasEnded && holdsLines(beginning)) {
    const loaded = await bulkLoad([{ path: name, source: sourceOf(input.all()) }], {
      onProgress,
      bytesInAll: undefined,
    })
    if (loaded !== undefined) return largeDataset(loaded)
  }
  const read = decodeFile(name, await input.whole())
  if ('problem' in read) return { dataset: undefined, problems: [read.problem], locations: async () => NOWHERE }
  const { locations, ...parsed } = parseDataset([read.file])
  return { ...parsed, locations: async () => locations }
}

const NOWHERE = { place: () => undefined }

/** Whether the first line is one of JSON Lines. */
function holdsLines(bytes: Uint8Array): boolean {
  const unpacked = isPacked(bytes) ? unpackBeginning(bytes) : bytes
  return sniffFormat(new TextDecoder().decode(unpacked)) === 'jsonl'
}

/** Bytes as they come, of which the first may be looked at beforehand. */
class Input {
  private readonly held: Uint8Array[] = []
  private length = 0
  private readonly iterator: AsyncIterator<Uint8Array>
  hasEnded = false

  constructor(given: AsyncIterable<Uint8Array>) {
    this.iterator = given[Symbol.asyncIterator]()
  }

  /** All bytes, or the first ones: so many at least. They are looked at, and come again. */
  async take(atLeast: number): Promise<Uint8Array> {
    while (this.length < atLeast && !this.hasEnded) {
      const next = await this.iterator.next()
      this.hasEnded = next.done === true
      if (next.done === true) break
      this.held.push(next.value)
      this.length += next.value.length
    }
    return this.held.length === 1 && this.held[0] ? this.held[0] : Buffer.concat(this.held)
  }

  /** All bytes, or more than a file may have; nothing comes behind them. */
  async whole(): Promise<Uint8Array> {
    const bytes = await this.take(MOST_BYTES + 1)
    if (!this.hasEnded) await this.iterator.return?.()
    return bytes
  }

  /** All bytes; those that were looked at are let go of. */
  async *all(): AsyncGenerator<Uint8Array> {
    for (let part = this.held.shift(); part !== undefined; part = this.held.shift()) yield part
    for (let next = await this.iterator.next(); next.done !== true; next = await this.iterator.next()) yield next.value
  }
}

/** Bytes that come but once, as text. */
export async function inputText(
  name: string,
  given: AsyncIterable<Uint8Array>,
): Promise<ReturnType<typeof decodeFile>> {
  return decodeFile(name, await new Input(given).whole())
}
