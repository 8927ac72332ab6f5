import { OUTLET_PREFIX, type QuickGraph } from '../../library.ts'
import type { Overview } from '../../state/page-state.ts'
import { labelOf } from '../../words/labels.ts'
import { NO_OWNER, NO_PUBLISHER, NO_TOPIC, others, otherTopics } from '../../words/overview-words.ts'

/** Records of one kind that an overview draws as one node. */
export interface Group {
  /** The node: of a topic its id, of a publisher or owner `outlet:ID`; else the id of the first of them. */
  readonly id: string
  readonly kind: 'topic' | 'source' | 'claim'
  readonly name: string
  /** What is in it, by id; each record of an overview is in one group. */
  readonly members: readonly string[]
  /** It is called after one of its members. */
  readonly around?: true
  /** Of what belongs to no topic, publisher or owner, or to small ones: how many these are. */
  readonly ofSmall?: number
}

/** Where there are more groups than so many, those of fewer records are drawn as one, and so are those beyond. */
const MOST = 24
const LEAST = 3

export type By = Exclude<Overview, 'none'>

/**
 * All claims, or all documents, in groups: the largest first, what belongs to none last.
 *
 * @param communities each claim with the claim that names its community; asked for where these are grouped by
 */
export function groupsOf(open: QuickGraph, communities: () => ReadonlyMap<string, string>, by: By): readonly Group[] {
  if (by === 'topic') return byTopic(open)
  if (by === 'community') return gathered(communities(), open, COMMUNITIES)
  return gathered(ownersOf(open, by), open, by === 'publisher' ? PUBLISHERS : OWNERS)
}

/** What to group by where nobody chose: topics, where claims have any. */
export function usualOverview({ reader }: QuickGraph): Overview {
  if (reader.ids('topic').length > 0) return 'topic'
  if (reader.ids('actor').length > 0) return 'publisher'
  return reader.ids('claim').length > 0 ? 'community' : 'none'
}

interface How {
  readonly kind: Group['kind']
  /** The node of a group, where a record gives it its name. */
  readonly nodeOf: (key: string) => string | undefined
  readonly none: string
  readonly others: (groups: number) => string
}

const TOPICS: How = { kind: 'topic', nodeOf: (id) => id, none: NO_TOPIC, others: otherTopics }
const COMMUNITIES: How = { kind: 'claim', nodeOf: () => undefined, none: NO_TOPIC, others }
const PUBLISHERS: How = { kind: 'source', nodeOf: (id) => OUTLET_PREFIX + id, none: NO_PUBLISHER, others }
const OWNERS: How = { ...PUBLISHERS, none: NO_OWNER }

/** Each claim with the narrowest of its topics: the one that fewest claims are about, of those that have enough to be drawn. */
function byTopic(open: QuickGraph): Group[] {
  const { reader } = open
  const topicsOf = (claim: string) =>
    reader
      .linksFrom(claim, 'about')
      .map(({ to }) => to)
      .filter((id) => reader.kindOf(id) === 'topic')
  const sizes = new Map<string, number>()
  const claims = reader.ids('claim')
  for (const claim of claims) for (const topic of topicsOf(claim)) sizes.set(topic, (sizes.get(topic) ?? 0) + 1)
  const sizeOf = (topic: string) => sizes.get(topic) ?? 0
  const narrowest = (claim: string) => {
    const topics = topicsOf(claim).sort((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1))
    return topics.find((topic) => sizeOf(topic) >= LEAST) ?? topics.at(-1)
  }
  return gathered(new Map(claims.map((claim) => [claim, narrowest(claim)])), open, TOPICS)
}

function ownersOf(open: QuickGraph, by: 'publisher' | 'owner'): Map<string, string | undefined> {
  const ownerOf = (id: string) => {
    const { owners, top } = open.ownership(id)
    return (by === 'owner' ? top : owners[0]) ?? undefined
  }
  return new Map(open.reader.ids('source').map((id) => [id, ownerOf(id)]))
}

/** @param keys each record with what it is grouped by */
function gathered(keys: ReadonlyMap<string, string | undefined>, { reader }: QuickGraph, how: How): Group[] {
  const byKey = new Map<string | undefined, string[]>()
  for (const [id, key] of keys) {
    const members = byKey.get(key)
    if (members === undefined) byKey.set(key, [id])
    else members.push(id)
  }
  const none = byKey.get(undefined) ?? []
  byKey.delete(undefined)
  const named = [...byKey].flatMap(([key, members]) => (key === undefined ? [] : [{ key, members }]))
  named.sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1))
  // A few are each told by name; of many those that hardly hold more than one are one.
  const large = named.length <= MOST ? named : named.slice(0, MOST).filter(({ members }) => members.length >= LEAST)
  const rest = named.slice(large.length)
  const small = rest.flatMap(({ members }) => members)
  const groups = large.map(({ key, members }) => {
    const id = how.nodeOf(key) ?? key
    const kind = how.nodeOf(key) === undefined ? 'claim' : how.kind
    const group = { id, kind, name: labelOf(reader, key), members } as const
    return kind === 'claim' ? { ...group, around: true as const } : group
  })
  return [
    ...groups,
    ...asFirst(small, { name: how.others(rest.length), kind: how.kind, ofSmall: rest.length }),
    ...asFirst(none, { name: how.none, kind: how.kind, ofSmall: 0 }),
  ]
}

/** Those that no record names, as the first of them. */
export function asFirst(members: readonly string[], { kind, ...more }: Omit<Group, 'id' | 'members'>): Group[] {
  const [id] = members
  return id === undefined ? [] : [{ id, kind: kind === 'topic' ? 'claim' : kind, members, ...more }]
}
