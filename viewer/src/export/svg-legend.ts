import { FROM_BASIS_LABELS } from '../library.ts'
import { HEAD_OF_GROUP } from '../looks/edge-look.ts'
import type { NodeLook } from '../looks/node-look.ts'
import type { Palette } from '../looks/palette.ts'
import { RING_OF_STATUS, SHAPE_OF_KIND } from '../looks/shapes.ts'
import { EDGE_GROUPS } from '../state/edge-groups.ts'
import { CAME_BETWEEN, SOME_CAME_BETWEEN } from '../words/changes-words.ts'
import { KIND_WORDS, STATUS_WORDS } from '../words/code-words.ts'
import { GROUP_THAT_OPENS } from '../words/overview-words.ts'
import type { Drawing } from './drawing.ts'
import { svgStroke } from './svg-edge.ts'
import type { Measure } from './svg-labels.ts'
import { svgNode } from './svg-node.ts'
import { element, xmlText } from './xml.ts'

/** A line of the legend: what is drawn, about the middle of a box of 34 by 22 pixels, and what it means. */
export interface LegendEntry {
  readonly sample: string
  readonly text: string
}

/** What appears in a drawing and what it means: shapes, strokes, rings, fills. Nothing that does not appear. */
export function legendOf({ nodes, edges, palette }: Drawing, statusOf: (claim: string) => string): LegendEntry[] {
  const kinds = new Set(nodes.map(({ node }) => node.kind))
  const groups = new Set(edges.map(({ edge }) => edge.group))
  const statuses = new Set(nodes.flatMap(({ node }) => (node.kind === 'claim' ? [statusOf(node.id)] : [])))
  const look = (changes: Partial<NodeLook>) => svgNode({ ...BARE, color: palette.quiet, ...changes }, palette)
  const has = (test: (look: NodeLook) => boolean) => nodes.some(({ look: own }) => test(own))
  const entries: LegendEntry[] = []
  for (const kind of KINDS_IN_ORDER) {
    if (!kinds.has(kind)) continue
    entries.push({
      sample: look({ shape: SHAPE_OF_KIND[kind], color: palette.kinds[kind] }),
      text: KIND_WORDS[kind].one,
    })
  }
  if (has(({ mark }) => mark === 'hole'))
    entries.push({ sample: look({ color: palette.kinds.actor, mark: 'hole' }), text: 'somebody who is not named' })
  if (has(({ mark }) => mark === 'plus')) entries.push({ sample: look({ mark: 'plus' }), text: GROUP_THAT_OPENS })
  for (const { name, label } of EDGE_GROUPS) {
    if (groups.has(name))
      entries.push({ sample: stroke(palette.edges[name], { head: HEAD_OF_GROUP[name] }), text: label })
  }
  if (edges.some(({ edge }) => edge.inferred))
    entries.push({ sample: stroke(palette.quiet, { dashed: true }), text: FROM_BASIS_LABELS.inferred })
  for (const [status, ring] of Object.entries(RING_OF_STATUS)) {
    if (!statuses.has(status) || ring === 'none') continue
    const drawn = { shape: 'diamond', color: palette.kinds.claim, ring, ringColor: palette.statuses[status] } as const
    entries.push({
      sample: look({ ...drawn, ringColor: drawn.ringColor ?? palette.quiet }),
      text: STATUS_WORDS[status] ?? status,
    })
  }
  if (has(({ ring, shape }) => ring === 'dashed' && shape === 'square')) {
    const unread = {
      shape: 'square',
      ring: 'dashed',
      color: palette.kinds.source,
      ringColor: palette.kinds.source,
    } as const
    entries.push({ sample: look(unread), text: 'known only through others' })
  }
  if (has(({ isNew }) => isNew)) entries.push({ sample: look({ isNew: true }), text: CAME_BETWEEN })
  if (has(({ hasNew }) => hasNew)) entries.push({ sample: look({ hasNew: true }), text: SOME_CAME_BETWEEN })
  return [...entries, ...conditions(has, look, palette)]
}

const KINDS_IN_ORDER = ['claim', 'source', 'actor', 'statement', 'topic', 'assessment', 'search', 'status'] as const

const BARE = {
  shape: 'circle',
  fill: 'solid',
  ring: 'none',
  ringColor: '#000000',
  mark: 'none',
  isNew: false,
  hasNew: false,
  size: 6,
  color: '#000000',
} as const

function stroke(
  color: string,
  { head = 'none', dashed = false }: { head?: (typeof HEAD_OF_GROUP)['affirms']; dashed?: boolean },
) {
  const look = { color, head, dashed, width: 1.6, opacity: 1 }
  return svgStroke(
    [
      { x: -14, y: 0 },
      { x: 0, y: 0 },
      { x: 14, y: 0 },
    ],
    look,
  )
}

function conditions(
  has: (test: (look: NodeLook) => boolean) => boolean,
  look: (changes: Partial<NodeLook>) => string,
  { against }: Palette,
): LegendEntry[] {
  const entries: LegendEntry[] = []
  if (has(({ mark }) => mark === 'cross'))
    entries.push({ sample: look({ fill: 'hollow', mark: 'cross', color: against }), text: 'taken away' })
  if (has(({ fill, mark, color }) => fill === 'hollow' && mark !== 'cross' && color === against))
    entries.push({ sample: look({ fill: 'hollow', color: against }), text: 'falls' })
  if (has(({ fill }) => fill === 'half')) entries.push({ sample: look({ fill: 'half' }), text: 'weakens' })
  return entries
}

const [CELL_HEIGHT, SAMPLE, GAP] = [22, 34, 22]

/** The legend in rows that fit a width, from the top left of its own, and how high it is. */
export function svgLegend(
  entries: readonly LegendEntry[],
  { width, palette, measure }: { readonly width: number; readonly palette: Palette; readonly measure: Measure },
): { xml: string[]; height: number } {
  let [x, row] = [0, 0]
  const xml = entries.map(({ sample, text }) => {
    const wide = SAMPLE + 8 + measure(text, { size: 12, strong: false }) + GAP
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const at = { x, y: row * CELL_HEIGHT + CELL_HEIGHT / 2 }
    x += wide
    const words = element('text', { x: SAMPLE + 6, y: 4, 'font-size': 12, fill: palette.ink }, [xmlText(text)])
    const drawn = element('g', { transform: `translate(${SAMPLE / 2} 0)` }, [sample])
    return element('g', { transform: `translate(${Math.round(at.x)} ${at.y})` }, [drawn, words])
  })
  return { xml, height: entries.length === 0 ? 0 : (row + 1) * CELL_HEIGHT }
}
