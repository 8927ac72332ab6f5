import { type Command, Option } from 'commander'
import {
  type Audit,
  auditAsProblems,
  auditRules,
  formatProblems,
  jsonParts,
  openGraph,
  type ViewOptions,
  words,
} from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { EXIT } from '../exit-codes.ts'
import { openTerminal } from '../terminal.ts'
import { addViewOptions, viewOptions } from '../view-options.ts'
import { askedOf } from '../what-was-asked.ts'

/** `hearsay audit`: what a careful reader would object to. */
export function auditCommand(program: Command, { io, finish }: CommandContext): void {
  const command = program
    .command('audit')
    .summary('what a careful reader would object to')
    .description(
      'Prints what weakens a dataset, with its place and how to fix it; exit status 1 where there are findings as severe as asked.',
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 if there are findings this severe')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .addOption(new Option('--format <format>', 'how findings are printed').choices(['text', 'sarif']).default('text'))
    .option('--data <path>', 'a dataset: a folder, a file, or - for standard input')
    .option('--json', 'print exactly the answer, as JSON')
  addViewOptions(command)
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay audit\n  hearsay audit --fail-on warning --format sarif > audit.sarif\n',
    )
    .action(async (options: AuditOptions) => {
      const { dataset, locations } = await loadPlacedData(io, options.data)
      const graph = openGraph(dataset)
      const view = viewOptions({ ...options })
      const audit = graph.at(view).audit()
      const placed = () => auditAsProblems(audit, (record, field) => locations.place(record, field))
      if (options.json === true) io.out(jsonParts(audit))
      else io.out(formatProblems(placed(), options.format, auditRules(audit)))
      if (options.json !== true && options.format === 'text') io.out(askedOf(graph, view, openTerminal(graph, io)))
      io.err(`${words.counted(audit.errors, 'error')}, ${words.counted(audit.warnings, 'warning')}\n`)
      if (isFailure(audit, options.failOn)) finish(EXIT.found)
    })
}

interface AuditOptions extends ViewOptions {
  readonly failOn: 'error' | 'warning'
  readonly format: 'text' | 'sarif'
  readonly data?: string
  readonly json?: boolean
}

function isFailure({ errors, warnings }: Audit, failOn: 'error' | 'warning'): boolean {
  return errors > 0 || (failOn === 'warning' && warnings > 0)
}
