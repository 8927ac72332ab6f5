import type { Unnamed, UnnamedActor } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** The ledger of anonymous actors, for people. */
export function renderUnnamed({ actors, claims }: Unnamed, page: Page): string {
  const head = page.wrap(
    `${counted(actors.length, 'anonymous actor')}; ${counted(claims.length, 'claim')} rest on anonymous actors only`,
  )
  return `${head}${actors.map((actor) => `\n${renderOne(actor, page)}`).join('')}`
}

function renderOne(actor: UnnamedActor, page: Page): string {
  const { descriptor, count, affiliation, sources, claims, alone, mayBe } = actor
  const who = [
    count === null ? undefined : `${count} people`,
    affiliation === null ? undefined : page.name(affiliation),
  ]
  const facts = who.filter((fact) => fact !== undefined)
  const terms = actor.terms.map((each) => `${each.terms} ${each.statements.length}`).join(', ')
  return [
    page.wrap(
      `${page.style('bold', descriptor)}${facts.length === 0 ? '' : `, ${facts.join(', ')}`} ${page.style('dim', `[${actor.actor}]`)}`,
      '  ',
      '',
    ),
    page.wrap(`quoted in ${sources.length === 0 ? 'no source' : sources.join(', ')} (${terms})`, '    ', '  '),
    page.wrap(
      `end of ${counted(claims.length, 'claim')}, the only one of ${alone.length}${alone.length === 0 ? '' : `: ${alone.join(', ')}`}`,
      '    ',
      '  ',
    ),
    ...mayBe.map((other) => page.wrap(`may be ${page.name(other.actor)} [${other.actor}]`, '    ', '  ')),
  ].join('')
}
