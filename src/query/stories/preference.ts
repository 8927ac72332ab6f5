import { HearsayError } from '../../errors.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { requireKind } from '../../graph/require.ts'
import { latestReliability } from '../../sourcing/reliability.ts'
import type { View } from '../../sourcing/view.ts'
import { sideSupport } from '../support/support.ts'

/** Whom to prefer: those with the better grade of reliability, or these sources and actors, the most trusted first. */
export type Prefer = 'reliability' | readonly string[]

/** How much a claim is preferred: the lower the rank, the more; and who gives it that rank. */
export interface Rank {
  readonly rank: number
  readonly through: string
}

/**
 * How claims are ranked. Each has the best rank of those that it stands on: the documents that carry it, their publishers, and the
 * ends of its lines. By `reliability` A to E are 1 to 5, and who has no grade, or F, gives no rank: it can't be compared. By a list
 * the place in it is the rank, and all that are not in it come after those that are.
 *
 * @throws HearsayError `unknown-id`, `bad-option` where the list names something else than sources and actors.
 */
export function rankingOf(view: View, prefer: Prefer): (claim: string) => Rank | null {
  const rankIn = prefer === 'reliability' ? gradeRank(view) : listRank(view, prefer)
  const ranks = new Map<string, Rank | null>()
  return (claim) => {
    let rank = ranks.get(claim)
    if (rank === undefined) {
      rank = bestOf(standsOn(view, claim), (id) => rankIn(id, claim))
      ranks.set(claim, rank)
    }
    return rank
  }
}

function bestOf(ids: readonly string[], rankOf: (id: string) => number | null): Rank | null {
  let best: Rank | null = null
  for (const through of ids) {
    const rank = rankOf(through)
    if (rank !== null && (best === null || rank < best.rank)) best = { rank, through }
  }
  return best
}

/** The documents that carry a claim, their publishers and the ends of its lines: each once, in that order. */
function standsOn(view: View, claim: string): string[] {
  const { evidence, origins } = sideSupport(view, claim, 'for')
  return [...new Set([...evidence.read, ...evidence.publishers, ...origins.ends.map(({ id }) => id)])]
}

function gradeRank(view: View): (id: string, claim: string) => number | null {
  return (id, claim) => {
    const grade = latestReliability(view, id, topicsOf(view.reader, claim))?.reliability
    return grade === undefined || grade === 'F' ? null : 'ABCDE'.indexOf(grade) + 1
  }
}

function topicsOf(reader: GraphReader, claim: string): readonly string[] {
  return reader.record('claim', claim)?.about ?? []
}

function listRank(view: View, order: readonly string[]): (id: string) => number {
  for (const id of order) {
    const kind = requireKind(view, id)
    if (kind === 'source' || kind === 'actor') continue
    throw new HearsayError('bad-option', `cannot prefer "${id}": it is a ${kind}`, {
      path: 'prefer',
      hint: 'name sources and actors, the most trusted first',
    })
  }
  const places = new Map(order.map((id, index) => [id, index + 1]))
  return (id) => places.get(id) ?? order.length + 1
}
