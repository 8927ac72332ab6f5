import { disjointSets } from '../../algorithm/disjoint-sets.ts'
import { openShingles } from '../../algorithm/shingles.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { spanOf } from '../../model/dates.ts'
import { groupBy } from '../../model/order.ts'
import type { Source } from '../../model/source.ts'

/** Two documents of which one may be a copy or a version of the other. */
export interface CopiedDocuments {
  /** The earlier one first, where dates tell. */
  readonly ids: readonly [string, string]
  /** What they share: an address, the very text, or passages. */
  readonly how: 'sameAddress' | 'sameText' | 'passages'
  /** How much of the later one stands in the earlier one; the greater share of both where no date tells; null where their texts were not compared. */
  readonly share: number | null
  /** What the later one may say of the earlier one; null where they only share passages, or are of one day. */
  readonly may: 'republishes' | 'revises' | null
}

/** What shares less was never found to be a copy; and what shares as much may be one. */
const [LEAST, COPY] = [0.15, 0.3]

/**
 * Documents that share their address, their text or passages, and are not said to be copies or versions: the most alike first. O(length of the texts).
 *
 * @param texts by document, as they were captured
 */
export function copiedDocuments(reader: GraphReader, texts: ReadonlyMap<string, string>): CopiedDocuments[] {
  const sources = reader.ids('source').flatMap((id) => reader.record('source', id) ?? [])
  const byId = new Map(sources.map((source) => [source.id, source]))
  const rootOf = disjointSets(
    sources.flatMap(({ id, republishes, revises }) =>
      [republishes, revises].flatMap((other) => (other === undefined ? [] : [[id, other] as const])),
    ),
  )
  const found = new Map<string, CopiedDocuments>()
  const add = ([a, b]: readonly [string, string], how: CopiedDocuments['how'], share: number | null) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    const key = [a, b].sort().join(' ')
    if (one === undefined || other === undefined || found.has(key) || rootOf(a) === rootOf(b)) return
    found.set(key, ordered(one, other, { how, share }))
  }
  for (const how of ['sameText', 'sameAddress'] as const)
    for (const group of groupBy(sources, how === 'sameText' ? ({ digest }) => digest : ({ url }) => url)) {
      const [key, [first, ...others]] = group
      if (key !== undefined && first !== undefined)
        for (const other of others) add([first.id, other.id], how, how === 'sameText' ? 1 : null)
    }
  const shingles = openShingles(texts)
  for (const [id, text] of texts)
    for (const { id: other, share, shareOfOther } of shingles.like(text, id)) {
      const [one, two] = [byId.get(id), byId.get(other)]
      const later =
        one && two && isEarlier(one, two) ? shareOfOther : one && two && isEarlier(two, one) ? share : undefined
      const much = later ?? Math.max(share, shareOfOther)
      if (much >= LEAST) add([id, other], share === 1 && shareOfOther === 1 ? 'sameText' : 'passages', rounded(much))
    }
  return [...found.values()].sort(
    (a, b) => (b.share ?? 1) - (a.share ?? 1) || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1),
  )
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

function ordered(a: Source, b: Source, { how, share }: Pick<CopiedDocuments, 'how' | 'share'>): CopiedDocuments {
  const isBefore = isEarlier(a, b)
  const isBehind = isEarlier(b, a)
  const ids = isBehind || (!isBefore && b.id < a.id) ? ([b.id, a.id] as const) : ([a.id, b.id] as const)
  const isCopy = (share ?? 1) >= COPY && (isBefore || isBehind)
  const sameHouse = a.publisher !== undefined && a.publisher === b.publisher
  return { ids, how, share, may: isCopy ? (sameHouse ? 'revises' : 'republishes') : null }
}

/** Whether one was surely published on a day before the other: of one day nothing tells which is first. */
function isEarlier(one: Source, other: Source): boolean {
  const dayOf = (instant: number) => Math.floor(instant / DAY)
  return dayOf(spanOf(one.published).latest) < dayOf(spanOf(other.published).earliest)
}

const DAY = 24 * 60 * 60
