import { parseDataset } from '../../src/dataset/parse.ts'
import { type OpenGraph, openGraph } from '../../src/query/open-graph.ts'
import { linesOf } from './cases.ts'
import { type Subjects, subjectsOf } from './questions.ts'

/** A case at a size, open for questions, with what to ask of. */
export function openCase(name: string, size: number): { graph: OpenGraph; subjects: Subjects } {
  const { dataset, problems } = parseDataset([{ path: `${name}.jsonl`, text: linesOf(name, size) }])
  if (dataset === undefined) throw new Error(`${name}: ${problems[0]?.message}`)
  return { graph: openGraph(dataset), subjects: subjectsOf(name, size, dataset) }
}
