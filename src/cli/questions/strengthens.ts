import type { Strengthens } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderStrengthens } from '../render/strengthens.ts'

/** `hearsay strengthens` */
export const strengthensQuestion = asCommand<Strengthens>({
  name: 'strengthens',
  summary: 'which one finding would help a claim most: a new line of sourcing, an identity made clear',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: ['hearsay strengthens v4-trained-on-blackwell-in-china'],
  ask: (graph, [claim = ''], { view }) => graph.strengthens(claim, view),
  render: renderStrengthens,
})
