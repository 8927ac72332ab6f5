import type { History } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderHistory } from '../render/history.ts'

/** `hearsay history` */
export const historyQuestion = asCommand<History>({
  name: 'history',
  summary: 'every change of a claim over time: status, corroboration, origins, and what made it',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay history v4-trained-on-blackwell-in-china',
    'hearsay history v4-trained-on-blackwell-in-china --dates certain --json',
  ],
  ask: (graph, [claim = ''], { view }) => graph.history(claim, view),
  render: renderHistory,
})
