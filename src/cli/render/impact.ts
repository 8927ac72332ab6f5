import type { Impact, Route } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** What falls with something, for people: the counts, then each claim with the route that broke or that is left. */
export function renderImpact(impact: Impact, page: Page): string {
  const { removed, fallen, unseated, weakened, cleared, unaffected } = impact
  const counts = `${counted(fallen.length, 'claim')} fall, ${unseated.length} unseated, ${weakened.length} weakened, ${cleared.length} cleared, ${unaffected} untouched`
  return [
    page.wrap(`${page.style('bold', 'Without')} ${removed.map((id) => describe(id, page)).join(' and ')}: ${counts}`),
    section('Fall', fallen, page, ({ claim, route }) => claimLine(claim, `was ${inWords(route)}`, page)),
    section('Unseated: what they rest on fell', unseated, page, ({ claim, through }) =>
      claimLine(claim, `rests on ${through.join(', then ')}`, page),
    ),
    section('Weakened', weakened, page, ({ claim, before, after, route }) => {
      const change = `routes ${before.routes} to ${after.routes}, ends ${before.ends} to ${after.ends}`
      return claimLine(claim, `${change}; left is ${inWords(route)}`, page)
    }),
    section('Cleared: nothing speaks against them any more', cleared, page, ({ claim, route }) =>
      claimLine(claim, `was ${inWords(route)}`, page),
    ),
  ].join('')
}

function describe(id: string, page: Page): string {
  const name = page.name(id.replace(/^outlet:/, ''))
  return id.startsWith('outlet:') ? `everything that ${name} publishes` : `${name} [${id}]`
}

function section<T>(title: string, items: readonly T[], page: Page, render: (item: T) => string): string {
  return items.length === 0 ? '' : `\n${page.style('bold', title)} (${items.length})\n${items.map(render).join('')}`
}

function claimLine(claim: string, why: string, page: Page): string {
  return `${page.wrap(`${page.name(claim)} ${page.style('dim', `[${claim}]`)}`, '    ', '  ')}${page.wrap(page.style('dim', why), '      ')}`
}

function inWords({ through }: Route): string {
  return through.join(' ← ')
}
