import type { Command } from 'commander'
import type { Io } from './io.ts'

/** What a command has of the world: its input and output, and a way to say which status it ends with. */
export interface CommandContext {
  readonly io: Io
  readonly finish: (status: number) => void
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void
