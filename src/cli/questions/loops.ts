import type { Loops } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderLoops } from '../render/loops.ts'

/** `hearsay loops` */
export const loopsQuestion = asCommand<Loops>({
  name: 'loops',
  summary: 'circular reports, echoes, feedback, impossible orders',
  subjects: { take: 'none' },
  examples: ['hearsay loops', 'hearsay loops --data graph-data/guttenberg-wilhelm --as-of 2009-02-10'],
  ask: (graph, _, { view }) => graph.loops(view),
  render: renderLoops,
})
