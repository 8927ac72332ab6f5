import { CommanderError } from 'commander'
import { DatasetError, formatProblems, HearsayError } from '../index.ts'
import { EXIT } from './exit-codes.ts'
import type { Io } from './io.ts'
import { buildProgram } from './program.ts'

/**
 * Runs the command: 0 done; 1 done, and problems found; 2 misuse or unreadable input, said in one block on standard error; 70
 * a bug of ours, with its stack.
 *
 * @param argv arguments, without the interpreter and the script.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.done
  const program = buildProgram({
    io,
    finish: (found) => {
      status = found
    },
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return status
  } catch (error) {
    return report(error, io)
  }
}

function report(error: unknown, io: Io): number {
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
  const stack = error instanceof Error ? error.stack : String(error)
  io.err(
    `error bug: this is a bug of hearsay, not of your data or your command\n  ${stack}\n  hint: please report it with the command that you ran\n`,
  )
  return EXIT.bug
}

/** One clean block: place, code, what is wrong, and how to mend it. */
export function formatError({ code, message, path, hint }: HearsayError): string {
  const place = path === undefined ? '' : `${path}: `
  const mend = hint === undefined ? '' : `  hint: ${hint}\n`
  return `${place}error ${code}: ${message}\n${mend}`
}
