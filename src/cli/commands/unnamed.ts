import type { Unnamed, UnnamedActor } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay unnamed` */
export const unnamedCommand = asCommand<Unnamed>({
  name: 'unnamed',
  summary: 'the ledger of anonymous actors: who quotes them, what rests on them alone, who they may be',
  subjects: { take: 'none' },
  examples: ['hearsay unnamed', 'hearsay unnamed --as-of 2026-02-28 --json'],
  ask: (graph) => graph.unnamed(),
  render: renderUnnamed,
})

/** The ledger of anonymous actors, for people. */
function renderUnnamed({ actors, claims }: Unnamed, terminal: Terminal): string {
  const head = terminal.wrap(
    `${counted(actors.length, 'anonymous actor')}; ${counted(claims.length, 'claim')} rest on anonymous actors only`,
  )
  return `${head}${actors.map((actor) => `\n${renderOne(actor, terminal)}`).join('')}`
}

function renderOne(actor: UnnamedActor, terminal: Terminal): string {
  const { descriptor, count, affiliation, sources, claims, alone, mayBe } = actor
  const who = [
    count === null ? undefined : `${count} people`,
    affiliation === null ? undefined : terminal.name(affiliation),
  ]
  const facts = who.filter((fact) => fact !== undefined)
  const terms = actor.terms.map((each) => `${each.terms} ${each.statements.length}`).join(', ')
  return [
    terminal.wrap(
      `${terminal.style('bold', descriptor)}${facts.length === 0 ? '' : `, ${facts.join(', ')}`} ${terminal.style('dim', `[${actor.actor}]`)}`,
      '  ',
      '',
    ),
    terminal.wrap(`quoted in ${sources.length === 0 ? 'no source' : sources.join(', ')} (${terms})`, '    ', '  '),
    terminal.wrap(
      `end of ${counted(claims.length, 'claim')}, the only one of ${alone.length}${alone.length === 0 ? '' : `: ${alone.join(', ')}`}`,
      '    ',
      '  ',
    ),
    ...mayBe.map((other) => terminal.wrap(`may be ${terminal.name(other.actor)} [${other.actor}]`, '    ', '  ')),
  ].join('')
}
