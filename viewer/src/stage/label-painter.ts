import type Sigma from 'sigma'
import type { AxisMark } from '../layout/time-scale.ts'
import type { NodeKind } from '../library.ts'
import { LAST, type NodeLook } from '../looks/node-look.ts'
import { drawAxis } from './draw-axis.ts'
import { LINE, type Nameable, type Naming, namesIn, type Text } from './label-wishes.ts'
import { type Box, type LabelWish, placeLabels } from './place-labels.ts'
import { atmosphere } from './programs/atmosphere.ts'
import { wrapText } from './text-layout.ts'

const SCANNED = 4000
/** From so many names on, what is named last is named too. */
const MANY = 300

export interface Labelled {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly look: NodeLook
}

export interface LinePair {
  readonly from: string
  readonly to: string
}

export interface LabelPainter {
  /** The nodes that may be labelled. */
  offer(nodes: Iterable<Labelled>): void
  /** The nodes that are named while something is pointed at. */
  setLit(ids: ReadonlySet<string> | undefined): void
  /** The pairs of nodes between which lines are drawn: names keep off them where they can. */
  setLines(pairs: readonly LinePair[]): void
  setColors(ink: string, paper: string): void
  setDensity(density: number): void
  /** Names of places along the top. */
  setAxis(marks: readonly AxisMark[]): void
  paint(): void
}

/** Writes names beside nodes after each frame, the most prominent first, none over another. */
export function createLabelPainter(sigma: Sigma, context: CanvasRenderingContext2D): LabelPainter {
  const family = getComputedStyle(sigma.getContainer()).fontFamily
  const fonts = { plain: `12px ${family}`, strong: `600 12.5px ${family}` }
  const wrapped = new Map<string, Text>()
  let ranked: Labelled[] = []
  let colors = { ink: '#000', paper: '#fff' }
  let most = 70
  let lit: ReadonlySet<string> | undefined
  let marks: readonly AxisMark[] = []
  let pairs: readonly LinePair[] = []

  const linesOf = (label: string, strong: boolean, lines: number, width: number) => {
    const key = `${strong ? 1 : 0}${lines} ${width} ${label}`
    let found = wrapped.get(key)
    if (found === undefined) {
      context.font = strong ? fonts.strong : fonts.plain
      const measure = (text: string) => context.measureText(text).width
      const wrappedLines = wrapText(label, { width, lines, measure })
      found = { lines: wrappedLines, width: wrappedLines.reduce((most, line) => Math.max(most, measure(line)), 0) }
      wrapped.set(key, found)
    }
    return found
  }
  const place = (id: string) => {
    const data = sigma.getNodeDisplayData(id)
    if (data === undefined) return undefined
    const { x, y } = sigma.framedGraphToViewport(data)
    return { x, y, radius: sigma.scaleSize(data.size) * atmosphere(sigma).scale }
  }

  const seen = function* (nodes: readonly Labelled[], { width, height }: { width: number; height: number }) {
    for (const node of nodes.slice(0, SCANNED)) {
      const at = place(node.id)
      if (at !== undefined && at.x > -20 && at.y > -20 && at.x < width + 20 && at.y < height + 20)
        yield { ...node, ...at }
    }
  }

  return {
    offer: (nodes) => {
      ranked = [...nodes].filter(({ look }) => look.prominence > 0)
      ranked.sort((a, b) => b.look.prominence - a.look.prominence || (a.id < b.id ? -1 : 1))
    },
    setLit: (ids) => {
      lit = ids
    },
    setLines: (next) => {
      pairs = next
    },
    setColors: (ink, paper) => {
      colors = { ink, paper }
    },
    setDensity: (density) => {
      most = density
    },
    setAxis: (next) => {
      marks = next
    },
    paint: () => {
      const { width, height } = sigma.getDimensions()
      const pointing = lit !== undefined
      const found = new Map<string, Naming>()
      const wishes: LabelWish[] = []
      const obstacles: Box[] = []
      const all: readonly Nameable[] = [...seen(ranked, { width, height })]
      const nameOf = namesIn({ all, width, height, pointing, linesOf })
      for (const node of all) {
        const { id, look, x, y, radius } = node
        if (obstacles.length < 500 && (!pointing || lit?.has(id)))
          obstacles.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
        if (pointing ? !lit?.has(id) : look.prominence <= LAST && most < MANY) continue
        const naming = nameOf(node)
        found.set(id, naming)
        wishes.push(naming.wish)
        if (wishes.length > most * 6) break
      }
      context.clearRect(0, 0, width, height)
      context.font = fonts.plain
      if (marks.length > 0) drawAxis(context, { sigma, marks, colors, width, height })
      const lines = pairs.flatMap(({ from, to }) => {
        const ends = [place(from), place(to)]
        return ends[0] && ends[1] ? [{ from: ends[0], to: ends[1] }] : []
      })
      for (const { id, box, align, size } of placeLabels(wishes, { width, height, obstacles, lines, most })) {
        const naming = found.get(id)
        if (naming === undefined) continue
        const { strong, look, texts } = naming
        write(context, { strong, look, lines: texts[size]?.lines ?? [], box, align, fonts, colors })
      }
    },
  }
}

interface Writing extends Pick<Naming, 'look'> {
  readonly lines: readonly string[]
  readonly strong: boolean
  readonly box: Box
  readonly align: CanvasTextAlign
  readonly fonts: { readonly plain: string; readonly strong: string }
  readonly colors: { readonly ink: string; readonly paper: string }
}

function write(context: CanvasRenderingContext2D, { lines, strong, box, align, look, fonts, colors }: Writing): void {
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2
  context.font = strong ? fonts.strong : fonts.plain
  context.textAlign = align
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = colors.paper
  context.fillStyle = colors.ink
  context.globalAlpha = 0.55 + 0.45 * look.opacity
  lines.forEach((line, index) => {
    const y = box.top + (index + 0.5) * LINE
    context.strokeText(line, x, y)
    context.fillText(line, x, y)
  })
  context.globalAlpha = 1
}
