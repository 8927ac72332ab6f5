import type { Support } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderSupport } from '../render/support.ts'

/** `hearsay support` */
export const supportQuestion = asCommand<Support>({
  name: 'support',
  summary: 'how much really stands behind a claim, and against it',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay support v4-trained-on-blackwell-in-china',
    'hearsay support v4-trained-on-blackwell-in-china --without official-2026-02',
    'hearsay support --all --json',
  ],
  ask: (graph, [claim = ''], { view }) => graph.support(claim, view),
  render: renderSupport,
})
