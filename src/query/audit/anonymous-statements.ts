import { KIND_CODES } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { endOfSource } from '../../sourcing/ends.ts'
import { groundedArrowsOf } from '../../sourcing/grounded-arrows.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { isAnonymous } from './is-anonymous.ts'

/**
 * The grounded statements that lead to nobody but anonymous actors, sorted. What leads to anybody else is found from these ends downward: linear in
 * statements and lines.
 */
export function anonymousStatements(view: View): number[] {
  const { recordsOf } = numbersOf(view).columns
  const { grounded, downstream } = groundedArrowsOf(view)
  const { starts, items } = downstream
  const isOpen = new Uint8Array(recordsOf.statement.length)
  const waiting: number[] = []
  const reach = (row: number) => {
    if (isOpen[row] === 1) return
    isOpen[row] = 1
    waiting.push(row)
  }
  for (const row of grounded) if (endsOpenly(view, recordsOf.statement[row] ?? 0)) reach(row)
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop())
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) reach(items[at] ?? 0)
  return Array.from(
    grounded.filter((row) => isOpen[row] === 0),
    (row) => recordsOf.statement[row] ?? 0,
  )
}

/** Whether a statement itself ends at a document, or at somebody who is named. */
function endsOpenly(view: View, statement: number): boolean {
  const { columns, lines, holds } = groundingOf(view)
  const { kinds } = columns
  const isOpen = (end: number) => !isAnonymous(columns, end)
  const place = lines.at(statement)
  const own = lines.endAt(place)
  if (own !== NONE && isOpen(own)) return true
  for (let index = 0; index < lines.countAt(place); index++) {
    const to = lines.originAt(place, index)
    if (kinds[to] === KIND_CODES.statement || !holds(statement, to)) continue
    if (isOpen(kinds[to] === KIND_CODES.actor ? to : endOfSource(columns, to))) return true
  }
  return false
}
