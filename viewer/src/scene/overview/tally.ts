import { EDGE_KINDS, type EdgeKind, edgeKey, edgeRow, type GraphReader, type QuickGraph } from '../../library.ts'
import { type By, type Group, groupsOf } from './groups.ts'

/** A group of a large dataset: those of its records that are drawn when it opens, and how many there are. */
export interface TalliedGroup extends Group {
  readonly count: number
}

/** What two groups have to do with each other, by their nodes. */
export interface Tie {
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
}

/** An overview of a dataset that is too large to make a scene of: no record is made but those that name groups. */
export interface Tally {
  readonly groups: readonly TalliedGroup[]
  readonly ties: readonly Tie[]
}

/** So many records of a group are drawn when it opens: those on which most rests. */
export const MOST_OPENED = 200

/** Whom to tell how much was read. */
export type TellRead = (progress: { readonly done: number; readonly all: number }) => void

/** Groups with counts, and lines between them. @param communities see `groupsOf` */
export function tallied(
  open: QuickGraph,
  communities: () => ReadonlyMap<string, string>,
  { by, onRead = () => undefined }: { readonly by: By; readonly onRead?: TellRead },
): Tally {
  const { reader } = open
  const groups = groupsOf(open, communities, by)
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const ties = new Map<string, Tie>()
  for (const { kind, from, to } of by === 'topic' || by === 'community'
    ? ofClaims(reader)
    : ofDocuments(reader, onRead)) {
    const [one, other] = [groupOf.get(from), groupOf.get(to)]
    if (one === undefined || other === undefined || one === other) continue
    const key = edgeKey(one, kind, other)
    if (!ties.has(key)) ties.set(key, { kind, from: one, to: other })
  }
  return { groups: groups.map((group) => heaviest(reader, group)), ties: [...ties.values()] }
}

/** What bears on what, and contradicts it. */
const BETWEEN_CLAIMS = EDGE_KINDS.filter((kind) => ['contradicts', 'bears'].includes(edgeRow(kind).group))

function* ofClaims(reader: GraphReader): Generator<Tie> {
  for (const id of reader.ids('claim')) for (const kind of BETWEEN_CLAIMS) yield* reader.linksFrom(id, kind)
}

/** Which document repeats which, by what stands in it. */
function* ofDocuments(reader: GraphReader, onRead: TellRead): Generator<Tie> {
  const sourceOf = (statement: string) => reader.linksFrom(statement, 'in')[0]?.to ?? ''
  const statements = reader.ids('statement')
  for (const [index, id] of statements.entries()) {
    if (index % 1000 === 0) onRead({ done: index, all: statements.length })
    const repeated = reader.linksFrom(id, 'repeats').map(({ to }) => ['repeats', sourceOf(to)] as const)
    const cited = reader.linksFrom(id, 'cites').map(({ to }) => ['cites', to] as const)
    for (const [kind, to] of [...repeated, ...cited]) yield { kind, from: sourceOf(id), to }
  }
}

function heaviest(reader: GraphReader, group: Group): TalliedGroup {
  const { id, members } = group
  const count = members.length
  if (count <= MOST_OPENED) return { ...group, count }
  const kind = members.includes(id) || group.kind !== 'source' ? 'asserts' : 'in'
  const weights = new Map(members.map((member) => [member, reader.linksTo(member, kind).length]))
  const weightOf = (member: string) => weights.get(member) ?? 0
  const shown = [...members].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1)).slice(0, MOST_OPENED)
  // What bears the group's name is in it, whatever rests on it.
  if (members.includes(id) && !shown.includes(id)) shown[MOST_OPENED - 1] = id
  return { ...group, members: shown.sort((a, b) => (a < b ? -1 : 1)), count }
}
