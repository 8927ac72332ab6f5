import { type Drift, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay drift` */
export const driftCommand = asCommand<Drift>({
  name: 'drift',
  summary: 'where reports changed as they were passed on',
  subjects: { take: 'optional', name: 'claim', what: 'the id of a claim; every claim if none is given' },
  examples: ['hearsay drift v4-trained-on-blackwell-in-china', 'hearsay drift --json'],
  ask: (graph, [claim]) => graph.drift(claim),
  layOut: layOutDrift,
})

/** By kind, each step with what was said before and after, then what was lost on the whole way. */
function layOutDrift(drift: Drift, terminal: Terminal): string {
  if (drift.steps.length === 0) return 'Nothing differs from what it comes from.\n'
  return words
    .driftSections(drift, terminal.nameOf)
    .map((section) => terminal.section(section, { counted: true }))
    .join('\n')
}
