import type { DriftStep, OpenGraph, ViewOptions } from '../library.ts'
import { DRIFT_WORDS, driftDetails } from '../words/drift-words.ts'
import { documentLine } from './brief-lines.ts'
import { type Item, markdownText } from './markdown.ts'

/** Steps of the sourcing of a claim at which something changed. */
export function driftLines(open: OpenGraph, claim: string, options: ViewOptions): Item[] {
  return open
    .at(options)
    .drift(claim)
    .steps.map((step) => {
      const { source, from, kind } = step
      const details = detailsOf(open, step)
      const upstream = from === null ? undefined : (open.reader.record('statement', from)?.source ?? from)
      const where = upstream === undefined ? '' : `, from ${documentLine(open, upstream)}`
      const inBrackets = details.length === 0 ? '' : ` (${details.join('; ')})`
      return { text: `${documentLine(open, source)} **${DRIFT_WORDS[kind]}**${inBrackets}${where}` }
    })
}

function detailsOf({ reader }: OpenGraph, step: DriftStep): string[] {
  const { said, lost } = driftDetails(reader, step)
  const became = said.map((text) => `“${markdownText(text)}”`).join(' became ')
  return [became, lost === '' ? '' : `lost: ${markdownText(lost)}`].filter((text) => text !== '')
}
