import { Argument, type Command } from 'commander'
import { visibleText } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { complete } from '../completion/complete.ts'
import { knownValues } from '../completion/known-values.ts'
import { dataIn } from '../completion/place.ts'
import { COMPLETION_SCRIPTS, SHELLS, type Shell } from '../completion/scripts.ts'
import { loadGraph } from '../data.ts'

/** `hearsay completion`, and what its scripts ask: `hearsay complete -- WORD...`, a completion a line, a tab and what it is. */
export function completionCommand(program: Command, { io }: CommandContext): void {
  program
    .command('completion')
    .summary('a script by which a shell completes commands, ids, files and more')
    .description(
      'Prints a script by which a shell completes commands, options, ids, outlets, statuses and files. It says in its first line where to put it.',
    )
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText('after', '\nExamples:\n  source <(hearsay completion bash)\n  hearsay completion fish | source\n')
    .action((shell: Shell) => io.out(COMPLETION_SCRIPTS[shell]))
  program
    .command('complete', { hidden: true })
    .argument('[words...]', 'the words of a command line, after the name of the program')
    .action(async (typed: readonly string[]) => {
      const quiet = { ...io, err: () => undefined }
      const graph = () => loadGraph(quiet, dataIn(typed.slice(0, -1))).catch(() => undefined)
      const found = await complete(program, typed, knownValues({ cwd: io.cwd, graph }))
      io.out(
        found
          .filter(isOneLine)
          .map(({ value, description }) => `${value}\t${visibleText(description)}\n`)
          .join(''),
      )
    })
}

/** A name with a line break or a tab in it cannot be told to a shell. */
function isOneLine({ value }: { readonly value: string }): boolean {
  return !/[\p{Cc}]/u.test(value)
}
