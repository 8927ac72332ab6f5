import { Option } from 'commander'
import type { Breaks, BreaksOptions } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import { renderBreaks } from '../render/breaks.ts'

/** `hearsay breaks` */
export const breaksQuestion = asCommand<Breaks>({
  name: 'breaks',
  summary: 'the smallest sets of sources or actors whose fall leaves a claim without support',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  options: [
    new Option('--kinds <kinds>', 'what may fall (default both)').choices(['both', 'sources', 'actors']),
    new Option('--limit <n>', 'so many sets at most (default 100)').argParser(wholeNumber),
  ],
  examples: ['hearsay breaks v4-withheld-from-us-chipmakers', 'hearsay breaks v4-runs-on-huawei-chips --kinds actors'],
  ask: (graph, [claim = ''], { view, options }) => graph.breaks(claim, options as BreaksOptions, view),
  render: renderBreaks,
})
