import { relative } from 'node:path'
import type { Command } from 'commander'
import { formatFiles, HearsayError, words } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData } from '../data.ts'
import { EXIT } from '../exit-codes.ts'
import { applyChanges, changesBetween, datasetFiles } from '../file-changes.ts'
import { onePath } from '../option-values.ts'

/** `hearsay fmt`: the YAML files of a dataset laid out, with the ids that lines need. */
export function fmtCommand(program: Command, { io, finish }: CommandContext): void {
  program
    .command('fmt')
    .summary('lays the files of a dataset out, and writes the ids that are needed')
    .description(
      'Puts sections, fields and marks in the order of the format, and an id before each sentence that others refer to. Comments stay, and so does what the data says. JSON and JSON Lines stay as they are.',
    )
    .argument('[path]', 'a folder, or a file of a dataset')
    .option('--data <path>', 'the same as the argument')
    .option('--check', 'write nothing; exit status 1 where a file is not laid out')
    .option('--dry-run', 'write nothing; print what would change')
    .addHelpText('after', '\nExamples:\n  hearsay fmt my-data --dry-run\n  hearsay fmt my-data/fire.yaml\n')
    .action(async (path: string | undefined, options: FmtOptions) => {
      const asked = requireDisk(locateData(io, onePath(path, options.data)))
      const { files, folder } = datasetFiles(io, asked)
      const chosen = files.some((file) => file.path === asked) ? [asked] : undefined
      const changes = changesBetween(files, formatFiles(files, chosen))
      if (options.check === true && options.dryRun !== true)
        for (const change of changes) io.out(`${relative(io.cwd, change.path)}\n`)
      else await applyChanges(io, { folder, changes, why: 'laid out', dryRun: options.dryRun === true })
      io.err(`${summary(changes.length, options)}\n`)
      if (options.check === true && changes.length > 0) finish(EXIT.found)
    })
}

interface FmtOptions {
  readonly data?: string
  readonly check?: boolean
  readonly dryRun?: boolean
}

/** What is written back has to be on disk. @throws HearsayError `misuse` */
export function requireDisk(path: string, what = 'written back'): string {
  if (path !== '-') return path
  throw new HearsayError('misuse', `standard input cannot be ${what}`, { hint: 'name a folder or a file' })
}

function summary(changed: number, { check, dryRun }: FmtOptions): string {
  if (changed === 0) return 'all files are laid out'
  const files = words.counted(changed, 'file')
  return check === true || dryRun === true ? `${files} would change` : `${files} changed`
}
