import type { Cause } from '../../index.ts'
import type { Page } from '../page.ts'

/** What made a change, for people. */
export function renderCause({ ids, smallest }: Cause, indent: string, page: Page): string {
  const named = ids.map((id) => (page.name(id) === id ? id : `${page.name(id)} ${page.style('dim', `[${id}]`)}`))
  const note = smallest ? '' : ' (something smaller may do)'
  return page.wrap(`because of ${named.join(', ')}${note}`, `${indent}  `, indent)
}
