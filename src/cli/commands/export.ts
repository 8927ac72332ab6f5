import { type Command, Option } from 'commander'
import { datasetParts, EXPORT_FORMATS, FORMATS, type Format, HearsayError, privateAmounts, words } from '../../index.ts'
import { formatOfPath, type Snapshot } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import type { Io } from '../io.ts'
import { edgeKinds, recordKinds, wholeNumber } from '../option-values.ts'
import { addOutputOptions, type OutputOptions } from '../output-options.ts'
import { markedRecords, printedLines } from '../snapshot-lines.ts'
import { isStandardOutput, requireFile, save, saveUntilStopped } from '../target.ts'
import { addTlpOptions, requireLevel } from '../tlp-options.ts'
import { addViewOptions, viewOptions } from '../view-options.ts'
import { exportForeign, foreignFormat, listFormats, nothingToReport } from './export-foreign.ts'
import { exportProof } from './export-proof.ts'
import { type PartOptions, partOf, privacyOf, withheldBy } from './exported-part.ts'

/** `hearsay export`: the dataset, or the part around some records, as a dataset. */
export function exportCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('export')
    .summary('the dataset, or the part around some records, as data or for other programs')
    .description(
      'Prints a valid dataset: the whole one, or the records within reach of those given, with all that they name. How far they reach, and which records count, matters for a part only. In the formats of other programs (--formats lists them) answers are of the view that is asked for, and what a format does not have is told.',
    )
    .argument('[records...]', 'ids of records to start from; none for the whole dataset')
    .addOption(
      new Option('--format <format>', 'how it is written (default by the ending of the file, else json)').choices([
        ...FORMATS,
        ...EXPORT_FORMATS,
      ]),
    )
    .option('--formats', 'list the formats of other programs, and what each is for')
    .option('--report [file]', 'tell all that a foreign format does not have; in a file, each field of each record')
    .option('--depth <n>', 'how many edges far (default 1)', wholeNumber)
    .addOption(new Option('--direction <way>', 'in which direction edges are followed').choices(['out', 'in', 'both']))
    .option('--edges <kinds>', 'follow only these kinds of edges, separated by commas', edgeKinds)
    .option('--kinds <kinds>', 'step only onto these kinds of records, separated by commas', recordKinds)
    .addOption(
      new Option('--preserve <what>', 'add all that the answers about the records rest on').choices(['answers']),
    )
    .option('--proof', 'of one claim: the answer of support with all that it rests on, for anybody to check')
  addTlpOptions(command)
  addOutputOptions(command).option('--data <path>', 'a dataset: a folder, a file, or - for standard input')
  addViewOptions(command)
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay export --format yaml\n  hearsay export --tlp green -o for-partners.json\n  hearsay export --format obsidian -o vault\n  hearsay export v4-trained-on-blackwell-in-china --preserve answers -o flagship.json\n  hearsay export v4-trained-on-blackwell-in-china --proof -o answer.json\n',
    )
    .action(async (records: string[], options: ExportOptions) => {
      if (options.formats === true) return listFormats(io)
      if (options.proof === true) return exportProof(io, records, options)
      const foreign = foreignFormat(options)
      if (foreign === undefined && options.report !== undefined) throw nothingToReport()
      if (records.length === 0) requireWhole(command, foreign === undefined ? OF_THE_WHOLE : IN_FOREIGN_FORMATS)
      requireLevel(options)
      if (foreign !== undefined) return exportForeign(io, records, { ...options, format: foreign })
      const format = formatFor(options)
      const placed = await loadPlacedData(io, options.data)
      const { path: source, snapshot } = placed
      const { output = '-', force = false } = options
      const file = isStandardOutput(output) ? undefined : requireFile(io, { written: output, source, force })
      const { tlp } = options
      if (snapshot !== undefined && format === 'jsonl' && records.length === 0 && tlp === undefined) {
        return exportLines(io, file, snapshot)
      }
      const withheld = withheldBy(placed.dataset, options)
      const { part, note } = partOf(placed, records, { withheld, ...options })
      const text = datasetParts(part, format)
      if (file === undefined) io.out(text)
      else await save(io, file, text)
      for (const said of [note, privacyOf(part, withheld)]) if (said !== '') io.err(`${said}\n`)
    })
}

/** Writes all of a snapshot, which holds its lines as they are: nothing is made of them. */
async function exportLines(io: Io, file: string | undefined, snapshot: Snapshot): Promise<void> {
  if (file === undefined) io.out(printedLines(snapshot))
  else if (!(await saveUntilStopped(io, file, snapshot.lines()))) return
  const said = words.privateInWords(privateAmounts(markedRecords(snapshot.lines())))
  if (said !== '') io.err(`${said}\n`)
}

interface ExportOptions extends PartOptions, OutputOptions {
  readonly formats?: boolean
  readonly proof?: boolean
  readonly format?: string
  readonly report?: string | true
}

/** Options that say what is done with what is written: all others ask for a part. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['format', 'output', 'force', 'data', 'tlp', 'keepNotes'])
/** In foreign formats, answers stand in what is written: they are of a view. */
const IN_FOREIGN_FORMATS: ReadonlySet<string> = new Set([...OF_THE_WHOLE, 'report', ...Object.keys(viewOptions({}))])

/** @throws HearsayError `misuse` where an option is given that means nothing for the whole dataset */
function requireWhole(command: Command, read: ReadonlySet<string>): void {
  const unread = command.options.find((option) => {
    const name = option.attributeName()
    return !read.has(name) && command.getOptionValueSource(name) === 'cli'
  })
  if (unread === undefined) return
  throw new HearsayError(
    'misuse',
    `${unread.long} goes with ids of records: without any, the whole dataset is written`,
    {
      hint: `give ids, or leave ${unread.long} out`,
    },
  )
}

/** How it is written: as asked, which must be what the ending of the file says, if it says anything. */
function formatFor({ format: asked, output }: ExportOptions): Format {
  const format = FORMATS.find((each) => each === asked)
  const named = output === undefined ? undefined : formatOfPath(output)
  if (format === undefined || named === undefined || format === named) return format ?? named ?? 'json'
  throw new HearsayError('misuse', `the name says ${named}, --format says ${format}; nothing was written`, {
    path: output,
    hint: 'leave --format out, or give the file another ending',
  })
}
