import type { Command } from 'commander'
import { datasetParts, expandFile } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData, locateData } from '../data.ts'
import { datasetFiles, isPartOfDataset } from '../file-changes.ts'
import { onePath } from '../option-values.ts'

/** `hearsay expand`: a dataset, or what stands in one file of it, in the full form. */
export function expandCommand(program: Command, { io }: CommandContext): void {
  program
    .command('expand')
    .summary('the short form written out')
    .description('Prints a dataset in the full form, as YAML; of one file of a dataset, the records that stand in it.')
    .argument('[path]', 'a folder, a file, or - for standard input')
    .option('--data <path>', 'the same as the argument')
    .addHelpText('after', '\nExamples:\n  hearsay expand my-data\n  hearsay expand my-data/fire.yaml\n')
    .action(async (path: string | undefined, options: { data?: string }) => {
      const asked = locateData(io, onePath(path, options.data))
      const isPart = asked !== '-' && isPartOfDataset(io, asked)
      if (isPart) io.out(expandFile(asked, datasetFiles(io, asked).files))
      else io.out(datasetParts((await loadPlacedData(io, asked)).dataset, 'yaml'))
    })
}
