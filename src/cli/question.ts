import type { Command, Option } from 'commander'
import { HearsayError } from '../errors.ts'
import type { GraphView, OpenGraph, SweepOptions } from '../index.ts'
import { type AnswerOptions, addAnswerOptions, printJson, printText } from './answer-options.ts'
import type { AddCommand, CommandContext } from './command-context.ts'
import { loadGraph } from './data.ts'
import type { Terminal } from './terminal.ts'
import { addViewOptions, viewOptions } from './view-options.ts'
import { visibleValue } from './visible-value.ts'
import { watched } from './watched.ts'
import { askedOf, conditionsOf } from './what-was-asked.ts'

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
  /** Another name for it. */
  readonly alias?: string
  readonly summary: string
  readonly subjects: Subjects
  readonly options?: readonly Option[]
  readonly examples: readonly string[]
  /**
   * The answer to the question of these subjects.
   *
   * @param graph the graph in the view asked for
   * @param options as commander read them: the question's own, and all others
   * @param sweep whom to tell how far it is
   */
  ask(
    graph: GraphView,
    subjects: readonly string[],
    options: Readonly<Record<string, unknown>>,
    sweep: SweepOptions,
  ): Answer | Promise<Answer>
  /** The answer for people. */
  layOut(answer: Answer, terminal: Terminal): string
}

/** A question as something that adds itself to the program. */
export function asCommand<Answer>(question: Question<Answer>): AddCommand {
  return (program, context) => addQuestion(program, question, context)
}

function addQuestion<Answer>(program: Command, question: Question<Answer>, context: CommandContext): void {
  const { subjects } = question
  const command = program.command(question.name).summary(question.summary).description(question.summary)
  if (question.alias !== undefined) command.alias(question.alias)
  addSubjects(command, subjects)
  for (const option of question.options ?? []) command.addOption(option)
  addSharedOptions(command, question)
  command.addHelpText('after', `\nExamples:\n${question.examples.map((example) => `  ${example}\n`).join('')}`)
  command.action(async () => {
    const options = command.opts()
    await answer(question, readSubjects(command, subjects), { options, ...context })
  })
}

/** Whether it can be asked of every claim, one after the other. */
function takesClaims(subjects: Subjects): boolean {
  return subjects.take === 'each' && subjects.name === 'claim'
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

function addSharedOptions<Answer>(command: Command, question: Question<Answer>): void {
  addViewOptions(command)
  addAnswerOptions(command, { limited: !hasOwnLimit(question) })
  if (takesClaims(question.subjects)) command.option('--all', 'ask of every claim, in order of id')
}

/** Whether `--limit` says how many answers are looked for, and not how much of one is printed. */
function hasOwnLimit<Answer>({ options = [] }: Question<Answer>): boolean {
  return options.some(({ long }) => long === '--limit')
}

interface Run extends CommandContext {
  readonly options: Readonly<Record<string, unknown>>
}

async function answer<Answer>(question: Question<Answer>, subjects: string[], { options, io }: Run): Promise<void> {
  const { data, json, fields, ...more } = options as AnswerOptions
  const limit = hasOwnLimit(question) ? undefined : more.limit
  const graph = await loadGraph(io, data)
  const asking = askings(question, subjects, { graph, all: options['all'] === true })
  const asked = viewOptions(options)
  const view = graph.at(asked)
  const answers = await watched(io, (sweep) =>
    Promise.all(asking.map((each) => question.ask(view, each, options, sweep))),
  )
  if (json === true) {
    const single = question.subjects.take !== 'each' || (subjects.length === 1 && options['all'] !== true)
    printJson(io, answers, { single, limit, fields })
    return
  }
  const wordingsOf = (claim: string) => view.wordings(claim).wordings
  printText(io, { graph: { reader: graph.reader, wordingsOf }, limit }, function* (terminal) {
    const conditions = conditionsOf(asked, terminal)
    for (const [index, each] of answers.entries()) {
      yield `${index === 0 ? '' : '\n'}${conditions}${question.layOut(visibleValue(each), terminal)}`
    }
    yield askedOf(graph, asked, terminal)
  })
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
    const orAll = takesClaims(subjects) ? ', or --all' : ''
    throw new HearsayError(
      'misuse',
      `hearsay ${name} needs ${subjects.name === 'id' ? 'an id' : `a ${subjects.name}`}`,
      {
        hint: `give ${subjects.name === 'id' ? 'one' : `the id of a ${subjects.name}`}${orAll}; "hearsay find WORD" finds ids`,
      },
    )
  }
  return given.map((subject) => [subject])
}
