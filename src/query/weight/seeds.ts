import { KIND_CODES } from '../../columns/columns.ts'
import { GrowingNumbers } from '../../columns/growing.ts'
import { NONE } from '../../columns/ids.ts'
import { type Lists, listBy } from '../../columns/lists.ts'
import { endOfSource } from '../../sourcing/ends.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { outletsAt } from '../../sourcing/outlets.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import type { View } from '../../sourcing/view.ts'
import { rootOf } from '../../sourcing/works.ts'

/**
 * The grounded statements that stand in each work or come from it or an actor directly, by their places among all statements. Works are by
 * the numbers of their first versions, actors by their own, outlets by those of their publishers beyond all records.
 */
export function seedsOf(view: View, grounded: Uint32Array): Lists {
  const { columns, lines, holds } = groundingOf(view)
  const { kinds, recordsOf } = columns
  const [of, statements] = [new GrowingNumbers(), new GrowingNumbers()]
  const seed = (record: number, row: number) => {
    of.push(record)
    statements.push(row)
  }
  const outlets = new Map<number, readonly number[]>()
  const seedWork = (work: number, row: number) => {
    seed(work, row)
    let owners = outlets.get(work)
    if (owners === undefined) {
      owners = outletsAt(columns, work)
      outlets.set(work, owners)
    }
    for (const owner of owners) seed(kinds.length + owner, row)
  }
  for (const row of grounded) {
    const statement = recordsOf.statement[row] ?? 0
    const place = lines.at(statement)
    seedWork(rootOf(columns, sourceAt(columns, statement)), row)
    const seedEnd = (end: number) => (kinds[end] === KIND_CODES.source ? seedWork(end, row) : seed(end, row))
    if (lines.endAt(place) !== NONE) seedEnd(lines.endAt(place))
    for (let index = 0; index < lines.countAt(place); index++) {
      const origin = lines.originAt(place, index)
      if (kinds[origin] === KIND_CODES.statement || !holds(statement, origin)) continue
      if (kinds[origin] === KIND_CODES.actor) seed(origin, row)
      else {
        seedWork(rootOf(columns, origin), row)
        seedEnd(endOfSource(columns, origin))
      }
    }
  }
  const places = Uint32Array.from({ length: of.length }, (_, place) => place)
  const { starts, items } = listBy(places, kinds.length * 2, of.at.bind(of))
  return { starts, items: items.map((place) => statements.at(place)) }
}
