import { type Unnamed, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay unnamed` */
export const unnamedCommand = asCommand<Unnamed>({
  name: 'unnamed',
  summary: 'who is not named: who quotes them, what rests on them alone, who they may be',
  subjects: { take: 'none' },
  examples: ['hearsay unnamed', 'hearsay unnamed --as-of 2026-02-28 --json'],
  ask: (graph) => graph.unnamed(),
  layOut: layOutUnnamed,
})

/** How many there are and what rests on them alone, then each with what is known of it. */
function layOutUnnamed(unnamed: Unnamed, terminal: Terminal): string {
  const items = unnamed.actors.map((actor) => words.unnamedItem(actor, terminal.nameOf))
  return `${terminal.wrap(words.unnamedInWords(unnamed))}\n${terminal.section({ title: 'Who is not named', items })}`
}
