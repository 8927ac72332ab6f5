import {
  type EdgeKind,
  edgeRow,
  type Impact,
  type OpenGraph,
  type Support,
  type Trace,
  type ViewOptions,
  words,
} from '../library.ts'
import { labelOf } from '../words/labels.ts'
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
    text: `Without **${markdownText(labelOf(open.reader, id))}** this claim ${words.fateOf(impact, claim)}${others(impact, claim)}.`,
  }))
}

/** "; 3 other claims fall and 1 weakens": what happens besides; empty where nothing does. */
function others(impact: Impact, claim: string): string {
  const effects = words.effectsOnOthers(impact, claim).map(({ words: what }) => what)
  return effects.length === 0 ? '' : `; of the others ${words.textOf(words.listed(effects))}`
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
