import type { Conflicts } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderConflicts } from '../render/conflicts.ts'

/** `hearsay conflicts` */
export const conflictsQuestion = asCommand<Conflicts>({
  name: 'conflicts',
  summary: 'what can not all be so: contradictions, denials, figures that share no value',
  subjects: { take: 'none' },
  examples: ['hearsay conflicts', 'hearsay conflicts --as-of 2026-03-01', 'hearsay conflicts --dates certain --json'],
  ask: (graph, _, { view }) => graph.conflicts(view),
  render: renderConflicts,
})
