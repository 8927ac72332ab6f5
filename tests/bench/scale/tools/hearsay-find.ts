import type { OpenGraph } from '../../../../src/index.ts'
import type { Input } from '../input.ts'
import type { OpenTool } from '../tool.ts'
import { eachTimed } from './each-timed.ts'

/** Words among the claims, ten at most: whether the claim that they are from is among what is found. */
export function hearsayFind(graph: OpenGraph, { asked }: Input): OpenTool['tasks'] {
  const find = ({ claim, words }: Input['asked']['searches'][number]) => {
    const { results } = graph.find({ text: words.join(' '), kind: 'claim', limit: 10 })
    return Number(results.some(({ id, wordings }) => id === claim || wordings.includes(claim)))
  }
  return {
    firstFind: { run: () => ({ answer: asked.searches.slice(0, 1).map(find) }) },
    find: { run: () => eachTimed(asked.searches, find) },
  }
}
