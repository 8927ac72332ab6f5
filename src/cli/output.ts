import { fstatSync } from 'node:fs'
import { isSystemError, writeWhole } from '../node.ts'
import type { Io, Printed } from './io.ts'

/** What output is written to: a stream of Node, and the number of the file behind it. */
export interface Sink {
  readonly fd: number
  readonly isTTY?: boolean
  on(event: 'error', listener: (error: Error) => void): unknown
  write(text: string, done: (error?: Error | null) => void): boolean
}

/**
 * Standard output and standard error, written one after the other in the order in which they are given, no part before the last one is
 * out, so that a slow reader fills no memory. A reader that has seen enough, such as `head`, is no error: nothing more is written. Where
 * standard error cannot be written there is nobody to tell.
 */
export function openOutput(stdout: Sink, stderr: Sink): Pick<Io, 'out' | 'err' | 'written'> {
  const [out, err] = [openSink(stdout), openSink(stderr)]
  const refused: unknown[] = []
  let last = Promise.resolve()
  return {
    out: (content) => {
      last = last.then(() => out(content)).catch((error) => void refused.push(error))
    },
    err: (content) => {
      last = last.then(() => err(content)).catch(() => undefined)
    },
    written: async () => {
      await last
      if (refused.length > 0) throw refused[0]
    },
  }
}

/** A way to write to a stream until it is closed or refuses. */
function openSink(sink: Sink): (content: Printed) => Promise<void> {
  let open = true
  // What goes wrong is told to whoever writes.
  sink.on('error', () => undefined)
  const put = isPlainFile(sink) ? putToFile : putToStream
  return async (content) => {
    try {
      for (const part of typeof content === 'string' ? [content] : content) {
        if (!open) return
        await put(sink, part)
      }
    } catch (error) {
      open = false
      if (!isSystemError(error) || error.code !== 'EPIPE') throw error
    }
  }
}

/** Whether it is a file or a device, for which the streams of Node don't look at how much was written. */
function isPlainFile({ fd, isTTY }: Sink): boolean {
  const stats = fstatSync(fd)
  return isTTY !== true && (stats.isFile() || stats.isCharacterDevice())
}

function putToFile({ fd }: Sink, text: string): void {
  writeWhole(fd, text)
}

function putToStream(sink: Sink, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
