import { Option } from 'commander'
import type { Path, PathAnswer, PathOptions } from '../../index.ts'
import { edgeKinds, wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay path` */
export const pathCommand = asCommand<PathAnswer>({
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
  ask: (graph, [a = '', b = ''], options) => graph.path(a, b, options as PathOptions),
  render: renderPath,
})

/** Paths for people: each record on a line, and between two how the one leads to the other. */
function renderPath({ from, to, paths }: PathAnswer, terminal: Terminal): string {
  if (paths.length === 0) return `nothing connects ${from} and ${to} along these edges\n`
  return paths.map((path) => renderOne(path, terminal)).join('\n')
}

function renderOne({ nodes, steps }: Path, terminal: Terminal): string {
  return nodes
    .map(({ id, label, kind, dead }, index) => {
      const step = steps[index]
      const gone = dead === null ? '' : terminal.style('dim', ` - does not count: ${dead}`)
      const line = terminal.wrap(
        `${terminal.style('bold', label)} ${terminal.style('dim', `${kind} [${id}]`)}${gone}`,
        '  ',
        '',
      )
      return step === undefined ? line : `${line}  ${terminal.style('cyan', `↓ ${step.label}`)}\n`
    })
    .join('')
}
