import type { Impact } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderImpact } from '../render/impact.ts'

/** `hearsay impact` */
export const impactQuestion = asCommand<Impact>({
  name: 'impact',
  summary: 'what falls, is unseated or weakened when these turn out to be wrong',
  subjects: { take: 'together', name: 'id', what: 'sources, actors or statements; outlet:ID for all of a publisher' },
  examples: [
    'hearsay impact official-2026-02',
    'hearsay impact outlet:reuters --as-of 2026-02-28',
    'hearsay impact reuters-2026-02-23-blackwell reuters-2026-02-25-v4-access --json',
  ],
  ask: (graph, ids, { view }) => graph.impact(ids, view),
  render: renderImpact,
})
