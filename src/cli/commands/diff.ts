import type { Command } from 'commander'
import { HearsayError } from '../../errors.ts'
import { loadGraph } from '../data.ts'
import { wholeNumber } from '../option-values.ts'
import { openPage } from '../page.ts'
import { addViewOptions, viewOptions } from '../question.ts'
import { renderDiff } from '../render/diff.ts'
import type { Rim } from '../rim.ts'

/** `hearsay diff`: what changed from one dataset to another, or from one date to another. */
export function diffCommand(program: Command, { io }: Rim): void {
  const command = program
    .command('diff')
    .summary('what changed between two datasets, or two dates of one, and what made each change')
    .description(
      'Records added, removed and changed; and claims whose status, corroboration or standing changed, each with the smallest set of records that made it.',
    )
    .argument('[before]', 'a dataset: a folder, a file, or - for standard input')
    .argument('[after]', 'another one')
    .option('--from <date>', 'or one dataset, as of that date (EDTF)')
    .option('--to <date>', 'and as of that one; now where none is given')
    .option('--tries <n>', 'so many sets of records are tried for each change (default 300)', wholeNumber)
  addViewOptions(command)
  command.optionsGroup('Input and output:')
  command
    .option('--data <path>', 'with --from: a dataset: a folder, a file, or - for standard input')
    .option('--json', 'print exactly the answer, as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay diff --from 2026-02-23 --to 2026-02-28\n  hearsay diff graph-data/deepseek-v4 my-copy --json\n',
    )
    .action(async (before: string | undefined, after: string | undefined, options: DiffCommandOptions) => {
      const how = { ...viewOptions({ ...options }), tries: options.tries }
      const { from, to } = options
      const byDate = from !== undefined
      requireSubjects(options, before, after)
      const first = await loadGraph(io, byDate ? options.data : before)
      const second = byDate ? first : await loadGraph(io, after)
      const answer = first.diff(byDate ? { from, to } : second, how)
      io.out(options.json === true ? `${JSON.stringify(answer, null, 2)}\n` : renderDiff(answer, openPage(second, io)))
    })
}

interface DiffCommandOptions {
  readonly from?: string
  readonly to?: string
  readonly tries?: number
  readonly asOf?: string
  readonly data?: string
  readonly json?: boolean
}

function requireSubjects(options: DiffCommandOptions, before: string | undefined, after: string | undefined): void {
  const { from, to, asOf } = options
  const misuse = (message: string, hint: string) => {
    throw new HearsayError('misuse', message, { hint })
  }
  if (from === undefined) {
    if (to !== undefined) misuse('--to needs --from', 'give both dates, or only --from to compare with now')
    if (before === undefined || after === undefined)
      misuse('hearsay diff needs two datasets, or --from', 'hearsay diff A B, or hearsay diff --from DATE --to DATE')
  } else {
    if (before !== undefined) misuse('give two datasets or dates, not both', 'name the dataset with --data')
    if (asOf !== undefined) misuse('--as-of goes with two datasets', 'leave it out: --to is the later date')
  }
}
