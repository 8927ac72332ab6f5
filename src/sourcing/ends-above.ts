import { KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { endOfSource } from './ends.ts'
import type { Grounding } from './grounding.ts'

/**
 * The ends that grounded statements lead to, by number. Linear in what is upstream of them.
 *
 * @param most one more than these is enough to know: then not all of them are looked for
 */
export function endsAbove(
  { columns, lines, holds }: Grounding,
  carriers: Iterable<number>,
  most = Number.POSITIVE_INFINITY,
): Set<number> {
  const { kinds } = columns
  const ends = new Set<number>()
  const reached = new Set(carriers)
  for (const statement of reached) {
    if (ends.size > most) break
    const place = lines.at(statement)
    const own = lines.endAt(place)
    if (own !== NONE) ends.add(own)
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (!holds(statement, to)) continue
      if (kinds[to] === KIND_CODES.statement) reached.add(to)
      else ends.add(kinds[to] === KIND_CODES.actor ? to : endOfSource(columns, to))
    }
  }
  return ends
}
