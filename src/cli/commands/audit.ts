import { type Command, Option } from 'commander'
import {
  type Audit,
  auditAsProblems,
  auditRules,
  formatProblems,
  type ViewOptions,
  withKeptCopies,
  words,
} from '../../index.ts'
import { captureFolderOf } from '../../node.ts'
import { type AnswerOptions, addAnswerOptions, leftOutByLimit, printJson } from '../answer-options.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { EXIT } from '../exit-codes.ts'
import { openTerminal } from '../terminal.ts'
import { addViewOptions, viewOptions } from '../view-options.ts'
import { watched } from '../watched.ts'
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
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(['text', 'sarif'])
        .default('text')
        .conflicts(['json', 'fields']),
    )
  addViewOptions(command)
  addAnswerOptions(command)
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay audit\n  hearsay audit --fail-on warning --format sarif > audit.sarif\n',
    )
    .action(async (options: AuditOptions) => {
      const { graph, locations: locate, snapshot, path } = await loadPlacedData(io, options.data)
      const view = viewOptions({ ...options })
      const whole = await watched(io, (sweep) => graph.at(view).audit(sweep))
      const { audit, answered } = withKeptCopies(whole, keptAt(path, snapshot !== undefined))
      const { json, format, limit, fields } = options
      if (json === true) printJson(io, [audit], { single: true, limit, fields })
      else {
        const locations = await locate()
        const found = auditAsProblems(audit, (record, field) => locations.place(record, field))
        const problems = snapshot === undefined ? found : found.map((problem) => ({ ...problem, snapshot: path }))
        const shown = problems.slice(0, limit)
        io.out(formatProblems(shown, format, auditRules(audit)))
        if (format === 'text') io.out(askedOf(graph, view, openTerminal(graph, io)))
        if (shown.length < problems.length) io.err(leftOutByLimit(problems.length - shown.length, limit))
      }
      if (answered > 0)
        io.err(
          `of ${words.counted(answered, 'document')} a copy is kept here, which nobody else can look at: that counts as one\n`,
        )
      io.err(`${words.auditInWords(audit)}\n`)
      if (isFailure(audit, options.failOn)) finish(EXIT.found)
    })
}

/** The documents of which a text is kept beside the data. */
function keptAt(path: string, isSnapshot: boolean): ReadonlySet<string> {
  if (path === '-' || isSnapshot) return new Set()
  return new Set(
    captureFolderOf(path)
      .list()
      .map(({ source }) => source),
  )
}

interface AuditOptions extends ViewOptions, AnswerOptions {
  readonly failOn: 'error' | 'warning'
  readonly format: 'text' | 'sarif'
}

function isFailure({ errors, warnings }: Audit, failOn: 'error' | 'warning'): boolean {
  return errors > 0 || (failOn === 'warning' && warnings > 0)
}
