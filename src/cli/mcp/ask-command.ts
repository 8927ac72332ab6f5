import type { Run } from '../command-context.ts'
import type { Io } from '../io.ts'

/** What a command printed. */
export interface CommandAnswer {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** A way to run commands as a person would on a terminal that is wide and without colour, and to have what they print. */
export function commandAsker(io: Io, run: Run): (argv: readonly string[]) => Promise<CommandAnswer> {
  return async (argv) => {
    const said = { out: '', err: '' }
    const take =
      (where: 'out' | 'err'): Io['out'] =>
      (content) => {
        said[where] += typeof content === 'string' ? content : [...content].join('')
      }
    const status = await run(argv, {
      ...io,
      ...{ out: take('out'), err: take('err'), written: async () => undefined },
      ...{ status: undefined, ask: undefined, keys: undefined },
      ...{ colour: false, width: 100, readInput: async function* () {} },
      // Ctrl-C ends the server, and with it whatever it is asked.
      interruptible: (work) => work(),
    })
    return { status, ...said }
  }
}
