import type { Unnamed } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderUnnamed } from '../render/unnamed.ts'

/** `hearsay unnamed` */
export const unnamedQuestion = asCommand<Unnamed>({
  name: 'unnamed',
  summary: 'the ledger of anonymous actors: who quotes them, what rests on them alone, who they may be',
  subjects: { take: 'none' },
  examples: ['hearsay unnamed', 'hearsay unnamed --as-of 2026-02-28 --json'],
  ask: (graph, _, { view }) => graph.unnamed(view),
  render: renderUnnamed,
})
