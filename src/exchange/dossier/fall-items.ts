import type { Effects } from '../../query/impact/impact.ts'
import type { OpenGraph } from '../../query/open-graph.ts'
import type { Support } from '../../query/support/support.ts'
import type { Trace } from '../../query/trace/trace.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import type { ViewOptions } from '../../sourcing/view-options.ts'
import { effectsOnOthers, fateOf } from '../../words/impact.ts'
import { named, namesIn } from '../../words/names.ts'
import { type Item, listed, type Parts, say } from '../../words/parts.ts'

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
export function fallItems(open: OpenGraph, { claim, options, support, trace }: Asked): Item[] {
  const ids = new Set([...support.for.singlePoints, ...support.for.routes.cut, ...trace.for.ends.map(({ id }) => id)])
  const told = [...ids].map((id) => ({ id, impact: open.at(options).impact([id]) }))
  told.sort((a, b) => b.impact.fallen.length - a.impact.fallen.length || (a.id < b.id ? -1 : 1))
  const nameOf = namesIn(open.reader)
  const line = (id: string, effects: Effects): Parts =>
    say`Without ${named(nameOf, id)} this claim ${fateOf(effects, claim)}${others(effects, claim)}.`
  return told.map(({ id, impact }) => ({
    text: say`${line(id, impact)}${impact.outlets.length === 0 ? '' : ' That is as a speaker only; the documents still count.'}`,
    under: impact.outlets.map(({ outlet, effects }) => ({ text: line(OUTLET_PREFIX + outlet, effects) })),
  }))
}

/** "; 3 other claims fall and 1 weakens": what happens besides; empty where nothing does. */
function others(impact: Effects, claim: string): Parts {
  const effects = effectsOnOthers(impact, claim).map(({ words: what }) => what)
  return effects.length === 0 ? [] : say`; of the others ${listed(effects)}`
}
