import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { DatasetError, formatProblems, HearsayError, type Problem, words } from '../../index.ts'
import { isSnapshot, openSnapshot } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData, openFiles } from '../data.ts'
import { EXIT } from '../exit-codes.ts'
import { readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { onePath } from '../option-values.ts'
import { requireDisk } from './fmt.ts'

/** `hearsay validate`: every problem that a dataset has, where it is and how to fix it. */
export function validateCommand(program: Command, { io, finish }: CommandContext): void {
  const finishWith = (problems: readonly Problem[]) => {
    if (countsOf(problems).error > 0) finish(EXIT.found)
  }
  program
    .command('validate')
    .summary('every problem of a dataset, where it is and how to fix it')
    .description(
      'Reads a dataset and prints every problem that it has; exit status 1 where one is an error. With --fix it first mends what can only be mended in one way: ids, values, fields and marks that are nearly one, ids that are needed, order and layout.',
    )
    .argument('[path]', 'a folder, a file, or - for standard input')
    .option('--data <path>', 'the same as the argument')
    .addOption(
      new Option('--format <format>', 'how problems are printed')
        .choices(['text', 'json', 'sarif'])
        .default('text')
        .conflicts('json'),
    )
    .option('--json', 'short for --format json')
    .addOption(
      new Option('--watch', 'go on, and tell at each save what is new and what is no longer wrong').conflicts([
        'format',
        'json',
        'fix',
      ]),
    )
    .option('--fix', 'mend what can only be mended in one way, and say what that was')
    .option('--dry-run', 'with --fix: write nothing; print what would change')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay validate my-data\n  hearsay validate my-data --format sarif > problems.sarif\n  hearsay validate my-data --fix --dry-run\n  hearsay validate my-data --watch\n',
    )
    .action(async (path: string | undefined, options: ValidateOptions) => {
      const asked = locateData(io, onePath(path, options.data))
      refuseMisuse(asked, options)
      if (options.watch === true) return finishWith(await watch(io, asked))
      if (options.fix === true) return finishWith(await fix(io, asked, options))
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

interface ValidateOptions {
  readonly data?: string
  readonly format: Format
  readonly json?: boolean
  readonly watch?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
}

/** @throws HearsayError `misuse` where there is nothing to watch or to write to, or nothing is written anyway */
function refuseMisuse(
  path: string,
  { watch: isWatching = false, fix: isFixing = false, dryRun }: ValidateOptions,
): void {
  if (dryRun === true && !isFixing)
    throw new HearsayError('misuse', '--dry-run goes with --fix: without it nothing is written', {
      hint: 'leave it out',
    })
  if (!isWatching && !isFixing) return
  const what = isWatching ? 'watched' : 'written back'
  if (requireDisk(path, what) && existsSync(path) && isSnapshot(path))
    throw new HearsayError('misuse', `a snapshot cannot be ${what}`, { hint: 'name a folder or a file' })
}

async function watch(io: Io, path: string): Promise<readonly Problem[]> {
  const { watchProblems } = await import('../validate/watch.ts')
  const tell = (problems: readonly Problem[]) => io.err(`${summary(countsOf(problems))}\n`)
  const first = (problems: readonly Problem[]) => {
    io.out(formatProblems(problems, 'text'))
    tell(problems)
  }
  return watchProblems(io, path, { first, now: tell })
}

async function fix(
  io: Io,
  path: string,
  { format, json, dryRun = false }: ValidateOptions,
): Promise<readonly Problem[]> {
  const { fixProblems } = await import('../validate/fix.ts')
  const problems = await fixProblems(io, path, dryRun)
  if (!dryRun) io.out(formatProblems(problems, json === true ? 'json' : format))
  io.err(`${summary(countsOf(problems))}${dryRun ? ' would be left' : ''}\n`)
  return problems
}

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
