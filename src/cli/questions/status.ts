import type { StatusAnswer } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderStatus } from '../render/status.ts'

/** `hearsay status` */
export const statusQuestion = asCommand<StatusAnswer>({
  name: 'status',
  summary: 'what people have made of a claim: the latest judgement, earlier ones, who disagrees',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay status v4-trained-on-blackwell-in-china',
    'hearsay status v4-trained-on-blackwell-in-china --as-of 2026-03-31',
  ],
  ask: (graph, [claim = ''], { view }) => graph.status(claim, view),
  render: renderStatus,
})
