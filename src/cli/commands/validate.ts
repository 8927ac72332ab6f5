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
      const problems = records === undefined ? await problemsOf(io, asked) : []
      const format = options.json === true ? 'json' : options.format
      io.out(formatProblems(problems, format))
      const errors = problems.filter(({ severity }) => severity === 'error').length
      if (records !== undefined) io.err(`a snapshot of ${words.counted(records, 'record')}, as it was written: `)
      io.err(`${summary(errors, problems.filter(({ severity }) => severity === 'warning').length)}\n`)
      if (errors > 0) finish(EXIT.found)
    })
}

type Format = 'text' | 'json' | 'sarif'

/** How many records a snapshot has, all of which is read. It was made of a valid dataset. @throws HearsayError `damaged-snapshot` */
function checkSnapshot(path: string): number {
  const snapshot = openSnapshot(path)
  snapshot.check()
  return snapshot.records
}

async function problemsOf(io: Io, path: string): Promise<readonly Problem[]> {
  if (path !== '-') {
    const { problems } = await openFiles(io, path, { cached: false })
    if (problems.some(({ code }) => NOTHING_READ.has(code))) throw new DatasetError(problems)
    return problems
  }
  return (await readInput(io)).problems
}

/** Problems that leave nothing to look at: input that can't be read, not findings about a dataset. */
const NOTHING_READ = new Set(['no-such-path', 'no-data-files', 'choose-dataset', 'no-such-dataset'])

function summary(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'no problems'
  return `${words.counted(errors, 'error')}, ${words.counted(warnings, 'warning')}`
}
