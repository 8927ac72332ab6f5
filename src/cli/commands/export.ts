import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import {
  type Dataset,
  datasetParts,
  FORMATS,
  type Format,
  type OpenGraph,
  type SubgraphOptions,
  words,
} from '../../index.ts'
import { saveFile } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadGraph } from '../data.ts'
import { edgeKinds, recordKinds, wholeNumber } from '../option-values.ts'
import { addViewOptions, viewOptions } from '../view-options.ts'

/** `hearsay export`: the dataset, or the part around some records, as a dataset. */
export function exportCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('export')
    .summary('the dataset, or the part around some records, as JSON or YAML')
    .description(
      'Prints a valid dataset: the whole one, or the records in reach of those given with all that they name.',
    )
    .argument('[records...]', 'ids of records to start from; none for the whole dataset')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('json'))
    .option('--depth <n>', 'so many edges far (default 1)', wholeNumber)
    .addOption(new Option('--direction <way>', 'which way edges are followed').choices(['out', 'in', 'both']))
    .option('--edges <kinds>', 'follow only these kinds of edges, with commas', edgeKinds)
    .option('--kinds <kinds>', 'step only onto these kinds of records, with commas', recordKinds)
    .addOption(
      new Option('--preserve <what>', 'with all that the answers about the records rest on').choices(['answers']),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--data <path>', 'a dataset: a folder, a file, or - for standard input')
  addViewOptions(command)
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay export --format yaml\n  hearsay export v4-trained-on-blackwell-in-china --preserve answers -o flagship.json\n',
    )
    .action(async (records: string[], options: ExportOptions) => {
      const graph = await loadGraph(io, options.data)
      const { dataset, note } = part(graph, records, options)
      const text = datasetParts(dataset, options.format)
      if (options.output === undefined) io.out(text)
      else saveFile(resolve(io.cwd, options.output), text)
      if (note !== undefined) io.err(`${note}\n`)
    })
}

interface ExportOptions extends SubgraphOptions {
  readonly format: Format
  readonly output?: string
  readonly data?: string
}

function part(
  graph: OpenGraph,
  records: readonly string[],
  options: ExportOptions,
): { dataset: Dataset; note?: string } {
  if (records.length === 0) return { dataset: graph.dataset }
  const { depth, direction, edges, kinds, preserve } = options
  const reach = { depth, direction, edges, kinds, preserve }
  const { dataset, reached, preserved, boundary } = graph.at(viewOptions({ ...options })).subgraph(records, reach)
  const note = `${words.counted(reached.length, 'record')} in reach, ${preserved.length} so that answers stay the same, ${boundary.length} because others name them`
  return { dataset, note }
}
