import { InvalidArgumentError, Option } from 'commander'
import { EDGE_KINDS, type EdgeKind, type PathAnswer, type PathOptions } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderPath } from '../render/path.ts'

/** `hearsay path` */
export const pathQuestion = asCommand<PathAnswer>({
  name: 'path',
  summary: 'the shortest connection between any two records',
  subjects: { take: 'two', name: 'record', what: 'the id of any record' },
  options: [
    new Option('--edges <kinds>', 'follow only these kinds of edges, with commas').argParser(edgeKinds),
    new Option('--direction <way>', 'which way edges may be used').choices(['out', 'in', 'both']),
    new Option('--count <n>', 'so many paths at most').argParser(wholeNumber),
  ],
  examples: ['hearsay path udit-co official-2026-02', 'hearsay path nvidia deepseek --count 3'],
  ask: (graph, [a = '', b = ''], { view, options }) => graph.path(a, b, options as PathOptions, view),
  render: renderPath,
})

/** A list of edge kinds, as an option takes it. */
export function edgeKinds(value: string): EdgeKind[] {
  return value.split(',').map((name) => {
    const kind = EDGE_KINDS.find((each) => each === name.trim())
    if (kind === undefined) throw new InvalidArgumentError(`Edge kinds are ${EDGE_KINDS.join(', ')}.`)
    return kind
  })
}

/** A whole number, as an option takes it. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a whole number.')
  return Number(value)
}
