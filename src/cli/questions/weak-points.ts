import type { WeakPoints } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderWeakPoints } from '../render/weak-points.ts'

/** `hearsay weak-points` */
export const weakPointsQuestion = asCommand<WeakPoints>({
  name: 'weak-points',
  summary: 'sources, actors and outlets by how many claims fall with them',
  subjects: { take: 'none' },
  examples: ['hearsay weak-points', 'hearsay weak-points --as-of 2026-02-28 --json'],
  ask: (graph, _, { view }) => graph.weakPoints(view),
  render: renderWeakPoints,
})
