import type { Found, FoundRecord } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/** What was found, for people: one record a line, and how many there are. */
export function renderFound({ total, results, matched }: Found, page: Page): string {
  const lines = results.map((found) => renderOne(found, page)).join('')
  const some = matched === 'any' && total > 0 ? '; none has every word' : ''
  const shown = results.length === total ? '' : `, ${results.length} shown`
  return `${lines}${counted(total, 'record')}${shown}${some}\n`
}

function renderOne({ id, kind, label, dead }: FoundRecord, page: Page): string {
  const gone = dead === null ? '' : page.style('dim', ` - does not count: ${dead}`)
  const what = kind === 'claim' ? '' : ` ${page.style('dim', kind)}`
  return page.wrap(`${page.style('bold', id)}${what} ${label}${gone}`, '  ', '')
}
