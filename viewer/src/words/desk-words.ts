import { visibleText, words } from '../library.ts'

const { counted } = words

/** "3 proposals open": of none that all are done. */
export function openWords(count: number): string {
  return count === 0 ? 'nothing open' : `${counted(count, 'proposal')} open`
}

/** "2 statements". */
export function statementsWords(count: number): string {
  return count === 0 ? 'no statements yet' : counted(count, 'statement')
}

/** What is told of a statement that was saved. */
export function savedWords(said: string, open: number): string {
  return `Saved: ${visibleText(said)} ${words.upperFirst(openWords(open))}.`
}

/** A problem, and how it is mended. */
export function problemWords({
  message,
  hint,
}: {
  readonly message: string
  readonly hint?: string | undefined
}): string {
  return hint === undefined ? message : `${message} (${hint})`
}

export const TERMS_WORDS = {
  background: 'on background',
  deepBackground: 'on deep background',
  offRecord: 'off the record',
  onRecord: 'on the record',
} as const

export const CERTAINTY_WORDS = { certain: 'certain', probable: 'probable', possible: 'possible' } as const

export const RESPONSE_WORDS = {
  declined: 'declined to comment',
  noReply: 'did not reply',
  noncommittal: 'neither confirmed nor denied',
} as const

/** What is told of a proposal by whoever looks at it: its passage, of a long one the beginning. */
export function lookedAtWords(place: number, count: number, quote: string): string {
  const words = visibleText(quote.replace(/\s+/g, ' '))
  return `${place} of ${count}: ${words.length > 160 ? `${words.slice(0, 160)}…` : words}`
}

/** How many documents and origins a claim has. */
export interface Reach {
  readonly documents: number
  readonly origins: number
}

/** "26 documents → 1 origin". */
export function reachWords({ documents, origins }: Reach): string {
  return `${counted(documents, 'document')} → ${counted(origins, 'origin')}`
}

/** What a statement would change: "still one origin", "one origin more". */
export function changeWords(before: Reach | undefined, after: Reach): string {
  if (before === undefined) return 'a new claim'
  if (before.documents === 0) return 'the first to say so'
  const more = after.origins - before.origins
  if (more > 0) return `${more === 1 ? 'one origin' : counted(more, 'origin')} more`
  if (more < 0) return `${more === -1 ? 'one origin' : counted(-more, 'origin')} fewer`
  if (after.origins === 1) return 'still one origin'
  return after.documents === before.documents ? 'as before' : `still ${counted(after.origins, 'origin')}`
}
