import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK = 1 << 20
const NEWLINE = 0x0a

/** The lines of a file, some at a time, so that a file of any size is read without ever being one string. */
export function* linesOf(path: string): Generator<string[]> {
  const file = openSync(path, 'r')
  try {
    let rest = Buffer.alloc(0)
    const chunk = Buffer.alloc(CHUNK)
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, size)])
      const end = bytes.lastIndexOf(NEWLINE)
      rest = bytes.subarray(end + 1)
      if (end >= 0) yield bytes.toString('utf8', 0, end).split('\n')
    }
    if (rest.length > 0) yield [rest.toString('utf8')]
  } finally {
    closeSync(file)
  }
}
