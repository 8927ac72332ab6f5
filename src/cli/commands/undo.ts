import type { Command } from 'commander'
import { openFolderStore, proposalFileOf } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { locateOwnData } from '../desk/own-data.ts'
import { onePath } from '../option-values.ts'

/** `hearsay undo`: takes the last change back that was made through the desk. */
export function undoCommand(program: Command, { io }: CommandContext): void {
  program
    .command('undo')
    .summary('take the last change of a dataset back')
    .description(
      'Takes back the last change that was made by the desk or by edit, anchor or digest, to the byte; asked again, the one before. Refused where a file was changed since by hand.',
    )
    .argument('[path]', 'a folder or a file')
    .option('--data <path>', 'the same as the argument')
    .addHelpText('after', '\nExample:\n  hearsay undo my-data\n')
    .action(async (path: string | undefined, { data }: { data?: string }) => {
      const own = locateOwnData(io, onePath(path, data))
      const { undone, why } = await openFolderStore(own, { now: io.now }).undo()
      proposalFileOf(own).reopen(undone)
      io.err(`taken back${why === undefined ? '' : `: ${why}`}\n`)
    })
}
