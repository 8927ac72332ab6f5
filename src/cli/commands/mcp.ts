import { type Command, Option } from 'commander'
import { HearsayError } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { parseId } from '../desk/capture-options.ts'

/** `hearsay mcp`: answers questions of agents. */
export function mcpCommand(program: Command, { io, run }: CommandContext): void {
  program
    .command('mcp')
    .summary('answer questions of agents (Model Context Protocol)')
    .description(
      'Serves the questions of a dataset, and the texts that were captured for it, on standard input and output to a program that speaks the Model Context Protocol. It reads, and may propose records, which are none until a person accepts them (hearsay review).',
    )
    .option('-d, --data <path>', 'the dataset that is asked')
    .option(
      '--by <id>',
      'who proposes: the id of a program; made of the name that it gives for itself otherwise',
      parseId,
    )
    .addOption(
      new Option('--skill', 'print a skill file for agents, and serve nothing').conflicts(['llms', 'by', 'data']),
    )
    .addOption(new Option('--llms', 'print an llms.txt, and serve nothing').conflicts(['by', 'data']))
    .addHelpText(
      'after',
      '\nExample, in the settings of a program that uses it:\n  {"mcpServers": {"hearsay": {"command": "npx", "args": ["hearsay", "mcp", "--data", "my-data"]}}}\n',
    )
    .action(async ({ data, by, skill, llms }: McpOptions) => {
      if (skill === true || llms === true) {
        const { commandList } = await import('../mcp/command-list.ts')
        const { llmsFile, skillFile } = await import('../mcp/skill.ts')
        io.out((skill === true ? skillFile : llmsFile)(await commandList(io, run)))
        return
      }
      const { path } = await loadPlacedData(io, data)
      if (path === '-')
        throw new HearsayError('misuse', 'standard input is what agents ask on', {
          hint: 'name a folder or a file with --data',
        })
      const { serve } = await import('../mcp/serve.ts')
      await serve(io, { data: path, run, by })
    })
}

interface McpOptions {
  readonly data?: string
  readonly by?: string
  readonly skill?: true
  readonly llms?: true
}
