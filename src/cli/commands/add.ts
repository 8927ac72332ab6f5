import type { Command } from 'commander'
import { addLine } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData } from '../data.ts'
import { applyChanges, changesBetween, datasetFiles } from '../file-changes.ts'
import { requireDisk } from './fmt.ts'

/** `hearsay add`: a statement of a document, as one line. */
export function addCommand(program: Command, { io }: CommandContext): void {
  program
    .command('add')
    .summary('add what a document says, as one line of the short form')
    .description(
      'Puts a line at the end of what a document says: a sentence or the id of a claim, behind “<” whoever it has it from, behind “|” marks such as denies, background or probable. The rest of the file keeps its bytes.',
    )
    .argument('<source>', 'the id of a document')
    .argument('<line>', 'what it says')
    .option('--data <path>', 'a dataset: a folder or a file')
    .option('--dry-run', 'write nothing; print what would change')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay add gazette-2026-04-11 "The fire was set on purpose. < Anna Weir | probable"\n  hearsay add gazette-2026-04-11 "arson < Peter Marsh | denies"\n',
    )
    .action(async (source: string, line: string, { data, dryRun = false }: { data?: string; dryRun?: boolean }) => {
      const { files, folder } = datasetFiles(io, requireDisk(locateData(io, data)))
      const added = addLine(files, source, line)
      await applyChanges(io, { folder, changes: changesBetween(files, added.files), dryRun })
      io.err(`${dryRun ? 'would be new' : 'new'}: ${added.made.map(({ kind, id }) => `${kind} ${id}`).join(', ')}\n`)
    })
}
