import {
  type EdgeKind,
  edgeRow,
  type Impact,
  type OpenGraph,
  type Support,
  type Trace,
  type ViewOptions,
} from '../library.ts'
import { labelOf } from '../words/labels.ts'
import { count, listed } from '../words/phrases.ts'
import { type Item, markdownText } from './markdown.ts'

interface Asked {
  readonly claim: string
  readonly options: ViewOptions
  readonly support: Support
  readonly trace: Trace
}

/** What becomes of this claim, and of how many others, without each of its origins and of what it hangs on. */
export function fallLines(open: OpenGraph, { claim, options, support, trace }: Asked): Item[] {
  const ids = new Set([...support.for.singlePoints, ...support.for.routes.cut, ...trace.for.ends.map(({ id }) => id)])
  const told = [...ids].map((id) => ({ id, impact: open.at(options).impact([id]) }))
  told.sort((a, b) => b.impact.fallen.length - a.impact.fallen.length || (a.id < b.id ? -1 : 1))
  return told.map(({ id, impact }) => ({
    text: `Without **${markdownText(labelOf(open.reader, id))}** this claim ${fate(impact, claim)}${others(impact, claim)}.`,
  }))
}

function fate({ fallen, unseated, weakened }: Impact, claim: string): string {
  const isIn = (list: readonly { readonly claim: string }[]) => list.some((entry) => entry.claim === claim)
  if (isIn(fallen)) return 'falls'
  if (isIn(unseated)) return 'loses its premise'
  const weak = weakened.find((entry) => entry.claim === claim)
  if (weak === undefined) return 'stays as it is'
  return `weakens: origins ${weak.before.ends} → ${weak.after.ends}, routes ${weak.before.routes} → ${weak.after.routes}`
}

function others({ fallen, unseated, weakened }: Impact, claim: string): string {
  const more = (list: readonly { readonly claim: string }[]) => list.filter((entry) => entry.claim !== claim).length
  const parts = [
    [more(fallen), 'falls', 'fall'],
    [more(unseated), 'loses its premise', 'lose their premise'],
    [more(weakened), 'weakens', 'weaken'],
  ] as const
  const words = parts.flatMap(([number, one, many]) =>
    number === 0 ? [] : [`${count(number, 'other claim')} ${number === 1 ? one : many}`],
  )
  return words.length === 0 ? '' : `; ${listed(words)}`
}

const BETWEEN_CLAIMS: readonly EdgeKind[] = [
  'contradicts',
  'undermines',
  'supports',
  'dependsOn',
  'narrows',
  'supersedes',
  'if',
  'then',
]

/** Claims that this one is tied to, and how; first what rests on it. */
export function relatedLines({ reader }: OpenGraph, claim: string): Item[] {
  return BETWEEN_CLAIMS.flatMap((kind) => {
    const { label, inverse } = edgeRow(kind)
    const line = (how: string, id: string) => ({ text: `${how}: ${markdownText(labelOf(reader, id))}` })
    const into = reader.linksTo(claim, kind).map(({ from }) => line(inverse, from))
    return [...into, ...reader.linksFrom(claim, kind).map(({ to }) => line(label, to))]
  })
}
