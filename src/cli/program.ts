import { Command } from 'commander'
import { visibleText } from '../index.ts'
import type { CommandContext } from './command-context.ts'
import { COMMANDS, type LazyCommand, QUESTIONS } from './commands/index.ts'
import type { Io } from './io.ts'
import { readVersion } from './version.ts'

/**
 * The command line for some arguments: where they begin with the name of a command that one alone, for what is not asked for need not be
 * loaded; else all of it, a command for each question and those that are not questions.
 */
export async function buildProgram(argv: readonly string[], context: CommandContext): Promise<Command> {
  const program = openProgram(context)
  const own = { ...context, io: heeding(program, context.io) }
  const first = argv.find((argument) => argument !== NO_CACHE) ?? ''
  const asked = [...QUESTIONS, ...COMMANDS].find(({ name, alias }) => first === name || first === alias)
  if (asked === undefined) await addEverything(program, own)
  else (await asked.load())(program, own)
  return program
}

/** May stand before the command. */
const NO_CACHE = '--no-cache'

/** The arguments as they are parsed: help on a command that there is not is that command, of which commander says what it may be. */
export function argumentsOf(program: Command, argv: readonly string[]): string[] {
  const [first, name, ...rest] = argv.filter((argument) => argument !== NO_CACHE)
  const isKnown = program.commands.some((each) => each.name() === name || each.aliases().includes(name ?? ''))
  const isUnknown = first === 'help' && name !== undefined && !name.startsWith('-') && name !== 'help' && !isKnown
  return isUnknown ? [name, ...rest] : [...argv]
}

/** The world, in which nothing is kept where that is asked for. */
function heeding(program: Command, io: Io): Io {
  return {
    ...io,
    get cache() {
      return program.opts()['cache'] === false ? undefined : io.cache
    },
  }
}

async function addEverything(program: Command, context: CommandContext): Promise<void> {
  const addGroup = async (title: string, commands: readonly LazyCommand[]) => {
    program.commandsGroup(title)
    for (const add of await Promise.all(commands.map(({ load }) => load()))) add(program, context)
  }
  await addGroup('Questions:', QUESTIONS)
  await addGroup('Datasets:', COMMANDS)
  program.commandsGroup('Other:')
  const { completionCommand } = await import('./commands/completion.ts')
  completionCommand(program, context)
}

function openProgram(context: CommandContext): Command {
  const { io } = context
  return new Command('hearsay')
    .description('Who says so, how they know, and what is left if they are wrong.')
    .version(readVersion(), '-V, --version', 'print the version')
    .option(NO_CACHE, 'parse the files again, and keep nothing of them')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .showHelpAfterError('(hearsay help lists the commands)')
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(showQuoted(text)),
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    })
    .configureHelp({ minWidthToWrap: 20, showGlobalOptions: true })
    .exitOverride()
    .addHelpText('after', EXAMPLES)
}

/** What commander says of an argument, in whose text no line begins; the suggestion that it may add has a line of its own. */
function showQuoted(text: string): string {
  const [, said = '', near = ''] = /^(.*?)(\n\(Did you mean [^\n]*\))?\n?$/s.exec(text) ?? []
  return `${visibleText(said)}${near}\n`
}

const EXAMPLES = `
Examples:
  hearsay trace v4-trained-on-blackwell-in-china
  hearsay support v4-trained-on-blackwell-in-china --as-of 2026-03-01
  hearsay find blackwell smuggling
  hearsay validate my-data
Data: --data PATH, else HEARSAY_DATA, else the dataset that the working folder is in, else its graph-data, else the bundled dataset;
which one answered is said on standard error where it was not asked for.
Cache: parsed files are kept in $XDG_CACHE_HOME/hearsay, else ~/.cache/hearsay, for you alone, and used only while their bytes are the same;
delete it at any time. --no-cache or HEARSAY_NO_CACHE=1 goes without.`
