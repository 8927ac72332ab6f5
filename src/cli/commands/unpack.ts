import { resolve } from 'node:path'
import type { Command } from 'commander'
import { openSnapshot } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { printedLines } from '../snapshot-lines.ts'
import { isStandardOutput, LINES, requireEnding, requireFile, saveUntilStopped } from '../target.ts'

/** `hearsay unpack`: the dataset in a snapshot, as JSON Lines. */
export function unpackCommand(program: Command, { io }: CommandContext): void {
  program
    .command('unpack')
    .summary('the dataset in a snapshot, as JSON Lines')
    .description(
      'Writes the dataset that a snapshot was made of, byte for byte as "hearsay export --format jsonl" writes it.',
    )
    .argument('<file>', 'a snapshot, as hearsay pack writes it')
    .option('-o, --output <file>', 'write to a file, whole or not at all; - for standard output')
    .option('--force', 'replace the file if it is there')
    .addHelpText('after', '\nExamples:\n  hearsay unpack my-data.hearsay -o my-data.jsonl\n')
    .action(async (path: string, { output = '-', force = false }: UnpackOptions) => {
      const snapshot = openSnapshot(resolve(io.cwd, path))
      if (isStandardOutput(output)) return io.out(printedLines(snapshot))
      requireEnding(output, LINES)
      const file = requireFile(io, { written: output, source: path, force })
      await saveUntilStopped(io, file, snapshot.lines())
    })
}

interface UnpackOptions {
  readonly output?: string
  readonly force?: boolean
}
