import type { Command } from 'commander'
import { HearsayError } from '../../errors.ts'
import { type ClaimDiff, type Diff, KIND_LABELS, type RecordInOne, words } from '../../index.ts'
import { type AnswerOptions, addAnswerOptions, printJson, printText } from '../answer-options.ts'
import { layOutChange } from '../change.ts'
import type { CommandContext } from '../command-context.ts'
import { loadGraph } from '../data.ts'
import { wholeNumber } from '../option-values.ts'
import type { Terminal } from '../terminal.ts'
import { addViewOptions, viewOptions } from '../view-options.ts'
import { visibleValue } from '../visible-value.ts'
import { watched } from '../watched.ts'
import { askedOfBoth } from '../what-was-asked.ts'

/** `hearsay diff`: what changed from one dataset to another, or from one date to another. */
export function diffCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('diff')
    .summary('what changed between two datasets, or two dates of one, and because of what')
    .description(
      'Records added, removed and changed; and claims whose status, sourcing or standing changed, each with the smallest set of records that changed it.',
    )
    .argument('[before]', 'a dataset: a folder, a file, or - for standard input')
    .argument('[after]', 'another one')
    .option('--from <date>', 'or: one dataset, as of this date (EDTF)')
    .option('--to <date>', 'and as of this date; now if none is given')
    .option('--tries <n>', 'try at most this many sets of records for each change (default 300)', wholeNumber)
  addViewOptions(command)
  addAnswerOptions(command)
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay diff --from 2026-02-23 --to 2026-02-28\n  hearsay diff graph-data/deepseek-v4 my-copy --json\n',
    )
    .action(async (before: string | undefined, after: string | undefined, options: DiffCommandOptions) => {
      const { from, to, tries, limit, fields } = options
      const byDate = from !== undefined
      requireSubjects(options, before, after)
      const view = viewOptions({ ...options })
      const first = await loadGraph(io, byDate ? options.data : before)
      const second = byDate ? first : await loadGraph(io, after)
      const [earlier, later] = byDate
        ? [
            { ...view, asOf: from },
            { ...view, asOf: to },
          ]
        : [view, view]
      const answer = await watched(io, (sweep) => first.at(earlier).diff(second.at(later), { tries, ...sweep }))
      if (options.json === true) printJson(io, [answer], { single: true, limit, fields })
      else {
        printText(io, { graph: second, limit }, function* (terminal) {
          yield layOutDiff(visibleValue(answer), terminal)
          yield askedOfBoth([first, earlier], [second, later], terminal)
        })
      }
    })
}

interface DiffCommandOptions extends AnswerOptions {
  readonly from?: string
  readonly to?: string
  readonly tries?: number
  readonly asOf?: string
}

function requireSubjects(options: DiffCommandOptions, before: string | undefined, after: string | undefined): void {
  const { from, to, asOf, data } = options
  const misuse = (message: string, hint: string) => {
    throw new HearsayError('misuse', message, { hint })
  }
  if (from === undefined) {
    if (to !== undefined) misuse('--to needs --from', 'give both dates, or only --from to compare with now')
    if (data !== undefined) misuse('--data goes with --from', 'name both datasets: hearsay diff A B')
    if (before === undefined || after === undefined)
      misuse('hearsay diff needs two datasets, or --from', 'hearsay diff A B, or hearsay diff --from DATE --to DATE')
  } else {
    if (before !== undefined) misuse('give two datasets or dates, not both', 'name the dataset with --data')
    if (asOf !== undefined) misuse('--as-of goes with two datasets', 'leave it out: --to is the later date')
  }
}

/** How many ids of a kind are listed before the rest is only counted. */
const LISTED = 8

/** Records by kind, then the claims that changed, each with what made it. */
function layOutDiff({ records, claims }: Diff, terminal: Terminal): string {
  const { added, removed, changed } = records
  if (added.length + removed.length + changed.length + claims.length === 0) return 'No difference.\n'
  const fields = changed.map((record) => ({
    text: words.say`${KIND_LABELS[record.kind].one} ${record.id}: ${words.recordChangeInWords(record)}`,
  }))
  return [
    layOutRecords('Added', added, terminal),
    layOutRecords('Removed', removed, terminal),
    fields.length === 0 ? '' : terminal.section({ title: 'Changed', items: fields }),
    claims.length === 0 ? 'No claim changed its status, sourcing or standing.\n' : '',
    claims.length === 0 ? '' : `${terminal.style('bold', `${words.counted(claims.length, 'claim')} changed`)}\n`,
    terminal.each(claims, (claim) => layOutClaim(claim, terminal), '  '),
  ].join('')
}

function layOutRecords(title: string, records: readonly RecordInOne[], terminal: Terminal): string {
  if (records.length === 0) return ''
  const kinds = [...new Set(records.map(({ kind }) => kind))].map((kind) => {
    const list = records.filter((record) => record.kind === kind)
    const more = list.length > LISTED ? `, and ${words.inDigits(list.length - LISTED)} more` : ''
    const ids = list.slice(0, LISTED).map(({ id }) => id)
    const { one, many } = KIND_LABELS[kind]
    return terminal.wrap(`${words.counted(list.length, one, many)}: ${ids.join(', ')}${more}`, '    ', '  ')
  })
  return `${terminal.style('bold', `${title} (${words.inDigits(records.length)})`)}\n${kinds.join('')}`
}

function layOutClaim({ claim, changes }: ClaimDiff, terminal: Terminal): string {
  const lines = terminal.each(changes, (change) => layOutChange(change, '    ', terminal), '    ')
  return `${terminal.lines([words.named(terminal.nameOf, claim)], '    ', '  ')}${lines}`
}
