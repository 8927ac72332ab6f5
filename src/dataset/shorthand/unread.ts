import { disjointSets } from '../../algorithm/disjoint-sets.ts'
import { isoSpan, parseEdtf } from '../../model/dates.ts'
import { groupBy, sortedUnique } from '../../model/order.ts'
import type { Fields } from '../raw-record.ts'
import type { TakenIds } from './made-id.ts'

/** A line that leads through somebody of whom there is no document: a source says that a claim stands in one. */
export interface Passing {
  /** The id of the line's source. */
  readonly source: string
  readonly claim: string
  /** Through whom: an actor, or somebody unnamed by the id that they get. */
  readonly through: string
  /** Whether they publish, so that others may have read the same; what a person said to a source, that source alone knows. */
  readonly isPublisher: boolean
}

/** A document that nobody read, and the lines that lead through it. */
export interface Unread {
  readonly id: string
  readonly value: Fields
}

interface Making {
  readonly nameOf: (id: string) => string
  readonly publishedOf: (source: string) => string | undefined
  readonly ids: TakenIds
}

/**
 * The unread documents that lines lead through: of a publisher one for all lines that lead through it in one source, or about one claim, since
 * that is most likely the same report; of anybody else one for each source.
 */
export function unreadDocuments(
  passings: readonly Passing[],
  making: Making,
): (passing: Passing) => Unread | undefined {
  const setOf = disjointSets(
    passings.map((passing) => [ofSource(passing), passing.isPublisher ? ofClaim(passing) : ofSource(passing)]),
  )
  const groups = groupBy(passings, (passing) => setOf(ofSource(passing)))
  const made = new Map<string, Unread>()
  for (const [set, group] of groups) {
    const sources = sortedUnique(group.map(({ source }) => source))
    const [first] = group
    if (first !== undefined) made.set(set, unreadDocument(first, sources, making))
  }
  return (passing) => made.get(setOf(ofSource(passing)))
}

function ofSource({ through, source }: Passing): string {
  return `${through} source ${source}`
}

function ofClaim({ through, claim }: Passing): string {
  return `${through} claim ${claim}`
}

function unreadDocument({ through, isPublisher }: Passing, sources: readonly string[], making: Making): Unread {
  const { nameOf, publishedOf, ids } = making
  const published = noLaterThan(sources.map(publishedOf))
  const value = {
    id: ids.take(`${through}-via-${sources[0]}`),
    title: isPublisher ? `What ${nameOf(through)} reported` : `What ${nameOf(through)} said`,
    type: isPublisher ? 'other' : 'interview',
    ...(isPublisher ? { publisher: through } : { authors: [through] }),
    ...(published === undefined ? {} : { published }),
    read: 'no',
    knownVia: sources,
  }
  return { id: value.id, value }
}

/** What was reported by several documents was there before the first of them. */
function noLaterThan(dates: readonly (string | undefined)[]): string | undefined {
  const ends = dates.flatMap((date) => {
    try {
      return date === undefined ? [] : [parseEdtf(date)]
    } catch {
      return []
    }
  })
  const [first] = ends.filter(({ latest }) => Number.isFinite(latest)).sort((a, b) => a.latest - b.latest)
  const day = first === undefined ? undefined : isoSpan(first)[1]?.slice(0, 10)
  return day === undefined ? undefined : `../${day}`
}
