import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Input } from '../input.ts'
import type { OpensTool } from '../tool.ts'
import { hearsayClosures } from './hearsay-closures.ts'
import { hearsayExport } from './hearsay-export.ts'
import { hearsayFind } from './hearsay-find.ts'
import { hearsayQuestions } from './hearsay-questions.ts'
import { hearsayWhole } from './hearsay-whole.ts'

/** The public API, as it was built. */
export type Library = typeof import('../../../../src/index.ts')
type LibraryForNode = typeof import('../../../../src/node.ts')

const library: Library = await import(built('index.js'))
const forNode: LibraryForNode = await import(built('node.js'))

/** This project: as it is built, and by its public API alone. */
export const openHearsay: OpensTool = (input) => {
  const graph = load(input)
  return {
    tasks: {
      ...hearsayClosures(graph, input),
      ...hearsayQuestions(graph, input),
      ...hearsayWhole(graph),
      ...hearsayFind(graph, input),
      ...hearsayExport(library, graph),
    },
  }
}

/** Read, validated, indexed, and shown to be: the first question has its answer. */
function load({ data, asked }: Input) {
  const graph = library.openGraph(forNode.loadDataset(data))
  graph.support(asked.upstream[0]?.id ?? '')
  return graph
}

function built(name: string): string {
  return pathToFileURL(join(process.env['HEARSAY_BENCH_FOLDER'] ?? '', '../../../dist', name)).href
}
