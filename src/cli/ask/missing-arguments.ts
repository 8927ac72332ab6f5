import type { Argument, Command } from 'commander'
import { KIND_LABELS, type RecordKind } from '../../index.ts'
import { KINDS_AT, knownValues } from '../completion/known-values.ts'
import { dataIn, givenTo } from '../completion/place.ts'
import { loadGraph } from '../data.ts'
import type { Io } from '../io.ts'
import type { Asking, Choice } from './asking.ts'

/**
 * A command line with the arguments that it lacks, as whoever sits at the terminal says them: records are picked by words of them, everything else is
 * typed. As it is where nothing lacks, nobody sits there, or it asks for help.
 *
 * @throws Interrupted where they want no more of it
 */
export async function withMissing(program: Command, argv: readonly string[], io: Io): Promise<readonly string[]> {
  const { ask } = io
  const given = ask && givenTo(program, argv)
  if (ask === undefined || given === undefined || argv.some((word) => ENDS.has(word))) return argv
  const lacking = given.command.registeredArguments.slice(given.count).filter(({ required }) => required)
  const answers: string[] = []
  for (const argument of lacking) answers.push(await answerTo(argument, { ask, io, argv }))
  return [...argv, ...answers]
}

/** What is not about a subject. */
const ENDS: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-V', '--all', '--'])

interface Sitting {
  readonly ask: Asking
  readonly io: Io
  readonly argv: readonly string[]
}

async function answerTo(argument: Argument, { ask, io, argv }: Sitting): Promise<string> {
  const { argChoices, description } = argument
  const name = argument.name()
  if (argChoices !== undefined)
    return ask.pick(
      sentence(description),
      argChoices.map((value) => ({ value, label: value })),
    )
  const kinds = KINDS_AT[name]
  const choices = kinds === undefined ? [] : await recordsToPick(name, io, argv)
  if (kinds === undefined || choices.length === 0) return ask.text(sentence(description), refuseNothing)
  return ask.pick(questionFor(kinds, description), choices)
}

async function recordsToPick(name: string, io: Io, argv: readonly string[]): Promise<readonly Choice[]> {
  const quiet = { ...io, err: () => undefined }
  // Where the data cannot be read, the command itself says why.
  const graph = () => loadGraph(quiet, dataIn(argv)).catch(() => undefined)
  const values = await knownValues({ cwd: io.cwd, graph })(name, '')
  return values.map(({ value, description }) => {
    return description === '' || description === value
      ? { value, label: value }
      : { value, label: description, hint: value }
  })
}

/** “Which document? (the id of a document)” */
function questionFor(kinds: readonly RecordKind[], description: string): string {
  const [kind] = kinds
  const what = kinds.length === 1 && kind !== undefined ? KIND_LABELS[kind].one : 'record'
  return `Which ${what}? (${description})`
}

function sentence(description: string): string {
  return description.charAt(0).toUpperCase() + description.slice(1)
}

function refuseNothing(typed: string): string | undefined {
  return typed.trim() === '' ? 'Something has to stand here; Ctrl-C ends it.' : undefined
}
