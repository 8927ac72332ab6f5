import type { DriftKind, DriftStep, OpenGraph, ViewOptions } from '../library.ts'
import { labelOf } from '../words/labels.ts'
import { listed, plain } from '../words/words.ts'
import { documentLine } from './brief-words.ts'
import { type Item, markdownText } from './markdown.ts'

const DRIFT_WORDS: Readonly<Record<DriftKind, string>> = {
  certaintyRaised: 'is more certain than what it comes from',
  attributionLost: 'leaves out whom it has it from',
  descriptorChanged: 'describes the speaker otherwise',
  termsRaised: 'attributes more openly than what it comes from',
  quantityChanged: 'gives another figure',
  polarityFlipped: 'says the opposite of what it comes from',
  claimChanged: 'says another thing than what it comes from',
  responseChanged: 'tells the answer otherwise',
  confirmationUnnamed: 'says that it is confirmed and names nobody',
}

/** Of these, what was said is a word of the format; of the others it is a text or a claim. */
const CODED: ReadonlySet<DriftKind> = new Set(['certaintyRaised', 'termsRaised', 'polarityFlipped', 'responseChanged'])

/** Steps of the sourcing of a claim at which something changed. */
export function driftLines(open: OpenGraph, claim: string, options: ViewOptions): Item[] {
  return open.drift(claim, options).steps.map((step) => {
    const { source, from, kind } = step
    const details = detailsOf(open, step)
    const upstream = from === null ? undefined : (open.reader.record('statement', from)?.source ?? from)
    const where = upstream === undefined ? '' : `, from ${documentLine(open, upstream)}`
    const inBrackets = details.length === 0 ? '' : ` (${details.join('; ')})`
    return { text: `${documentLine(open, source)} **${DRIFT_WORDS[kind]}**${inBrackets}${where}` }
  })
}

/** What it was and became, and what was lost. */
function detailsOf({ reader }: OpenGraph, { kind, before, after, words, records }: DriftStep): string[] {
  const nameOf = (id: string) => labelOf(reader, id)
  const wordsOf = (text: string) => (kind === 'claimChanged' ? nameOf(text) : CODED.has(kind) ? plain(text) : text)
  const said = [before, after].flatMap((text) => (text === null ? [] : [`“${markdownText(wordsOf(text))}”`]))
  const names = records.map(nameOf)
  const lost = [...names, ...words.filter((word) => !names.includes(word)).map((word) => `“${word}”`)]
  return [said.join(' became '), lost.length === 0 ? '' : `lost: ${markdownText(listed(lost))}`].filter(
    (text) => text !== '',
  )
}
