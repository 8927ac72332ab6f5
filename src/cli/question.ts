import { type Command, InvalidArgumentError, Option } from 'commander'
import { HearsayError } from '../errors.ts'
import { type GraphView, jsonParts, type OpenGraph, type ViewOptions } from '../index.ts'
import type { AddCommand, CommandContext } from './command-context.ts'
import { loadGraph } from './data.ts'
import { openTerminal, type Terminal } from './terminal.ts'

/** How many subjects a question takes: `each` answers one after the other, `together` (or `any`) asks of all at once. */
export type Subjects =
  | { readonly take: 'none' }
  | {
      readonly take: 'each' | 'one' | 'optional' | 'any' | 'together' | 'two'
      readonly name: string
      readonly what: string
    }

/** A question on the command line: how it is asked, and how its answer is shown to people. */
export interface Question<Answer> {
  readonly name: string
  readonly summary: string
  readonly subjects: Subjects
  readonly options?: readonly Option[]
  readonly examples: readonly string[]
  /**
   * The answer to the question of these subjects.
   *
   * @param graph the graph in the view asked for
   * @param options as commander read them: the question's own, and all others
   */
  ask(
    graph: GraphView,
    subjects: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ): Answer | Promise<Answer>
  /** The answer for people. */
  render(answer: Answer, terminal: Terminal): string
}

/** A question as something that adds itself to the program. */
export function asCommand<Answer>(question: Question<Answer>): AddCommand {
  return (program, context) => addQuestion(program, question, context)
}

function addQuestion<Answer>(program: Command, question: Question<Answer>, context: CommandContext): void {
  const { subjects } = question
  const command = program.command(question.name).summary(question.summary).description(question.summary)
  addSubjects(command, subjects)
  for (const option of question.options ?? []) command.addOption(option)
  addSharedOptions(command, subjects.take === 'each')
  command.addHelpText('after', `\nExamples:\n${question.examples.map((example) => `  ${example}\n`).join('')}`)
  command.action(async () => {
    const options = command.opts()
    await answer(question, readSubjects(command, subjects), { options, ...context })
  })
}

function addSubjects(command: Command, subjects: Subjects): void {
  if (subjects.take === 'none') return
  const { name, what, take } = subjects
  if (take === 'two') command.argument(`<${name}>`, what).argument('<other>', 'the other one')
  else if (take === 'one') command.argument(`<${name}>`, what)
  else if (take === 'optional') command.argument(`[${name}]`, what)
  else command.argument(take === 'together' ? `<${name}s...>` : `[${name}s...]`, what)
}

function readSubjects(command: Command, { take }: Subjects): string[] {
  if (take === 'none') return []
  return command.processedArgs.flat().filter((value): value is string => typeof value === 'string')
}

function addSharedOptions(command: Command, all: boolean): void {
  addViewOptions(command)
  command.optionsGroup('Input and output:')
  command.option('--data <path>', 'a dataset: a folder, a file, or - for standard input')
  command.option('--json', 'print exactly the answer, as JSON')
  if (all) command.option('--all', 'ask of every claim, in order of id')
}

/** The options that say which records count. */
export function addViewOptions(command: Command): void {
  command.optionsGroup('Which records count:')
  command
    .option('--as-of <date>', 'the world as published by that date (EDTF, read at its last day)')
    .option('--recorded-until <time>', 'the dataset as recorded by that time')
    .option(
      '--without <ids>',
      'sources, actors or statements taken as discredited; outlet:ID for a publisher',
      splitIds,
    )
    .addOption(new Option('--basis <basis>', 'leave out what a curator inferred').choices(['stated', 'both']))
    .addOption(new Option('--dates <how>', 'count what may count, or only what must').choices(['possible', 'certain']))
    .option('--reported', 'let documents that nobody read carry by themselves')
}

function splitIds(value: string, before: readonly string[] = []): string[] {
  const ids = value.split(',').map((id) => id.trim())
  if (ids.some((id) => id === '')) throw new InvalidArgumentError('Write ids with a comma between them: a,b')
  return [...before, ...ids]
}

interface Run extends CommandContext {
  readonly options: Readonly<Record<string, unknown>>
}

async function answer<Answer>(question: Question<Answer>, subjects: string[], { options, io }: Run): Promise<void> {
  const graph = await loadGraph(io, options['data'] as string | undefined)
  const asking = askings(question, subjects, { graph, all: options['all'] === true })
  const view = graph.at(viewOptions(options))
  const answers = await Promise.all(asking.map((each) => question.ask(view, each, options)))
  if (options['json'] === true) {
    const single = question.subjects.take !== 'each' || (subjects.length === 1 && options['all'] !== true)
    io.out(jsonParts(single ? answers[0] : answers))
  } else {
    const terminal = openTerminal(graph, io)
    io.out(answers.map((each) => question.render(each, terminal)).join('\n'))
  }
}

/** The lists of subjects that the question is asked of, one after the other. */
function askings<Answer>(
  { subjects, name }: Question<Answer>,
  given: readonly string[],
  { graph, all }: { graph: OpenGraph; all: boolean },
): (readonly string[])[] {
  if (subjects.take !== 'each') return [given]
  if (all && given.length > 0) throw new HearsayError('misuse', 'give subjects or --all, not both')
  if (all) return graph.dataset.claims.map(({ id }) => [id])
  if (given.length === 0) {
    throw new HearsayError('misuse', `hearsay ${name} needs a ${subjects.name}`, {
      hint: `give the id of a ${subjects.name}, or --all; "hearsay find WORD" finds ids`,
    })
  }
  return given.map((subject) => [subject])
}

/** The view that the options ask for. */
export function viewOptions(options: Readonly<Record<string, unknown>>): ViewOptions {
  const { asOf, recordedUntil, without, basis, dates, reported } = options
  return { asOf, recordedUntil, without, basis, dates, reported } as ViewOptions
}
