import type { Command } from 'commander'
import { HearsayError, type RecordProposal, words } from '../../index.ts'
import { captureFolderOf } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData, type PlacedData } from '../data.ts'
import type { Io } from '../io.ts'
import { openReviewer, type Reviewer } from '../review/decide.ts'
import { type Chosen, decidedInWords, decideNamed } from '../review/decide-named.ts'
import { reviewOneByOne } from '../review/one-by-one.ts'
import { layOutProposal } from '../review/proposal-text.ts'
import { openTerminal } from '../terminal.ts'

/** `hearsay review`: a person decides what becomes of proposals. */
export function reviewCommand(program: Command, { io }: CommandContext): void {
  program
    .command('review')
    .summary('accept or reject what was proposed')
    .description(
      'Shows each open proposal with its passage in the text around it. On a terminal one after the other: a accepts, x rejects, s leaves it for later, q is enough. Elsewhere it lists them, and takes --accept and --reject. What is accepted is written into the files, with who proposed and who accepted it; hearsay undo takes it back.',
    )
    .option('-d, --data <path>', 'the dataset that they are for')
    .option('--by <actor>', 'who decides; the curator of the dataset where it has but one')
    .option('--source <id>', 'only those of this document')
    .option('--accept <ids...>', 'makes records of these')
    .option('--reject <ids...>', 'these become none')
    .option('--list', 'only list them, on a terminal too')
    .option('--dry-run', 'write nothing; print what would change')
    .option('--json', 'print the open ones as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay review --data my-data\n  hearsay review --accept p-3f0c1b9a77de --by anna-weir --dry-run\n',
    )
    .action(async (options: ReviewOptions) => {
      const placed = await loadPlacedData(io, options.data)
      refuseOthers(io, placed)
      const reviewer = openReviewer(io, placed, reviewerIn(placed, options.by))
      const { accept = [], reject = [] } = options
      if (accept.length + reject.length > 0) await decideNamed(io, reviewer, options)
      else await lookThrough(io, { placed, reviewer, options })
    })
}

interface ReviewOptions extends Chosen {
  readonly data?: string
  readonly by?: string
  readonly source?: string
  readonly list?: boolean
  readonly json?: boolean
}

function refuseOthers(io: Io, { path, snapshot }: PlacedData): void {
  if (path !== '-' && snapshot === undefined && path !== io.bundledData) return
  throw new HearsayError('misuse', 'nothing is proposed for this dataset', {
    hint: 'name a folder or a file of your own with --data',
  })
}

/** Who decides: an actor of the dataset. @throws HearsayError `unknown-id` */
function reviewerIn({ dataset, graph }: PlacedData, asked: string | undefined): string | undefined {
  const { curators = [] } = dataset.manifest
  const by = asked ?? (curators.length === 1 ? curators[0] : undefined)
  if (by === undefined || graph.reader.kindOf(by) === 'actor') return by
  throw new HearsayError('unknown-id', `there is no person ${by}`, { hint: 'add yourself to the actors first' })
}

async function lookThrough(
  io: Io,
  { placed, reviewer, options }: { placed: PlacedData; reviewer: Reviewer; options: ReviewOptions },
): Promise<void> {
  if (options.source !== undefined && placed.graph.reader.kindOf(options.source) !== 'source')
    throw new HearsayError('unknown-id', `there is no document ${options.source}`, {
      hint: 'hearsay find looks for one',
    })
  const open = reviewer.file
    .list()
    .filter(({ state, source }) => state === 'open' && (options.source ?? source) === source)
    .sort((a, b) => (a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1))
  const terminal = openTerminal(placed.graph, io)
  const texts = captureFolderOf(placed.path)
  const captures = texts.list()
  const show = (proposal: RecordProposal) => {
    const capture = captures.find((each) => each.source === proposal.source && each.digest === proposal.digest)
    const text = capture && texts.textOf(capture)
    return layOutProposal(proposal, { graph: placed.graph, terminal, text })
  }
  if (options.json === true) io.out(`${JSON.stringify(open, null, 2)}\n`)
  else if (io.keys !== undefined && options.list !== true && open.length > 0) {
    const { left, ...decided } = await reviewOneByOne(io, open, { reviewer, keys: io.keys, show })
    io.err(`${decidedInWords(decided)}, ${left} left\n`)
    return
  } else io.out(open.map(show).join('\n'))
  io.err(
    open.length === 0
      ? 'nothing is proposed\n'
      : `${words.counted(open.length, 'proposal')}: --accept ID or --reject ID\n`,
  )
}
