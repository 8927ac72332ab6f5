import type { DriftKind, DriftStep, GraphReader } from '../library.ts'
import { labelOf } from './labels.ts'
import { listed, plain } from './phrases.ts'

/** What happened to a claim at a step, of the document that says it. */
export const DRIFT_WORDS: Readonly<Record<DriftKind, string>> = {
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

/** What it was and became, and what was lost; either may be empty. */
export function driftDetails(
  reader: GraphReader,
  { kind, before, after, words, records }: DriftStep,
): { readonly said: readonly string[]; readonly lost: string } {
  const nameOf = (id: string) => labelOf(reader, id)
  const wordsOf = (text: string) => (kind === 'claimChanged' ? nameOf(text) : CODED.has(kind) ? plain(text) : text)
  const names = records.map(nameOf)
  const lost = [...names, ...words.filter((word) => !names.includes(word)).map((word) => `“${word}”`)]
  return { said: [before, after].flatMap((text) => (text === null ? [] : [wordsOf(text)])), lost: listed(lost) }
}
