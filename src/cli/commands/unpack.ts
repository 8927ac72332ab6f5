import { resolve } from 'node:path'
import type { Command } from 'commander'
import { openSnapshot } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { addOutputOptions, type OutputOptions } from '../output-options.ts'
import { printedLines } from '../snapshot-lines.ts'
import { isStandardOutput, LINES, requireEnding, requireFile, saveUntilStopped } from '../target.ts'

/** `hearsay unpack`: the dataset in a snapshot, as JSON Lines. */
export function unpackCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('unpack')
    .summary('the dataset in a snapshot, as JSON Lines')
    .description(
      'Writes the dataset that a snapshot was made of, byte for byte as "hearsay export --format jsonl" writes it.',
    )
    .argument('<file>', 'a snapshot, as hearsay pack writes it')
  addOutputOptions(command)
    .addHelpText('after', '\nExamples:\n  hearsay unpack my-data.hearsay -o my-data.jsonl\n')
    .action(async (path: string, { output = '-', force = false }: OutputOptions) => {
      const snapshot = openSnapshot(resolve(io.cwd, path))
      if (isStandardOutput(output)) return io.out(printedLines(snapshot))
      requireEnding(output, LINES)
      const file = requireFile(io, { written: output, source: path, force })
      await saveUntilStopped(io, file, snapshot.lines())
    })
}
