import type { Why } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** Who must be right, for people: each set of ends, and what they make stand on the way. */
export function renderWhy({ claim, stands, carried, environments, complete }: Why, page: Page): string {
  const title = `${page.style('bold', claim)}\n${page.wrap(page.name(claim), '  ')}`
  if (!stands)
    return `${title}  ${carried ? 'it is carried, but something that it depends on does not stand' : 'nothing carries it'}\n`
  const sets = environments.map(({ ends, grounds }) => {
    const who = page.wrap(ends.map((id) => `${page.name(id)} [${id}]`).join(' and '), '    ', '  - ')
    const before = grounds.filter((ground) => ground.claim !== claim)
    const through =
      before.length === 0 ? '' : page.wrap(`with ${before.map((ground) => ground.claim).join(', ')}`, '      ')
    return `${who}${through}`
  })
  const head = `stands if one of these is right (${counted(environments.length, 'smallest set')}${complete ? '' : '; there are more'})`
  return `${title}${page.wrap(head, '  ')}${sets.join('')}`
}
