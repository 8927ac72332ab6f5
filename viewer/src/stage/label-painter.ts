import type Sigma from 'sigma'
import type { AxisMark } from '../layout/time-scale.ts'
import type { NodeKind } from '../library.ts'
import { CHOSEN, GROUPS, LAST, type NodeLook } from '../looks/node-look.ts'
import { drawAxis } from './draw-axis.ts'
import { BESIDE_GROUP, type Box, besideOf, type LabelWish, placeLabels } from './place-labels.ts'
import { atmosphere } from './programs/atmosphere.ts'
import { wrapText } from './text-layout.ts'

const LINE = 14
const WIDTH = 180
/** Of a label that finds no room else, and of one of few, or of a group's, that finds none then. */
const NARROW = 96
const NARROWEST = 78
const SCANNED = 4000
/** So many nodes are few. */
const FEW = 40
/** How wide the name of a group is, as a share of the side of its part of the canvas. */
const OF_ITS_PART = 1.2
/** From so many names on, what is named last is named too. */
const MANY = 300

/** A name in lines, and how wide the widest is. */
interface Text {
  readonly lines: readonly string[]
  readonly width: number
}

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

  const linesOf = (label: string, strong: boolean, lines: number, width = WIDTH) => {
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
      if (at !== undefined && at.x > -20 && at.y > -20 && at.x < width + 20 && at.y < height + 20) yield { node, ...at }
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
      const found = new Map<string, Labelled & { texts: readonly Text[]; strong: boolean }>()
      const wishes: LabelWish[] = []
      const obstacles: Box[] = []
      const inView = [...seen(ranked, { width, height })]
      const groups = inView.filter(({ node }) => isGroup(node)).length
      const widthOfGroups = Math.min(WIDTH, Math.max(NARROWEST, OF_ITS_PART * Math.sqrt((width * height) / groups)))
      for (const { node, x, y, radius } of inView) {
        if (obstacles.length < 500 && (!pointing || lit?.has(node.id)))
          obstacles.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
        if (pointing ? !lit?.has(node.id) : node.look.prominence <= LAST && most < MANY) continue
        const strong = node.look.ring === 'solid' && node.look.prominence >= CHOSEN
        // A group says little without its name, which stands in its own part of the canvas.
        const texts = isGroup(node)
          ? [
              linesOf(node.label, strong, 3, widthOfGroups),
              linesOf(node.label, strong, 4, NARROW),
              linesOf(node.label, strong, 3, NARROWEST),
              linesOf(node.label, strong, 1, NARROWEST),
            ]
          : [
              linesOf(node.label, strong, strong ? 6 : pointing ? 3 : 2),
              linesOf(node.label, strong, strong ? 8 : 4, NARROW),
              ...(inView.length > FEW ? [] : [linesOf(node.label, strong, strong ? 9 : 4, NARROWEST)]),
            ]
        found.set(node.id, { ...node, texts, strong })
        const [size = { width: 0, height: 0 }, ...smaller] = texts.map(({ lines, width }) => ({
          width,
          height: lines.length * LINE,
        }))
        wishes.push({
          ...{ id: node.id, x, y, needed: strong, ...size, smaller },
          ...(isGroup(node) ? { beside: BESIDE_GROUP, onLines: true } : { beside: besideOf(node.kind) }),
          clear: radius + (node.look.ring === 'none' ? 7 : 10),
        })
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
        const node = found.get(id)
        if (node === undefined) continue
        write(context, { ...node, lines: node.texts[size]?.lines ?? [], box, align, fonts, colors })
      }
    },
  }
}

function isGroup({ look }: Labelled): boolean {
  return look.prominence >= GROUPS && look.prominence < CHOSEN
}

interface Writing extends Labelled {
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
