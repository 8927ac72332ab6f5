import type { Command } from 'commander'
import { type Place, placeOf } from './place.ts'

/** Something that a word may go on as. */
export interface Completion {
  readonly value: string
  readonly description: string
}

/** What may stand somewhere, by the name of the argument there (`claims`), or of the option whose value it is (`--data`). */
export type ValuesAt = (name: string, typed: string) => Promise<readonly Completion[]>

/**
 * What the last word of a command line may go on as: commands, options, what the commands say may stand there, and what `valuesAt` knows.
 * Pure but for that.
 *
 * @param words as typed, without the name of the program; the last is the one that is being typed
 */
export async function complete(
  program: Command,
  words: readonly string[],
  valuesAt: ValuesAt,
): Promise<readonly Completion[]> {
  const typed = words.at(-1) ?? ''
  const found = await at(placeOf(program, words), { program, typed, valuesAt })
  return found.filter(({ value }) => value.startsWith(typed))
}

interface Typing {
  readonly program: Command
  readonly typed: string
  readonly valuesAt: ValuesAt
}

async function at(place: Place, { program, typed, valuesAt }: Typing): Promise<readonly Completion[]> {
  switch (place.in) {
    case 'commands':
      return commandsOf(program)
    case 'options':
      return optionsOf(place.command, program)
    case 'value': {
      const { option, head } = place
      const choices = option.argChoices?.map((value) => ({ value, description: '' }))
      const values = choices ?? (await inList(option.long ?? '', typed.slice(head.length), valuesAt))
      return values.map(({ value, description }) => ({ value: head + value, description }))
    }
    case 'argument': {
      const { argument } = place
      const choices = argument?.argChoices?.map((value) => ({ value, description: '' }))
      return choices ?? (argument === undefined ? [] : valuesAt(argument.name(), typed))
    }
  }
}

function commandsOf(program: Command): Completion[] {
  const visible = program.createHelp().visibleCommands(program)
  return visible.flatMap((command) =>
    [command.name(), ...command.aliases()].map((value) => ({
      value,
      description: command.summary() || command.description(),
    })),
  )
}

function optionsOf(command: Command, program: Command): Completion[] {
  const help = program.createHelp()
  const all = command === program ? help.visibleOptions(program) : [...help.visibleOptions(command), ...program.options]
  return all.flatMap(({ long, description }) =>
    long === undefined || long === null ? [] : [{ value: long, description }],
  )
}

/** Options that take several values with commas between them: each is completed by itself. */
const LISTS: ReadonlySet<string> = new Set([
  '--without',
  '--status',
  '--corroboration',
  '--edges',
  '--kinds',
  '--prefer',
])

async function inList(name: string, typed: string, valuesAt: ValuesAt): Promise<readonly Completion[]> {
  const end = LISTS.has(name) ? typed.lastIndexOf(',') + 1 : 0
  const head = typed.slice(0, end)
  const values = await valuesAt(name, typed.slice(end))
  return values.map(({ value, description }) => ({ value: head + value, description }))
}
