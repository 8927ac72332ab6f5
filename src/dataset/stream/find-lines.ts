import { statSync } from 'node:fs'
import { fileSource } from './byte-source.ts'
import type { LineAt } from './record-sink.ts'

/**
 * The texts of lines of a file that was read, by their offsets: for places in them, which nobody keeps of a million lines. The file is read once
 * more, as far as the last of them. What can be read but once, such as a pipe, has none of them any more.
 *
 * @throws what the system says where the file cannot be read
 */
export async function findLines(path: string, lines: readonly LineAt[]): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  if (lines.length === 0 || !statSync(path).isFile()) return found
  const wanted = [...lines].sort((one, other) => one.offset - other.offset)
  let held = Buffer.alloc(0)
  let next = 0
  let start = 0
  for await (const part of fileSource(path).parts) {
    const bytes = Buffer.concat([held, part])
    const isHere = ({ offset, length }: LineAt) => offset + length <= start + bytes.length
    for (let line = wanted[next]; line !== undefined && isHere(line); line = wanted[next]) {
      found.set(line.offset, bytes.toString('utf8', line.offset - start, line.offset - start + line.length))
      next += 1
    }
    const line = wanted[next]
    if (line === undefined) break
    // What comes before the next line is not needed any more.
    const kept = Math.min(Math.max(line.offset - start, 0), bytes.length)
    held = bytes.subarray(kept)
    start += kept
  }
  return found
}
