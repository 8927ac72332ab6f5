import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Dataset, GraphReader, OpenGraph } from '../../../../src/index.ts'
import type { Input } from '../input.ts'
import type { OpensTool } from '../tool.ts'
import { hearsayClosures } from './hearsay-closures.ts'
import { hearsayExport } from './hearsay-export.ts'
import { hearsayFind } from './hearsay-find.ts'
import { hearsayQuestions } from './hearsay-questions.ts'
import { hearsayPack, hearsaySnapshot } from './hearsay-snapshot.ts'
import { hearsayWhole } from './hearsay-whole.ts'

/** The public API, as it was built. */
export type Library = typeof import('../../../../src/index.ts')
export type LibraryForNode = typeof import('../../../../src/node.ts')

const library: Library = await import(built('index.js'))
const forNode: LibraryForNode = await import(built('node.js'))

/** This project: as it is built, and by its public API alone. */
export const openHearsay: OpensTool = async (input, { wanted }) => {
  if (wanted.includes('snapshot')) return { tasks: hearsaySnapshot(forNode, input) }
  const graph = await load(input)
  return {
    tasks: {
      ...hearsayClosures(graph, input),
      ...hearsayQuestions(graph, input),
      ...hearsayWhole(graph),
      ...hearsayFind(graph, input),
      ...hearsayExport(library, graph),
      ...hearsayPack(forNode, graph, input),
    },
  }
}

/** Read, validated, indexed, and shown to be: the first question has its answer. */
async function load({ data, asked }: Input): Promise<OpenGraph> {
  const graph = library.openGraph(await opened(data))
  graph.support(asked.upstream[0]?.id ?? '')
  return graph
}

/** As every command opens it: the records of a large one are made when they are asked for. */
async function opened(data: string): Promise<Dataset | GraphReader> {
  const opened = await forNode.openDataset(data)
  // The dataset of a large one is made of all its records when it is read.
  const found = opened.reader ?? opened.dataset
  if (found === undefined) throw new library.DatasetError(opened.problems)
  return found
}

function built(name: string): string {
  return pathToFileURL(join(process.env['HEARSAY_BENCH_FOLDER'] ?? '', '../../../dist', name)).href
}
