import { sortedUnique } from '../../model/order.ts'
import type { StatusAnswer } from '../../query/status.ts'
import type { SideSupport, Support } from '../../query/support/support.ts'
import type { Trace, TraceEnd } from '../../query/trace/trace.ts'
import type { View } from '../../sourcing/view.ts'
import { counted } from '../../words/counted.ts'
import { type NameOf, namedAll, namesIn } from '../../words/names.ts'
import { type Item, type Parts, say } from '../../words/parts.ts'

interface Asked {
  readonly support: Support
  readonly trace: Trace
  readonly status: StatusAnswer
}

/**
 * What the records leave open of a claim: who stands behind it, how many they are, how they know, what nobody read, what has no date, and what
 * nobody looked for or judged. Nothing is guessed.
 */
export function unknownItems(view: View, { support, trace, status }: Asked): Item[] {
  const nameOf = namesIn(view.reader)
  const ends = [...trace.for.ends, ...trace.against.ends]
  const documents = sortedUnique(sidesOf(support).flatMap(({ evidence }) => [...evidence.read, ...evidence.reported]))
  const unread = sortedUnique(sidesOf(support).flatMap(({ evidence }) => evidence.reported))
  const undated = documents.filter((id) => view.reader.record('source', id)?.published === undefined)
  const lines = [
    ...about(
      'Where it is from, which is not said in ',
      idsOf(ends, ({ disclosed }) => !disclosed),
      nameOf,
    ),
    ...about(
      'Who is meant by ',
      idsOf(ends, ({ disclosed, anonymous }) => disclosed && anonymous),
      nameOf,
    ),
    ...howMany(support.for, 'for it'),
    ...howMany(support.against, 'against it'),
    ...howTheyKnow(view, ends),
    ...about('What stands in documents that nobody read: ', unread, nameOf),
    ...about('When these came out: ', undated, nameOf),
    ...(trace.searches.length === 0 ? [['Whether it is to be found elsewhere: no search for it is recorded']] : []),
    ...(status.current === null ? [['Whether it is true: nobody has judged it']] : []),
  ]
  return lines.map((text) => ({ text }))
}

function sidesOf(support: Support): SideSupport[] {
  return [support.for, support.against]
}

/** So many are named; more are only counted. */
const NAMED = 5

function about(what: string, ids: readonly string[], nameOf: NameOf): Parts[] {
  return ids.length === 0 ? [] : [say`${what}${namedAll(nameOf, ids, NAMED)}`]
}

function idsOf(ends: readonly TraceEnd[], fits: (end: TraceEnd) => boolean): string[] {
  return sortedUnique(ends.filter(fits).map(({ id }) => id))
}

function howMany({ origins: { min, max } }: SideSupport, side: string): Parts[] {
  return min === max ? [] : [[`How many origins there are ${side}: as few as ${min}, as many as ${max}`]]
}

/** In how many of the statements that are nearest an origin nothing says how it knows. */
function howTheyKnow({ reader }: View, ends: readonly TraceEnd[]): Parts[] {
  const nearest = sortedUnique(ends.flatMap(({ route }) => route.at(-1) ?? []))
  const silent = nearest.filter((id) => (reader.record('statement', id)?.knowledge ?? 'unknown') === 'unknown')
  if (silent.length === 0) return []
  return [
    [`How the origins know it: not said in ${silent.length} of ${counted(nearest.length, 'statement')} next to them`],
  ]
}
