import { KIND_CODES } from '../../columns/columns.ts'
import { othersOf } from '../../columns/edge-table.ts'
import { NONE } from '../../columns/ids.ts'
import { endOfSource } from '../../sourcing/ends.ts'
import { LINE_FLAGS } from '../../sourcing/lines.ts'
import { documentAt, sourceAt } from '../../sourcing/statements.ts'
import type { Sayings } from './sayings.ts'

/** Whom and what a statement names for what it says, against what is on its line: by number. */

/** The records on its line that a statement does not name, sorted: of one that drops the attribution, or has `credits`. */
export function missingFrom(sayings: Sayings, statement: number): readonly number[] {
  const { lines } = sayings.grounding
  const { credited } = sayings.of(statement)
  const place = lines.at(statement)
  const isDropped = (lines.flagsAt(place) & LINE_FLAGS.droppedAttribution) !== 0
  if (lines.countAt(place) === 0 || (credited === undefined && !isDropped)) return NOTHING
  const isNamed = openNamed(sayings, credited ?? NOTHING)
  return recordsOnLine(sayings, statement).filter((record) => !isNamed(record))
}

const NOTHING: readonly number[] = []

/** The disclosed ends and the documents upstream of a statement, sorted, its own source left out. */
export function recordsOnLine({ columns, presence, grounding: { lines } }: Sayings, statement: number): number[] {
  const { kinds } = columns
  const records = new Set<number>()
  const reached = new Set([statement])
  for (const at of reached) {
    const place = lines.at(at)
    if (at !== statement) records.add(sourceAt(columns, at))
    const own = lines.endAt(place)
    if (own !== NONE) records.add(own)
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (!presence.isActive(to)) continue
      if (kinds[to] === KIND_CODES.statement) reached.add(to)
      else {
        records.add(to)
        if (kinds[to] !== KIND_CODES.actor) records.add(endOfSource(columns, to))
      }
    }
  }
  records.delete(sourceAt(columns, statement))
  return [...records].sort((a, b) => a - b)
}

/** Whether a record is named by some, directly or through the document or the issuer that it goes with. */
function openNamed({ columns }: Sayings, credited: readonly number[]): (record: number) => boolean {
  const { kinds, rows, of } = columns
  const issuersOf = (source: number): readonly number[] => {
    if (kinds[source] !== KIND_CODES.source) return NOTHING
    const publisher = of.source.publisher[rows[source] ?? 0] ?? NONE
    const authors = othersOf(columns.edges('authoredBy').outgoing, source)
    return publisher === NONE ? [...authors] : [publisher, ...authors]
  }
  const sources = credited.map((record) => documentAt(columns, record))
  const named = new Set([...credited, ...sources])
  const issuers = new Set(sources.flatMap(issuersOf))
  return (record) => named.has(record) || issuers.has(record) || issuersOf(record).some((each) => named.has(each))
}
