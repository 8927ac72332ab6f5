import type { Command } from 'commander'
import { packedParts } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadGraph, locateData } from '../data.ts'
import { onePath } from '../option-values.ts'
import { openSweepProgress } from '../progress.ts'
import { requireEnding, requireFile, saveUntilStopped } from '../target.ts'
import { readVersion } from '../version.ts'

/** `hearsay pack`: a dataset as a snapshot, which opens at once. */
export function packCommand(program: Command, { io }: CommandContext): void {
  program
    .command('pack')
    .summary('a dataset as one file that opens at once, for --data')
    .description(
      'Writes a snapshot of a dataset: all of it, with its index and its words, in one file that every command takes as --data and that opens at once, whatever its size. The same dataset and version of hearsay give the same bytes; it is a full copy, whatever is marked.',
    )
    .argument('[path]', 'a folder, a file, or - for standard input')
    .option('--data <path>', 'the same as the argument')
    .requiredOption('-o, --output <file>', 'the file to write, whole or not at all, such as my-data.hearsay')
    .option('--force', 'replace the file if it is there')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay pack my-data -o my-data.hearsay\n  hearsay trace bridge-closed --data my-data.hearsay\n',
    )
    .action(async (path: string | undefined, { data, output, force = false }: PackOptions) => {
      requireEnding(output, SNAPSHOT)
      const source = locateData(io, onePath(path, data))
      const graph = await loadGraph(io, source)
      const file = requireFile(io, { written: output, source, force })
      const progress = openSweepProgress(io)
      const parts = packedParts(graph, `hearsay ${readVersion()}`, { onProgress: progress.update })
      if (await saveUntilStopped(io, file, parts).finally(progress.end))
        io.err(`Now try: hearsay stats --data ${output}\n`)
    })
}

interface PackOptions {
  readonly data?: string
  readonly output: string
  readonly force?: boolean
}

const SNAPSHOT = { ending: '.hearsay', what: 'a snapshot is written' }
