import type { LayoutInput } from '../layout/positions.ts'
import { spanOf } from '../library.ts'
import type { SceneNode } from '../scene/scene.ts'
import type { Layout } from '../state/page-state.ts'
import { hourOf } from '../words/dates.ts'
import type { Ground } from './picture-of-state.ts'
import type { Session } from './session.ts'

/** What a layout has to know of a scope; sorted by id, so that the order of the file does not matter. Only the layout by time is told any. */
export function inputOf(
  session: Session,
  { scene, extent: { nodes, statements }, blocks = new Map() }: Ground,
  layout: Layout = 'time',
): { input: LayoutInput; ids: string[] } {
  const drawn = [...nodes].flatMap((id) => scene.nodes.get(id) ?? []).filter(({ kind }) => LAID_OUT.has(kind))
  drawn.sort((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = new Map(drawn.map(({ id }, index) => [id, index]))
  const edges: [number, number][] = []
  for (const edge of scene.edges) {
    const [from, to] = [numbers.get(edge.from), numbers.get(edge.to)]
    if (from === undefined || to === undefined || !STRUCTURE.has(edge.group)) continue
    if (statements !== undefined && edge.statements.length > 0 && !edge.statements.some((id) => statements.has(id)))
      continue
    edges.push([from, to])
  }
  const before = new Map<string, number>()
  for (const home of blocks.values()) before.set(home, (before.get(home) ?? 0) + 1)
  const layoutNodes = drawn.map((node) => ({
    id: node.id,
    rank: RANK[node.kind] ?? 'middle',
    hour: layout === 'time' ? firstHourOf(session, node) : null,
    size: 10,
    before: before.get(node.id) ?? 0,
  }))
  return { input: { nodes: layoutNodes, edges }, ids: drawn.map(({ id }) => id) }
}

const LAID_OUT: ReadonlySet<string> = new Set(['claim', 'source', 'actor', 'statement'])
const STRUCTURE: ReadonlySet<string> = new Set([
  'affirms',
  'denies',
  'declines',
  'repeats',
  'quotes',
  'contradicts',
  'bears',
  'copies',
  'in',
  'published',
])
const RANK: Partial<Record<SceneNode['kind'], 'first' | 'middle' | 'last'>> = { claim: 'first', actor: 'last' }

/** The first hour that a node may be dated, since 1970; null where nobody knows. */
function firstHourOf({ open }: Session, { id, kind }: SceneNode): number | null {
  const { first } = kind === 'status' ? { first: null } : open.firstDay(id)
  return first === null ? null : hourOf(spanOf(first).earliest)
}
