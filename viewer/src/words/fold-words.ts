import { words } from '../library.ts'

/** Keeps what belongs together on one line. */
const NO_BREAK = '\u00a0'

/** A document with those that repeat it: "Reuters, 23 Feb 2026 · +30 repeat it". */
export function repeatedBy(name: string, repeaters: number): string {
  const many = [`+${repeaters}`, repeaters === 1 ? 'repeats' : 'repeat', 'it'].join(NO_BREAK)
  return `${name}${NO_BREAK}· ${many}`
}

/** The first of several that are drawn as one: "The Information and 4 more". */
export function andMore(name: string, more: number): string {
  return `${name} and ${more} more`
}

/** "10 documents that name no source". */
export function nameNobody(documents: number): string {
  return `${words.counted(documents, 'document')} that ${documents === 1 ? 'names' : 'name'} no source`
}

/** The same three as of a date, when not all of them may have been there: nothing is counted before it existed. */
export const AS_OF_THEN = {
  repeated: (name: string): string => `${name}${NO_BREAK}· repeated by${NO_BREAK}others`,
  andMore: (name: string): string => `${name} and others`,
  nameNobody: (): string => 'Documents that name no source',
} as const

/** What folding leaves out of the sourcing of a claim. */
export function leftOutInWords(records: number): string {
  return `${words.counted(records, 'record')} not drawn: other claims, no comment, or what counts on neither side`
}
