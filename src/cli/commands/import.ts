import { mkdirSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { type Command, Option } from 'commander'
import { DATE_ORDERS, datasetParts, FORMATS, type Format, HearsayError, importFormats } from '../../index.ts'
import { formatOfPath, openFolderStore } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit-codes.ts'
import { type FilesImported, type ImportFilesOptions, importFiles } from '../import/import-files.ts'
import { datasetOf, openTarget } from '../import/import-target.ts'
import { keepProposals } from '../import/keep-proposals.ts'
import { notesOf, previewOf, shortPreview } from '../import/preview.ts'
import { parseTake } from '../import/taking.ts'
import type { Io } from '../io.ts'
import { addOutputOptions, type OutputOptions } from '../output-options.ts'
import { isStandardOutput, requireFile, save } from '../target.ts'
import { openLayout } from '../terminal.ts'

/** `hearsay import`: files of other programs, into a dataset or as one. */
export function importCommand(program: Command, { io, finish }: CommandContext): void {
  const command = program
    .command('import')
    .summary('files of other programs: spreadsheets, libraries, fact-checks, annotations, notes, links')
    .description(
      'Reads what other programs wrote, and says what was made of it, what was not understood and where, and what is lost. With --into it is merged into a dataset: importing again brings in only what is another in the file, what a person changed stays, and what both changed is shown and left for you to decide. Without, the dataset that it makes is printed. A document that was only linked counts as read by nobody; no verdict becomes a status unless you say which.',
    )
    .argument('[files...]', 'files, or - for standard input')
    .option('--as <format>', 'what it is; recognised where it is not said (--formats lists all)')
    .option(
      '--into <dataset>',
      'a folder or file of a dataset; a folder that is not there yet, or is empty, becomes one',
    )
    .option('--dry-run', 'write nothing; say all that would be done, and what would be lost')
    .option('--map <file>', 'which column of a table is what; kept beside the data for next time')
    .addOption(new Option('--dates <order>', 'how 03/04/2026 is meant').choices(DATE_ORDERS))
    .option(
      '--status-map <pairs>',
      'which status verdicts mean: "False=refuted,Mostly true=partlyVerified", or a file of such lines',
    )
    .option('--take <side>', 'of what both changed: mine, theirs, theirs=ID or theirs=ID:FIELD', parseTake)
    .option('--name <name>', 'what the import is called, where the name of the file is another each time')
    .option('--by <actor>', 'who imports: an actor of the dataset, by id or name')
    .option('--formats', 'list what can be imported')
    .option('--json', 'print what was read and what it comes to as JSON')
    .addOption(
      new Option(
        '--format <format>',
        'how the dataset is written that is not imported into another (default by the ending of the file, else yaml)',
      ).choices(FORMATS),
    )
  addOutputOptions(command)
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay import links.csv --dry-run\n  hearsay import library.ris notes.json --into my-data\n  hearsay import checks.html --into my-data --status-map "False=refuted"\n',
    )
    .action(async (files: string[], options: ImportCommandOptions) => {
      if (options.formats === true) return listFormats(io)
      requireSense(files, options)
      const title = files[0] === '-' ? 'import' : (files[0] ?? '').replace(/^.*[\\/]/, '')
      const target = openTarget(io, options.into, options.name ?? title)
      const output = outputFor(io, options)
      const done = await importFiles(io, files, { target, options })
      const layout = openLayout(io)
      const isDry = options.dryRun === true
      if (options.json === true) io.out(`${JSON.stringify(asJson(done), null, 2)}\n`)
      else if (isDry) io.out(done.each.map((each) => previewOf(each, layout)).join('\n'))
      if (!isDry || options.json === true) io.err(done.each.map((each) => shortPreview(each, layout)).join('\n'))
      if (!isDry && target.folder !== undefined) {
        await write(io, target.folder, { done, options })
        keepProposals(io, target.folder, done)
      }
      if (!isDry && target.folder === undefined && options.json !== true) await print(io, done, output)
      if (done.each.some(({ merged, refused }) => merged.conflicts.length > 0 || refused.length > 0)) finish(EXIT.found)
    })
}

interface ImportCommandOptions extends ImportFilesOptions, OutputOptions {
  readonly into?: string
  readonly dryRun?: boolean
  readonly formats?: boolean
  readonly json?: boolean
  readonly format?: Format
}

async function listFormats(io: Io): Promise<void> {
  const layout = openLayout(io)
  const formats = await importFormats()
  const width = formats.reduce((most, { format }) => Math.max(most, format.length), 0) + 2
  for (const { format, title } of formats) io.out(layout.wrap(title, ' '.repeat(width), format.padEnd(width)))
}

/** @throws HearsayError `misuse` where options mean nothing together */
function requireSense(
  files: readonly string[],
  { into, output, format, force, take, by, json }: ImportCommandOptions,
): void {
  const misuse = (message: string, hint: string) => new HearsayError('misuse', message, { hint })
  if (files.length === 0) throw misuse('no file is named', 'name one, or list the formats with --formats')
  if (files.filter((file) => file === '-').length > 1)
    throw misuse('standard input is named twice', 'it comes but once')
  const printing = output !== undefined || format !== undefined || force === true
  if (into !== undefined && printing)
    throw misuse('--into says where the records go', 'leave -o, --force and --format out, or --into')
  if (into === undefined && take !== undefined)
    throw misuse('--take goes with --into', 'without it there is nothing to differ from')
  if (into === undefined && by !== undefined) throw misuse('--by goes with --into', 'it is an actor of the dataset')
  if (json === true && printing)
    throw misuse('--json prints what was read, not the dataset', 'leave --json out, or -o and --format')
}

/** Where the dataset is printed to, and how. */
function outputFor(io: Io, { output = '-', force = false, format }: ImportCommandOptions) {
  const named = formatOfPath(output)
  if (format !== undefined && named !== undefined && format !== named)
    throw new HearsayError('misuse', `the name says ${named}, --format says ${format}; nothing was written`, {
      path: output,
      hint: 'leave --format out, or give the file another ending',
    })
  const file = isStandardOutput(output) ? undefined : requireFile(io, { written: output, source: '-', force })
  return { file, format: format ?? named ?? 'yaml' }
}

async function print(io: Io, { after }: FilesImported, { file, format }: ReturnType<typeof outputFor>): Promise<void> {
  const parts = datasetParts(datasetOf(after), format)
  if (file === undefined) io.out(parts)
  else await save(io, file, parts)
}

async function write(
  io: Io,
  folder: string,
  { done, options }: { readonly done: FilesImported; readonly options: ImportCommandOptions },
): Promise<void> {
  const old = new Map(done.before.map(({ path, text }) => [path, text]))
  const changed = done.after.filter(({ path, text }) => old.get(path) !== text)
  if (changed.length === 0) return
  const why = `imported ${done.each.map(({ imported }) => imported.name).join(', ')}`
  await io.undisturbed(() => {
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { recursive: true })
    return openFolderStore(folder, { now: io.now }).write(done.before, done.after, why)
  })
  if (options.json !== true) for (const { path } of changed) io.out(`${relative(io.cwd, path)}\n`)
}

function asJson({ each }: FilesImported) {
  return each.map((file) => {
    const { name, imported, merged, refused } = file
    const { format, title, verdicts, proposals, mapping } = imported
    const { state: _, notes: __, ...comes } = merged
    return {
      file: imported.name,
      import: name,
      format,
      title,
      notes: notesOf(file),
      verdicts,
      proposals,
      mapping,
      ...comes,
      refused,
    }
  })
}
