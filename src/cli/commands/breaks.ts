import { Option } from 'commander'
import type { Breaks, BreaksOptions } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay breaks` */
export const breaksCommand = asCommand<Breaks>({
  name: 'breaks',
  summary: 'the smallest sets of sources or actors whose fall leaves a claim without support',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  options: [
    new Option('--kinds <kinds>', 'what may fall (default both)').choices(['both', 'sources', 'actors']),
    new Option('--limit <n>', 'so many sets at most (default 100)').argParser(wholeNumber),
  ],
  examples: ['hearsay breaks v4-withheld-from-us-chipmakers', 'hearsay breaks v4-runs-on-huawei-chips --kinds actors'],
  ask: (graph, [claim = ''], options) => graph.breaks(claim, options as BreaksOptions),
  render: renderBreaks,
})

/** What would have to be wrong, for people: one set a line. */
function renderBreaks({ claim, carried, size, sets, complete, kinds }: Breaks, terminal: Terminal): string {
  const title = `${terminal.style('bold', claim)}\n${terminal.wrap(terminal.name(claim), '  ')}`
  if (!carried) return `${title}  nothing carries it\n`
  if (size === null) {
    const why = complete
      ? `no ${kinds === 'both' ? 'set' : `set of ${kinds}`} is enough`
      : 'the search was given up before any set was found'
    return `${title}  ${why}\n`
  }
  const more = complete ? '' : '; there may be more'
  const head = `the fewest that must fall to leave it without support: ${size} (${counted(sets.length, 'such set')}${more})`
  const lines = sets.map((set) =>
    terminal.wrap(set.map((id) => `${terminal.name(id)} [${id}]`).join(' and '), '    ', '  - '),
  )
  return `${title}${terminal.wrap(head, '  ')}${lines.join('')}`
}
