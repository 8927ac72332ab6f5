import type { Trace } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderTrace } from '../render/trace.ts'

/** `hearsay trace` */
export const traceQuestion = asCommand<Trace>({
  name: 'trace',
  summary: 'every line of sourcing of a claim, down to whoever said it',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay trace v4-trained-on-blackwell-in-china',
    'hearsay trace v4-trained-on-blackwell-in-china --as-of 2026-02-24 --json',
  ],
  ask: (graph, [claim = ''], { view }) => graph.trace(claim, view),
  render: renderTrace,
})
