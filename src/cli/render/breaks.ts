import type { Breaks } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** What would have to be wrong, for people: one set a line. */
export function renderBreaks({ claim, carried, size, sets, complete, kinds }: Breaks, page: Page): string {
  const title = `${page.style('bold', claim)}\n${page.wrap(page.name(claim), '  ')}`
  if (!carried) return `${title}  nothing carries it\n`
  if (size === null) {
    const why = complete
      ? `no ${kinds === 'both' ? 'set' : `set of ${kinds}`} is enough`
      : 'the search was given up before any set was found'
    return `${title}  ${why}\n`
  }
  const more = complete ? '' : '; there may be more'
  const head = `the fewest that must fall to leave it without support: ${size} (${counted(sets.length, 'such set')}${more})`
  const lines = sets.map((set) => page.wrap(set.map((id) => `${page.name(id)} [${id}]`).join(' and '), '    ', '  - '))
  return `${title}${page.wrap(head, '  ')}${lines.join('')}`
}
