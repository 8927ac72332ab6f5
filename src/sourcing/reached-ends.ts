import { KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { endOfSource } from './ends.ts'
import type { Grounding } from './grounding.ts'

/** The ends that statements lead to by steps that hold, by number, sorted. Linear in what is upstream of them. */
export function reachedEnds(grounding: Grounding, statements: Iterable<number>): number[] {
  const { columns, lines, holds } = grounding
  const { kinds } = columns
  const ends = new Set<number>()
  const reached = new Set(statements)
  for (const statement of reached) {
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
  return [...ends].sort((a, b) => a - b)
}
