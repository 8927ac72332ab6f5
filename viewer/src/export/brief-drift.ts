import { type OpenGraph, type ViewOptions, words } from '../library.ts'
import { documentLine } from './brief-lines.ts'
import { type Item, markdownText } from './markdown.ts'

/** Steps of the sourcing of a claim at which something changed. */
export function driftLines(open: OpenGraph, claim: string, options: ViewOptions): Item[] {
  return open
    .at(options)
    .drift(claim)
    .steps.map((step) => {
      const { source, from, kind } = step
      const details = markdownText(words.textOf(words.driftDetails(step, words.namesIn(open.reader))))
      const upstream = from === null ? undefined : (open.reader.record('statement', from)?.source ?? from)
      const where = upstream === undefined ? '' : `, from ${documentLine(open, upstream)}`
      const inBrackets = details === '' ? '' : ` (${details})`
      return { text: `${documentLine(open, source)} **${words.DRIFT_LABELS[kind].does}**${inBrackets}${where}` }
    })
}
