import { Option } from 'commander'
import { type Breaks, type BreaksOptions, words } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay breaks` */
export const breaksCommand = asCommand<Breaks>({
  name: 'breaks',
  summary: 'what would have to be wrong for a claim to fall: the smallest sets',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  options: [
    new Option('--kinds <kinds>', 'what may be wrong (default both)').choices(['both', 'sources', 'actors']),
    new Option('--limit <n>', 'at most this many sets (default 100)').argParser(wholeNumber),
  ],
  examples: ['hearsay breaks v4-withheld-from-us-chipmakers', 'hearsay breaks v4-runs-on-huawei-chips --kinds actors'],
  ask: (graph, [claim = ''], options, sweep) => graph.breaks(claim, { ...(options as BreaksOptions), ...sweep }),
  layOut: layOutBreaks,
})

/** What would have to be wrong: one set a line. */
function layOutBreaks(breaks: Breaks, terminal: Terminal): string {
  return `${terminal.heading(breaks.claim)}${terminal.section(words.breaksSection(breaks, terminal.nameOf))}`
}
