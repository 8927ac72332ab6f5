import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Runs a command line, and returns the status that it ends with. */
export type Run = (argv: readonly string[], io: Io) => Promise<number>

/** What a command has of the world: its input and output, and a way to say which status it ends with. */
export interface CommandContext {
  readonly io: Io
  readonly finish: (status: number) => void
  /** Runs another command in the same process. */
  readonly run: Run
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void
