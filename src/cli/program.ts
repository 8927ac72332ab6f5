import tab from '@bomb.sh/tab/commander'
import { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { COMMANDS, QUESTIONS } from './commands/index.ts'
import { readVersion } from './version.ts'

/** The whole command line: a command for each question, and those that are not questions. */
export function buildProgram(context: CommandContext): Command {
  const { io } = context
  const program = new Command('hearsay')
    .description('Who says so, how they know, and what is left if they are wrong.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .showHelpAfterError('(hearsay help lists the commands)')
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    })
    .configureHelp({ minWidthToWrap: 20 })
    .exitOverride()
    .addHelpText('after', EXAMPLES)
  program.commandsGroup('Questions:')
  for (const add of QUESTIONS) add(program, context)
  program.commandsGroup('Datasets:')
  for (const add of COMMANDS) add(program, context)
  program.commandsGroup('Other:')
  tab(program, { completionCommandName: 'completion' })
  return program
}

const EXAMPLES = `
Examples:
  hearsay trace v4-trained-on-blackwell-in-china
  hearsay support v4-trained-on-blackwell-in-china --as-of 2026-03-01
  hearsay find blackwell smuggling
  hearsay validate my-data
Data: --data PATH, else HEARSAY_DATA, else the dataset that the working folder is in, else its graph-data, else the bundled dataset;
which one answered is said on standard error where it was not asked for.`
