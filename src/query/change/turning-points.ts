import { append } from '../../algorithm/append.ts'
import { spanOf } from '../../model/dates.ts'
import { sortedUnique } from '../../model/order.ts'
import type { Span } from '../../model/span.ts'
import type { View } from '../../sourcing/view.ts'
import { worksOf } from '../../sourcing/works.ts'
import { recordsBehindAnswers } from '../subgraph/records-behind-answers.ts'

/** An instant at which a record begins or ends, or may. */
export interface TurningPoint {
  readonly instant: number
  readonly id: string
}

/** Both ends of every date of the records that the status and the sourcing of a claim rest on, ascending. O(records log records). */
export function turningPoints(view: View, claim: string): TurningPoint[] {
  const { reader } = view
  const points = [...recordsBehindAnswers(reader, [claim])].flatMap((id) => {
    const source = reader.record('source', id)
    const statement = reader.record('statement', id)
    const assessment = reader.record('assessment', id)
    const dates = [
      source?.published,
      ...(source?.notices ?? []).map(({ date }) => date),
      statement?.made,
      statement?.withdrawn,
      assessment?.date,
    ]
    const instants = dates.map(spanOf).flatMap(({ earliest, latest }: Span) => [earliest, latest])
    return instants.filter(Number.isFinite).map((instant) => ({ instant, id }))
  })
  return points.sort((a, b) => a.instant - b.instant)
}

/**
 * A way to ask which records may not be the same in a view and the next one: those with a turning point in between, and whatever a document
 * brings with it, its other versions and the statements in all of them. Undefined where one has no date: then records without one turn, too.
 */
export function openTurned({ reader }: View, turns: readonly TurningPoint[]) {
  const works = worksOf(reader)
  const turning = (id: string): string[] => {
    if (reader.kindOf(id) !== 'source') return [id]
    const versions = works.versionsOf(works.rootOf(id))
    return versions.flatMap((version) => [version, ...reader.linksTo(version, 'in').map(({ from }) => from)])
  }
  let next = 0
  return (before: View, after: View): string[] | undefined => {
    if (after.options.asOf === undefined) return undefined
    const [since, until] = [spanOf(before.options.asOf).latest, spanOf(after.options.asOf).latest]
    const turned: string[] = []
    for (let turn = turns[next]; turn !== undefined && turn.instant <= until; turn = turns[++next])
      if (turn.instant > since) append(turned, turning(turn.id))
    return sortedUnique(turned)
  }
}
