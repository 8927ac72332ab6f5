import type { Command } from 'commander'
import { jsonParts, jsonSchema } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'

/** `hearsay schema`: the JSON Schema of a dataset file. */
export function schemaCommand(program: Command, { io }: CommandContext): void {
  program
    .command('schema')
    .summary('the JSON Schema of a dataset file')
    .description('Prints the JSON Schema of a dataset file, with which editors complete and check YAML and JSON.')
    .addHelpText('after', '\nExample:\n  hearsay schema > hearsay.schema.json\n')
    .action(() => io.out(jsonParts(jsonSchema())))
}
