import type { Cause } from '../index.ts'
import type { Terminal } from './terminal.ts'

/** What made a change, for people. */
export function renderCause({ ids, smallest }: Cause, indent: string, terminal: Terminal): string {
  const named = ids.map((id) =>
    terminal.name(id) === id ? id : `${terminal.name(id)} ${terminal.style('dim', `[${id}]`)}`,
  )
  const note = smallest ? '' : ' (something smaller may do)'
  return terminal.wrap(`because of ${named.join(', ')}${note}`, `${indent}  `, indent)
}
