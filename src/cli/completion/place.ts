import type { Argument, Command, Option } from 'commander'

/** Where the word stands that is being typed. */
export type Place =
  | { readonly in: 'commands' }
  | { readonly in: 'options'; readonly command: Command }
  /** `head` is what stands before the value in the same word: `--data=`. */
  | { readonly in: 'value'; readonly option: Option; readonly head: string }
  | { readonly in: 'argument'; readonly argument: Argument | undefined }

/** @param words as typed, without the name of the program; the last is the one that is being typed */
export function placeOf(program: Command, words: readonly string[]): Place {
  const [before, current] = [words.slice(0, -1), words.at(-1) ?? '']
  const at = before.findIndex((word) => !word.startsWith('-'))
  const name = before[at]
  if (name === undefined) return current.startsWith('-') ? { in: 'options', command: program } : { in: 'commands' }
  if (name === 'help') return { in: 'commands' }
  const command = program.commands.find((each) => each.name() === name || each.aliases().includes(name))
  return command === undefined
    ? { in: 'argument', argument: undefined }
    : placeIn(command, before.slice(at + 1), current)
}

/** How many arguments stand in a command line, and whose; `undefined` where it begins with no command, or an option waits for its value. */
export function givenTo(program: Command, words: readonly string[]): { command: Command; count: number } | undefined {
  const at = words.findIndex((word) => !word.startsWith('-'))
  const name = words[at] ?? ''
  const command = program.commands.find((each) => each.name() === name || each.aliases().includes(name))
  if (command === undefined) return undefined
  const { waiting, given } = walk(command, words.slice(at + 1))
  return waiting === undefined ? { command, count: given } : undefined
}

/** Which dataset a command line asks. */
export function dataIn(words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => word === '--data' || word === '-d')
  return (
    (at === -1 ? undefined : words[at + 1]) ??
    words.findLast((word) => word.startsWith('--data='))?.slice('--data='.length)
  )
}

function placeIn(command: Command, before: readonly string[], current: string): Place {
  const { waiting, given, ended } = walk(command, before)
  if (waiting !== undefined) return { in: 'value', option: waiting, head: '' }
  if (current.startsWith('-') && !ended) {
    const end = current.indexOf('=')
    const option = end === -1 ? undefined : optionOf(command, current.slice(0, end))
    return option === undefined ? { in: 'options', command } : { in: 'value', option, head: current.slice(0, end + 1) }
  }
  const last = command.registeredArguments.at(-1)
  return {
    in: 'argument',
    argument: command.registeredArguments[given] ?? (last?.variadic === true ? last : undefined),
  }
}

/** What stands before the word: an option that waits for its value, how many arguments, and whether `--` ended the options. */
function walk(
  command: Command,
  words: readonly string[],
): { waiting: Option | undefined; given: number; ended: boolean } {
  let waiting: Option | undefined
  let given = 0
  let ended = false
  for (const word of words) {
    if (waiting !== undefined) waiting = undefined
    else if (word === '--' && !ended) ended = true
    else if (ended || !word.startsWith('-')) given += 1
    else waiting = optionOf(command, word)
    if (waiting?.required !== true) waiting = undefined
  }
  return { waiting, given, ended }
}

function optionOf(command: Command, flag: string): Option | undefined {
  return command.options.find(({ long, short }) => flag === long || flag === short)
}
