import type { Command } from 'commander'
import { mergeRecords } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData } from '../data.ts'
import { applyChanges, changesBetween, datasetFiles } from '../file-changes.ts'
import { requireDisk } from './fmt.ts'

/** `hearsay merge`: two actors, sources or claims that are the same become one. */
export function mergeCommand(program: Command, { io }: CommandContext): void {
  program
    .command('merge')
    .summary('makes one of two actors, sources or claims that are the same')
    .description(
      'Whatever names the first names the second then, which gets what it did not say itself. Every statement stays, and the first id is retired. Refused where they differ in what tells two apart, such as quantities or assessments, unless that is named.',
    )
    .argument('<id>', 'the record that becomes part of the other')
    .argument('<into>', 'the record that stays')
    .option('--despite <what>', 'in what they may differ, separated by commas: quantity, assessments, type, …')
    .option('--data <path>', 'a dataset: a folder or a file')
    .option('--dry-run', 'write nothing; print what would change')
    .addHelpText('after', '\nExample:\n  hearsay merge ana-kroll anna-kroll --data my-data --dry-run\n')
    .action(async (from: string, into: string, { data, despite, dryRun = false }: MergeOptions) => {
      const { files, folder } = datasetFiles(io, requireDisk(locateData(io, data)))
      const merged = mergeRecords(files, [from, into], { despite: despite?.split(',').map((each) => each.trim()) })
      await applyChanges(io, { folder, changes: changesBetween(files, merged), why: `${from} is ${into}`, dryRun })
      io.err(`${from} ${dryRun ? 'would be' : 'is'} part of ${into} now, and retired\n`)
    })
}

interface MergeOptions {
  readonly data?: string
  readonly despite?: string
  readonly dryRun?: boolean
}
