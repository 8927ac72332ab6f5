import type { ReadStream } from 'node:tty'

/** The keys that somebody presses at the terminal, one after the other. Ctrl-C and Ctrl-D are `q`: enough of it. */
export type Keys = () => AsyncGenerator<string>

/** The keys of a terminal; none where standard input or output is none. */
export function keysOf(stdin: ReadStream, isTerminal: boolean): Keys | undefined {
  if (!isTerminal) return undefined
  return async function* () {
    stdin.setRawMode(true)
    stdin.resume()
    try {
      for await (const bytes of stdin) {
        for (const key of String(bytes)) yield key === '\u0003' || key === '\u0004' ? 'q' : key.toLowerCase()
      }
    } finally {
      stdin.setRawMode(false)
      stdin.pause()
    }
  }
}
