import type { EdgeKind, OpenGraph } from '../../../../src/index.ts'
import type { Input } from '../input.ts'
import type { OpenTool } from '../tool.ts'

/** The kinds of edges of the plain graph. */
const EDGES: readonly EdgeKind[] = ['asserts', 'denies', 'repeats', 'quotes', 'cites', 'in']

/** Closures as the public API has them: opened once for each direction, then counted from each record. */
export function hearsayClosures(graph: OpenGraph, { asked }: Input): OpenTool['tasks'] {
  const counts = (direction: 'upstream' | 'downstream') => {
    const { count } = graph.closure({ edges: EDGES, direction })
    return () => ({ answer: asked[direction].map(({ id }) => count(id)) })
  }
  return {
    upstream: { run: counts('upstream'), often: true },
    downstream: { run: counts('downstream'), often: true },
  }
}
