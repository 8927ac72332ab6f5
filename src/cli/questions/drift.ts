import type { Drift } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderDrift } from '../render/drift.ts'

/** `hearsay drift` */
export const driftQuestion = asCommand<Drift>({
  name: 'drift',
  summary: 'where statements say other than what they come from',
  subjects: { take: 'optional', name: 'claim', what: 'the id of a claim; every claim where none is given' },
  examples: ['hearsay drift v4-trained-on-blackwell-in-china', 'hearsay drift --json'],
  ask: (graph, [claim], { view }) => graph.drift(claim, view),
  render: renderDrift,
})
