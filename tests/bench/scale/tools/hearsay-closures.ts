import type { GraphReader, OpenGraph } from '../../../../src/index.ts'
import type { Input } from '../input.ts'
import type { OpenTool } from '../tool.ts'

/** Closures over what is public of the index: the links of a node. */
export function hearsayClosures({ reader }: OpenGraph, { asked }: Input): OpenTool['tasks'] {
  return {
    upstream: {
      run: () => ({ answer: asked.upstream.map(({ id }) => reach(reader, id, UPSTREAM)) }),
      often: true,
    },
    downstream: {
      run: () => ({ answer: asked.downstream.map(({ id }) => reach(reader, id, DOWNSTREAM)) }),
      often: true,
    },
  }
}

type Ways = Readonly<Record<string, { readonly out?: readonly Kind[]; readonly in?: readonly Kind[] }>>
type Kind = Parameters<GraphReader['linksTo']>[1]

/** Along which kinds of edges a walk leaves a node of each kind, as the edge table says which way is upstream. */
const UPSTREAM: Ways = {
  claim: { in: ['asserts', 'denies'] },
  statement: { out: ['quotes', 'repeats', 'cites', 'in'] },
}

const DOWNSTREAM: Ways = {
  actor: { in: ['quotes'] },
  source: { in: ['cites', 'in'] },
  statement: { in: ['repeats'], out: ['asserts', 'denies'] },
}

function reach(reader: GraphReader, from: string, ways: Ways): number {
  const seen = new Set([from])
  // A set that grows is walked to its end.
  for (const id of seen) {
    const way = ways[reader.kindOf(id) ?? '']
    for (const kind of way?.out ?? []) for (const link of reader.linksFrom(id, kind)) seen.add(link.to)
    for (const kind of way?.in ?? []) for (const link of reader.linksTo(id, kind)) seen.add(link.from)
  }
  return seen.size
}
