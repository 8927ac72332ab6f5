import type { Stats } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderStats } from '../render/stats.ts'

/** `hearsay stats` */
export const statsQuestion = asCommand<Stats>({
  name: 'stats',
  summary: 'a dataset in figures',
  subjects: { take: 'none' },
  examples: ['hearsay stats', 'hearsay stats --as-of 2026-02-28 --json'],
  ask: (graph, _, { view }) => graph.stats(view),
  render: renderStats,
})
