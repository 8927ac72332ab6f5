import type { Command } from 'commander'

/** Where a command writes. */
export interface OutputOptions {
  readonly output?: string
  readonly force?: boolean
}

/** Adds the options that say where. */
export function addOutputOptions(command: Command): Command {
  return command
    .option('-o, --output <file>', 'write to a file, whole or not at all; - for standard output')
    .option('--force', 'replace the file if it is there')
}
