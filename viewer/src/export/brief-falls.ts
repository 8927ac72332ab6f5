import {
  type Effects,
  type OpenGraph,
  OUTLET_PREFIX,
  type Support,
  type Trace,
  type ViewOptions,
  words,
} from '../library.ts'
import { relatedClaims } from '../model/related-claims.ts'
import { labelOf } from '../words/labels.ts'
import { type Item, markdownText } from './markdown.ts'

interface Asked {
  readonly claim: string
  readonly options: ViewOptions
  readonly support: Support
  readonly trace: Trace
}

/**
 * What becomes of this claim, and of how many others, without each of its origins and of what it hangs on; of one that publishes both as
 * a speaker and with all that it published.
 */
export function fallLines(open: OpenGraph, { claim, options, support, trace }: Asked): Item[] {
  const ids = new Set([...support.for.singlePoints, ...support.for.routes.cut, ...trace.for.ends.map(({ id }) => id)])
  const told = [...ids].map((id) => ({ id, impact: open.at(options).impact([id]) }))
  told.sort((a, b) => b.impact.fallen.length - a.impact.fallen.length || (a.id < b.id ? -1 : 1))
  const nameOf = words.namesIn(open.reader)
  const line = (id: string, effects: Effects) =>
    `Without **${markdownText(nameOf(id))}** this claim ${words.fateOf(effects, claim)}${others(effects, claim)}.`
  return told.map(({ id, impact }) => ({
    text: `${line(id, impact)}${impact.outlets.length === 0 ? '' : ' That is as a speaker only; the documents still count.'}`,
    under: impact.outlets.map(({ outlet, effects }) => ({ text: line(OUTLET_PREFIX + outlet, effects) })),
  }))
}

/** "; 3 other claims fall and 1 weakens": what happens besides; empty where nothing does. */
function others(impact: Effects, claim: string): string {
  const effects = words.effectsOnOthers(impact, claim).map(({ words: what }) => what)
  return effects.length === 0 ? '' : `; of the others ${words.textOf(words.listed(effects))}`
}

/** Claims that this one is tied to, and how; as of a date, those that were there by then. */
export function relatedLines(open: OpenGraph, claim: string, options: ViewOptions): Item[] {
  return relatedClaims(open.at(options), claim).flatMap(({ label, ids }) =>
    ids.map((id) => ({ text: `${label}: ${markdownText(labelOf(open.reader, id))}` })),
  )
}
