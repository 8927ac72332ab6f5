import { relative } from 'node:path'
import type { Command } from 'commander'
import { type Anchor, type ChangeSet, HearsayError, parseDataset } from '../../index.ts'
import type { FolderStore } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData } from '../data.ts'
import { anchorFor, type QuoteAsked } from '../desk/anchor-for.ts'
import { changesBetween, datasetFiles, openStore, printDiffs } from '../file-changes.ts'
import type { Io } from '../io.ts'
import { wholeNumber } from '../option-values.ts'
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
    .option(
      '--quote <words>',
      'the very words of the document that say so: they must stand in the text that was kept of it',
    )
    .option(
      '--start <n>',
      'which of them, where they stand there more than once: how many characters stand before',
      wholeNumber,
    )
    .option('--data <path>', 'a dataset: a folder or a file')
    .option('--dry-run', 'write nothing; print what would change')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay add gazette-2026-04-11 "The fire was set on purpose. < Anna Weir | probable"\n  hearsay add gazette-2026-04-11 "arson < Peter Marsh | denies" --quote "“No,” said Marsh"\n',
    )
    .action(async (source: string, line: string, { data, quote, start, dryRun = false }: AddOptions) => {
      if (start !== undefined && quote === undefined)
        throw new HearsayError('misuse', '--start goes with --quote', { path: '--start' })
      const path = requireDisk(locateData(io, data))
      const store = openStore(io, path)
      const fields = quote === undefined ? {} : { fields: { anchor: anchorIn(io, path, { source, quote, start }) } }
      const set: ChangeSet = { changes: [{ do: 'say', source, line, ...fields }], why: `${source} says: ${line}` }
      const outcome = dryRun ? previewed(io, store, set) : await io.undisturbed(() => store.change(set))
      // A line stands in nobody's way.
      if (outcome.state === 'conflict') return
      for (const path of 'written' in outcome ? outcome.written : []) io.out(`${relative(io.cwd, path) || path}\n`)
      io.err(`${dryRun ? 'would be new' : 'new'}: ${outcome.made.map(({ kind, id }) => `${kind} ${id}`).join(', ')}\n`)
    })
}

interface AddOptions {
  readonly data?: string
  readonly quote?: string
  readonly start?: number
  readonly dryRun?: boolean
}

function anchorIn(io: Io, path: string, asked: QuoteAsked): Anchor {
  const { folder, files } = datasetFiles(io, path)
  const { dataset } = parseDataset(files)
  return anchorFor(folder, dataset?.sources.find(({ id }) => id === asked.source)?.digest, asked)
}

/** What a change would be, and its diff on standard output. */
function previewed(io: Io, store: FolderStore, set: ChangeSet) {
  const { before, outcome } = store.preview([set])
  if (outcome.state === 'done') printDiffs(io, changesBetween(before, outcome.files))
  return outcome
}
