import { type Command, Option } from 'commander'
import { DatasetError, formatProblems, type Problem, words } from '../../index.ts'
import { isSnapshot, openSnapshot } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData, openFiles } from '../data.ts'
import { EXIT } from '../exit-codes.ts'
import { readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { onePath } from '../option-values.ts'

/** `hearsay validate`: every problem that a dataset has, where it is and how to fix it. */
export function validateCommand(program: Command, { io, finish }: CommandContext): void {
  program
    .command('validate')
    .summary('every problem of a dataset, where it is and how to fix it')
    .description('Reads a dataset and prints every problem that it has; exit status 1 where one is an error.')
    .argument('[path]', 'a folder, a file, or - for standard input')
    .option('--data <path>', 'the same as the argument')
    .addOption(
      new Option('--format <format>', 'how problems are printed')
        .choices(['text', 'json', 'sarif'])
        .default('text')
        .conflicts('json'),
    )
    .option('--json', 'short for --format json')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay validate my-data\n  hearsay validate my-data --format sarif > problems.sarif\n',
    )
    .action(async (path: string | undefined, options: { data?: string; format: Format; json?: boolean }) => {
      const asked = locateData(io, onePath(path, options.data))
      const records = asked !== '-' && isSnapshot(asked) ? checkSnapshot(asked) : undefined
      const { problems, found = countsOf(problems) } = records === undefined ? await problemsOf(io, asked) : NONE
      const format = options.json === true ? 'json' : options.format
      io.out(formatProblems(problems, format))
      if (records !== undefined) io.err(`a snapshot of ${words.counted(records, 'record')}, as it was written: `)
      io.err(`${summary(found)}${leftOut(problems, found)}\n`)
      if (found.error > 0) finish(EXIT.found)
    })
}

type Format = 'text' | 'json' | 'sarif'

/** How many records a snapshot has, all of which is read. It was made of a valid dataset. @throws HearsayError `damaged-snapshot` */
function checkSnapshot(path: string): number {
  const snapshot = openSnapshot(path)
  snapshot.check()
  return snapshot.records
}

type Counts = Readonly<Record<Problem['severity'], number>>

/** The problems that are told, and how many there are, where that is more. */
interface Findings {
  readonly problems: readonly Problem[]
  readonly found?: Counts | undefined
}

const NONE: Findings = { problems: [] }

async function problemsOf(io: Io, path: string): Promise<Findings> {
  if (path === '-') return readInput(io)
  const opened = await openFiles(io, path, { cached: false })
  if (opened.problems.some(({ code }) => NOTHING_READ.has(code))) throw new DatasetError(opened.problems)
  return opened
}

function countsOf(problems: readonly Problem[]): Counts {
  const count = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted).length
  return { error: count('error'), warning: count('warning'), note: count('note') }
}

/** Problems that leave nothing to look at: input that can't be read, not findings about a dataset. */
const NOTHING_READ = new Set(['no-such-path', 'no-data-files', 'choose-dataset', 'no-such-dataset'])

function summary({ error, warning }: Counts): string {
  if (error + warning === 0) return 'no problems'
  return `${words.counted(error, 'error')}, ${words.counted(warning, 'warning')}`
}

/** That there are more than were printed. */
function leftOut(problems: readonly Problem[], { error, warning, note }: Counts): string {
  const more = error + warning + note - problems.length
  return more === 0 ? '' : `; of these ${words.inDigits(problems.length)} were printed, the first of each`
}
