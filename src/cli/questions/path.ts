import { Option } from 'commander'
import type { PathAnswer, PathOptions } from '../../index.ts'
import { edgeKinds, wholeNumber } from '../option-values.ts'
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
    new Option('--apart', 'paths that share no record, as many as there are'),
  ],
  examples: [
    'hearsay path udit-co official-2026-02',
    'hearsay path nvidia deepseek --count 3',
    'hearsay path nvidia deepseek --apart',
  ],
  ask: (graph, [a = '', b = ''], { view, options }) => graph.path(a, b, options as PathOptions, view),
  render: renderPath,
})
