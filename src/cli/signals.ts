import { constants } from 'node:os'
import { runInNewContext } from 'node:vm'
import type { Io } from './io.ts'

/** The signals that ask a process to end: Ctrl-C, `kill`, and a terminal that was closed. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Ending = (typeof ENDING)[number]

/** Ctrl-C ended what was being done. */
export class Interrupted extends Error {}

/**
 * How a process takes signals. Nobody listens to them but where something must be put in order first, for where somebody listens, a
 * signal has no effect while a question computes. Where it was put in order, the process ends as the signal would have ended it.
 */
export function takeSignals(): Pick<Io, 'untilStopped' | 'undisturbed' | 'interruptible'> & { end: () => void } {
  let caught: Ending | undefined
  const listen = (heard: () => void) => {
    const listeners = ENDING.map((signal) => {
      const listener = () => {
        caught ??= signal
        heard()
      }
      process.once(signal, listener)
      return () => process.off(signal, listener)
    })
    return () => {
      for (const stop of listeners) stop()
    }
  }
  const end = () => {
    if (caught === undefined) return
    process.exitCode = 128 + constants.signals[caught]
    process.kill(process.pid, caught)
  }
  return {
    end,
    untilStopped: () =>
      new Promise((resolve) => {
        const stop = listen(() => {
          stop()
          resolve()
        })
      }),
    interruptible: (work) => {
      try {
        // While this runs, Node watches for the signal on a thread of its own, and ends what computes without giving way.
        return runInNewContext('work()', { work }, { breakOnSigint: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error
        caught ??= 'SIGINT'
        throw new Interrupted()
      }
    },
    undisturbed: async (work) => {
      const stop = listen(() => undefined)
      try {
        return await work()
      } finally {
        await nextTurns()
        stop()
        end()
      }
    },
  }
}

/** Until signals that came meanwhile have been heard: they are read once in every turn of the loop, perhaps before the rest of this one. */
async function nextTurns(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
