import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { HearsayError } from '../../errors.ts'
import {
  ARGUMENTATION_FORMATS,
  ARGUMENTATION_TASKS,
  type ArgumentationFormat,
  type ArgumentationQuery,
  SEMANTICS_CODES,
  solveArgumentation,
} from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { readInputText } from '../input.ts'
import type { Io } from '../io.ts'

/** `hearsay af`: an argumentation framework, answered in the form of the field's competition, so that anybody can check it. */
export function afCommand(program: Command, { io }: CommandContext): void {
  program
    .command('af')
    .summary('solve an argumentation framework as the solvers of the field do')
    .description(
      "Reads a framework (ICCMA's p af, ASPARTIX facts, Trivial Graph Format) and answers in the competition's own form.",
    )
    .argument('<file>', 'the framework, or - for standard input')
    .addOption(
      new Option('--semantics <code>', 'GR grounded, CO complete, PR preferred, ST stable')
        .choices(Object.keys(SEMANTICS_CODES))
        .default('PR'),
    )
    .addOption(
      new Option('--task <code>', 'SE some extension, EE all, DC whether some has the argument, DS whether all have it')
        .choices(ARGUMENTATION_TASKS)
        .default('SE'),
    )
    .option('--argument <name>', 'the argument that DC and DS ask about')
    .addOption(
      new Option('--format <format>', 'how the file is written (default by its ending, else af)').choices(
        ARGUMENTATION_FORMATS,
      ),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay af nixon.af --task EE\n  hearsay af big.apx --semantics ST --task DC --argument a1\n',
    )
    .action(async (file: string, options: ArgumentationQuery & { format?: ArgumentationFormat }) => {
      const { task, argument } = options
      if (argument !== undefined && task !== 'DC' && task !== 'DS') {
        throw new HearsayError('misuse', `--task ${task} asks about no argument`, {
          hint: 'leave --argument out, or ask DC or DS',
        })
      }
      const text = await read(io, file)
      io.out(await solveArgumentation(text, options.format ?? formatOf(file), options))
    })
}

function formatOf(file: string): ArgumentationFormat {
  const ending = extname(file).slice(1)
  return ARGUMENTATION_FORMATS.find((format) => format === ending) ?? 'af'
}

async function read(io: Io, file: string): Promise<string> {
  if (file === '-') return readInputText(io)
  try {
    return readFileSync(resolve(io.cwd, file), 'utf8')
  } catch (cause) {
    throw new HearsayError('unreadable', `cannot read ${file}`, { path: file, hint: 'give the path of a file', cause })
  }
}
