import { type Command, InvalidArgumentError, Option } from 'commander'
import { jsonParts, words } from '../index.ts'
import { type Cutting, cutAnswers } from './cut-answer.ts'
import type { Io } from './io.ts'
import { wholeNumber } from './option-values.ts'
import { openTerminal, type Terminal, type Told } from './terminal.ts'

/** The options of every command that prints an answer. */
export interface AnswerOptions extends Cutting {
  readonly data?: string
  readonly json?: boolean
}

/** Adds them. @param limited whether `--limit` is not an option of the question itself */
export function addAnswerOptions(command: Command, { limited = true } = {}): void {
  command.optionsGroup('Input and output:')
  command.option('--data <path>', 'a dataset: a folder, a file, or - for standard input')
  command.option('--json', 'print exactly the answer, as JSON')
  if (limited) {
    command.option('--limit <n>', 'so many entries of every list at most; how many are left out is said', wholeNumber)
  }
  command.addOption(
    new Option(
      '--fields <names>',
      'only these fields of the JSON, with commas; inside another with a dot: for.strength',
    )
      .argParser(fieldNames)
      .implies({ json: true }),
  )
}

function fieldNames(value: string, before: readonly string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim())
  if (names.some((name) => name === '' || name.split('.').includes(''))) {
    throw new InvalidArgumentError('Write names of fields with a comma between them: claim,for.strength')
  }
  return [...before, ...names]
}

/** Prints the answers to one question as JSON, one by itself or an array of several; and says what of them is left out. */
export function printJson(
  io: Io,
  answers: readonly unknown[],
  { single, ...cutting }: Cutting & { single: boolean },
): void {
  const { answers: cut, leftOut } = cutAnswers(answers, cutting)
  io.out(jsonParts(single ? cut[0] : cut))
  for (const said of leftOut) io.err(`${said}\n`)
}

/** Prints what is told of answers about a graph piece by piece, each made when it is printed; and says how much is left out. */
export function printText(
  io: Io,
  { graph, limit }: { readonly graph: Told; readonly limit?: number | undefined },
  tell: (terminal: Terminal) => Iterable<string>,
): void {
  const terminal = openTerminal(graph, io, limit)
  io.out(tell(terminal))
  io.err(
    (function* () {
      if (terminal.leftOut() > 0) yield leftOutByLimit(terminal.leftOut(), limit)
    })(),
  )
}

/** How many entries of lists `--limit` left out, on a line. */
export function leftOutByLimit(count: number, limit: number | undefined): string {
  return `left out by --limit ${limit}: ${words.inDigits(count)} ${count === 1 ? 'entry of a list' : 'entries of lists'}\n`
}
