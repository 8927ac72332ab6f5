import type { Impact, Route } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay impact` */
export const impactCommand = asCommand<Impact>({
  name: 'impact',
  summary: 'what falls, is unseated or weakened when these turn out to be wrong',
  subjects: { take: 'together', name: 'id', what: 'sources, actors or statements; outlet:ID for all of a publisher' },
  examples: [
    'hearsay impact official-2026-02',
    'hearsay impact outlet:reuters --as-of 2026-02-28',
    'hearsay impact reuters-2026-02-23-blackwell reuters-2026-02-25-v4-access --json',
  ],
  ask: (graph, ids) => graph.impact(ids),
  render: renderImpact,
})

/** What falls with something, for people: the counts, then each claim with the route that broke or that is left. */
function renderImpact(impact: Impact, terminal: Terminal): string {
  const { removed, fallen, unseated, weakened, cleared, unaffected } = impact
  const counts = `${counted(fallen.length, 'claim')} fall, ${unseated.length} unseated, ${weakened.length} weakened, ${cleared.length} cleared, ${unaffected} untouched`
  return [
    terminal.wrap(
      `${terminal.style('bold', 'Without')} ${removed.map((id) => describe(id, terminal)).join(' and ')}: ${counts}`,
    ),
    section('Fall', fallen, terminal, ({ claim, route }) => claimLine(claim, `was ${inWords(route)}`, terminal)),
    section('Unseated: what they rest on fell', unseated, terminal, ({ claim, through }) =>
      claimLine(claim, `rests on ${through.join(', then ')}`, terminal),
    ),
    section('Weakened', weakened, terminal, ({ claim, before, after, route }) => {
      const change = `routes ${before.routes} to ${after.routes}, ends ${before.ends} to ${after.ends}`
      return claimLine(claim, `${change}; left is ${inWords(route)}`, terminal)
    }),
    section('Cleared: nothing speaks against them any more', cleared, terminal, ({ claim, route }) =>
      claimLine(claim, `was ${inWords(route)}`, terminal),
    ),
  ].join('')
}

function describe(id: string, terminal: Terminal): string {
  const name = terminal.name(id.replace(/^outlet:/, ''))
  return id.startsWith('outlet:') ? `everything that ${name} publishes` : `${name} [${id}]`
}

function section<T>(title: string, items: readonly T[], terminal: Terminal, render: (item: T) => string): string {
  return items.length === 0 ? '' : `\n${terminal.style('bold', title)} (${items.length})\n${items.map(render).join('')}`
}

function claimLine(claim: string, why: string, terminal: Terminal): string {
  return `${terminal.wrap(`${terminal.name(claim)} ${terminal.style('dim', `[${claim}]`)}`, '    ', '  ')}${terminal.wrap(terminal.style('dim', why), '      ')}`
}

function inWords({ through }: Route): string {
  return through.join(' ← ')
}
