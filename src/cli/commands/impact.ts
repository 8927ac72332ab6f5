import { type Effects, type Impact, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay impact` */
export const impactCommand = asCommand<Impact>({
  name: 'impact',
  summary: 'what falls, loses a premise or weakens if these are wrong',
  subjects: {
    take: 'together',
    name: 'id',
    what: 'documents, people, organizations or statements; outlet:ID for a publisher',
  },
  examples: [
    'hearsay impact official-2026-02',
    'hearsay impact outlet:reuters --as-of 2026-02-28',
    'hearsay impact reuters-2026-02-23-blackwell reuters-2026-02-25-v4-access --json',
  ],
  ask: (graph, ids) => graph.impact(ids),
  layOut: layOutImpact,
})

/** What falls with something: the counts, then each claim with the route that broke or that is left. */
function layOutImpact(impact: Impact, terminal: Terminal): string {
  const { nameOf } = terminal
  return [
    terminal.lines(words.impactInWords(impact, nameOf)),
    ...layOutEffects(impact, terminal),
    ...impact.outlets.flatMap((outlet) => [
      `\n${terminal.lines(words.outletInWords(outlet, nameOf))}`,
      ...layOutEffects(outlet.effects, terminal),
    ]),
  ].join('')
}

function layOutEffects(effects: Effects, terminal: Terminal): string[] {
  const ground = words.groundInWords(effects)
  const sections = words.impactSections(effects, terminal.nameOf)
  return [
    ground === '' ? '' : terminal.wrap(ground),
    ...sections.map((section) => `\n${terminal.section(section, { counted: true })}`),
  ]
}
