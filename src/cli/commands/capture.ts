import { existsSync, realpathSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { HearsayError, SOURCE_TYPE_LABELS } from '../../index.ts'
import { capture } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData, type PlacedData } from '../data.ts'
import { addAllowPrivate, parseAddress, parseId } from '../desk/capture-options.ts'
import { type CaptureOptions, keepDocument } from '../desk/keep-document.ts'
import { keptAsJson, keptInWords } from '../desk/kept-in-words.ts'
import { readCaptureInput } from '../desk/read-capture-input.ts'
import type { Io } from '../io.ts'

/** `hearsay capture`: keeps the text of a page or file, and makes a record of it. */
export function captureCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('capture')
    .summary('keep the text of a page or file, and make a record of it')
    .description(
      'Keeps the text that you read, all of it, where only you can read it (.hearsay/captures beside the data, which no repository takes along), and adds the document to the dataset: title, publisher, authors, date, address and digest as the page has them. Says at once where the page, its text or much of it is there already. From an address it gets that page alone.',
    )
    .argument(
      '<what>',
      'a file (HTML, MHTML, PDF, Markdown, text, picture, sound, video), an address, or - for standard input',
    )
    .option('-d, --data <path>', 'the dataset that it belongs to')
    .option('--source <id>', 'a document of the dataset that this is the text of: nothing but its digest is added')
    .option(
      '--id <id>',
      'the id of the new document; made of its publisher, date and title where none is given',
      parseId,
    )
    .addOption(new Option('--type <type>', 'what sort of document it is').choices(Object.keys(SOURCE_TYPE_LABELS)))
    .option('--url <address>', 'where a file was got from', parseAddress)
    .option('--dry-run', 'write nothing: say what would be written')
    .option('--json', 'print what was done as JSON')
  addAllowPrivate(command)
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay capture page.html\n  hearsay capture https://example.org/report.pdf --type official-document\n  hearsay capture saved.mhtml --source gazette-2026-04-11\n',
    )
    .action(async (what: string, options: CaptureCommandOptions) => {
      const placed = await loadPlacedData(io, options.data)
      requireOwn(io, placed)
      const from = await readCaptureInput(io, what, options)
      const captured = await capture(from.input)
      const kept = await keepDocument(io, { placed, from, captured, options })
      if (options.json === true) io.out(`${JSON.stringify(keptAsJson(kept, captured), null, 2)}\n`)
      else io.out(keptInWords(io, { kept, captured, placed, isDry: options.dryRun === true }))
    })
}

interface CaptureCommandOptions extends CaptureOptions {
  readonly data?: string
  readonly url?: string
  readonly allowPrivate: readonly string[]
  readonly json?: boolean
}

/** Nothing is written into the dataset that comes with hearsay, nor into a snapshot or what came on standard input. */
function requireOwn(io: Io, { path, snapshot }: PlacedData): void {
  const isBundled =
    existsSync(path) && existsSync(io.bundledData) && realpathSync(path) === realpathSync(io.bundledData)
  if (path !== '-' && snapshot === undefined && !isBundled) return
  throw new HearsayError('misuse', 'a capture belongs into a dataset of your own', {
    hint: 'hearsay init my-data makes one; then add --data my-data',
  })
}
