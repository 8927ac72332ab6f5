import { Option } from 'commander'
import { type Path, type PathAnswer, type PathOptions, words } from '../../index.ts'
import { edgeKinds, wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay path` */
export const pathCommand = asCommand<PathAnswer>({
  name: 'path',
  summary: 'how two records are connected: the shortest ways',
  subjects: { take: 'two', name: 'record', what: 'the id of any record' },
  options: [
    new Option('--edges <kinds>', 'follow only these kinds of edges, separated by commas').argParser(edgeKinds),
    new Option('--direction <way>', 'in which direction edges may be followed').choices(['out', 'in', 'both']),
    new Option('--count <n>', 'at most this many paths').argParser(wholeNumber),
    new Option('--apart', 'all paths that share no record'),
  ],
  examples: [
    'hearsay path udit-co official-2026-02',
    'hearsay path nvidia deepseek --count 3',
    'hearsay path nvidia deepseek --apart',
  ],
  ask: (graph, [a = '', b = ''], options) => graph.path(a, b, options as PathOptions),
  layOut: layOutPaths,
})

/** Each record on a line, and between two how the one leads to the other. */
function layOutPaths({ from, to, paths }: PathAnswer, terminal: Terminal): string {
  if (paths.length === 0) return terminal.lines(words.unconnectedInWords({ from, to }, terminal.nameOf))
  return terminal.each(paths, (path, index) => `${index === 0 ? '' : '\n'}${layOutPath(path, terminal)}`)
}

function layOutPath({ nodes, steps }: Path, { style, wrap, reader }: Terminal): string {
  return nodes
    .map(({ id, label, dead }, index) => {
      const step = steps[index]
      const gone = dead === null ? '' : style('dim', ` (${words.deadInWords(dead)})`)
      const line = wrap(
        `${style('bold', label)} ${style('dim', `(${words.sortInWords(reader, id)}) [${id}]`)}${gone}`,
        '  ',
        '',
      )
      return step === undefined ? line : `${line}  ${style('cyan', `↓ ${step.label}`)}\n`
    })
    .join('')
}
