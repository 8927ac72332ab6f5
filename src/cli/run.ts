import { CommanderError } from 'commander'
import { DatasetError, formatProblems, HearsayError, visibleLines } from '../index.ts'
import { isSystemError, systemReason } from '../node.ts'
import { EXIT } from './exit-codes.ts'
import { formatError } from './format-error.ts'
import type { Io, Printed } from './io.ts'
import { argumentsOf, buildProgram } from './program.ts'
import { Interrupted } from './signals.ts'

/**
 * Runs the command: 0 done; 1 done, and problems found; 2 misuse, unreadable input, or what the system refuses, said in one block on
 * standard error; 70 a bug of ours, with its stack; 130 where Ctrl-C ended it. Everything is written when it returns.
 *
 * @param argv arguments, without the interpreter and the script.
 */
export async function run(argv: readonly string[], world: Io): Promise<number> {
  const io = showingAll(world)
  const status = await perform(argv, io).catch((error: unknown) => report(error, io))
  return io.written().then(
    () => status,
    (error: unknown) => reportUnwritten(error, io),
  )
}

/**
 * The same world, but that nothing hidden is printed to it, whatever a command writes: no text of data steers the terminal. What we style
 * with is let through where there is colour.
 */
function showingAll(io: Io): Io {
  const shown = (text: string) => visibleLines(text, io.colour ? STYLES : undefined)
  const print = (put: Io['out']) => (content: Printed) =>
    put(typeof content === 'string' ? shown(content) : mapped(content, shown))
  return { ...io, out: print(io.out), err: print(io.err) }
}

/** Bold, dim, italic, underlined and the colours, and their ends (ECMA-48, Select Graphic Rendition). */
const STYLES = new RegExp(`${'\u001b'}\\[(?:[0-4]|2[2-4]|3[0-79]|9[0-7])m`, 'u')

function* mapped(parts: Iterable<string>, change: (part: string) => string): Generator<string> {
  for (const part of parts) yield change(part)
}

async function perform(argv: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.done
  const finish = (found: number) => {
    status = found
  }
  const program = await buildProgram(argv, { io, finish, run })
  const asked = argumentsOf(program, argv)
  const all =
    io.ask === undefined ? asked : await (await import('./ask/missing-arguments.ts')).withMissing(program, asked, io)
  await program.parseAsync([...all], { from: 'user' })
  return status
}

/** Says on standard error what went wrong, and returns the status to end with. */
export function report(error: unknown, io: Io): number {
  if (error instanceof Interrupted) return EXIT.interrupted
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse
  if (error instanceof DatasetError) {
    io.err(
      `${formatProblems(error.problems, 'text')}error invalid-dataset: nothing was done, for there is no valid dataset\n`,
    )
    return EXIT.misuse
  }
  if (error instanceof HearsayError) {
    io.err(formatError(error))
    return EXIT.misuse
  }
  if (isSystemError(error)) {
    const { reason, hint } = systemReason(error)
    io.err(formatError(new HearsayError('system', reason, { path: error.path, hint, cause: error })))
    return EXIT.misuse
  }
  const stack = error instanceof Error ? error.stack : String(error)
  io.err(
    `error bug: this is a bug of hearsay, not of your data or your command\n  ${stack}\n  hint: please report it with the command that you ran\n`,
  )
  return EXIT.bug
}

/** What was to be printed was not, or not whole: never a success. */
async function reportUnwritten(error: unknown, io: Io): Promise<number> {
  const { reason, hint } = systemReason(error)
  const message = `not everything could be written: ${reason}`
  const refused = new HearsayError('unwritable', message, { path: 'standard output', hint, cause: error })
  const status = report(isSystemError(error) ? refused : error, io)
  await io.written().catch(() => undefined)
  return status
}
