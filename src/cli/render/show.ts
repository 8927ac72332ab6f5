import { groupBy, type Shown, type ShownLink } from '../../index.ts'
import type { Page } from '../page.ts'

/** A record for people: its fields as written, then its edges, grouped by how they read. */
export function renderShown({ id, kind, record, dead, links }: Shown, page: Page): string {
  const gone = dead === null ? '' : page.style('yellow', ` - does not count: ${dead.reason} (${dead.because})`)
  const fields = Object.entries(record)
    .filter(([field]) => field !== 'id' && field !== 'kind')
    .map(([field, value]) => page.wrap(`${page.style('cyan', field)}: ${inWords(value)}`, '    ', '  '))
  return `${page.style('bold', id)} ${page.style('dim', kind)}${gone}\n${fields.join('')}${renderLinks(links, page)}`
}

function renderLinks(links: readonly ShownLink[], page: Page): string {
  const groups = groupBy(links, ({ label }) => label)
  return [...groups]
    .map(([label, group]) => {
      const others = group.map(({ other }) =>
        page.wrap(`${page.name(other)} ${page.style('dim', `[${other}]`)}`, '      ', '    '),
      )
      return `  ${page.style('bold', label)} (${group.length})\n${others.join('')}`
    })
    .join('')
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
