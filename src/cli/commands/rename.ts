import type { Command } from 'commander'
import { renameRecord } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData } from '../data.ts'
import { applyChanges, changesBetween, datasetFiles } from '../file-changes.ts'
import { requireDisk } from './fmt.ts'

/** `hearsay rename`: another id for a record, wherever the files of a dataset name it. */
export function renameCommand(program: Command, { io }: CommandContext): void {
  program
    .command('rename')
    .summary('another id for a record, in all files that name it')
    .description(
      'Writes another id wherever the files name a record. The old id is retired: it leads to the new one, and never returns.',
    )
    .argument('<id>', 'the id of a record')
    .argument('<new-id>', 'an id that nothing has')
    .option('--data <path>', 'a dataset: a folder or a file')
    .option('--dry-run', 'write nothing; print what would change')
    .addHelpText('after', '\nExample:\n  hearsay rename p-marsh peter-marsh --data my-data --dry-run\n')
    .action(async (from: string, to: string, { data, dryRun = false }: { data?: string; dryRun?: boolean }) => {
      const { files, folder } = datasetFiles(io, requireDisk(locateData(io, data)))
      const changes = changesBetween(files, renameRecord(files, from, to))
      await applyChanges(io, { folder, changes, why: `${from} is called ${to}`, dryRun })
      io.err(`${from} ${dryRun ? 'would be' : 'is'} ${to} now, and retired\n`)
    })
}
