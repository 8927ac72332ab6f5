import { words } from '../library.ts'

/** Keeps what belongs together on one line. */
const NO_BREAK = '\u00a0'

/** A document with those that repeat it: "Reuters, 23 Feb 2026 · +30 repeat it". */
export function repeatedBy(name: string, repeaters: number): string {
  if (repeaters === 0) return name
  const many = [`+${repeaters}`, repeaters === 1 ? 'repeats' : 'repeat', 'it'].join(NO_BREAK)
  return `${name}${NO_BREAK}· ${many}`
}

/** The first of several that are drawn as one: "The Information and 4 more". */
export function andMore(name: string, more: number): string {
  return more === 0 ? name : `${name} and ${more} more`
}

/** "10 documents that name no source". */
export function nameNobody(documents: number): string {
  return `${words.counted(documents, 'document')} that ${documents === 1 ? 'names' : 'name'} no source`
}

/** How many of those that are drawn as one came between two dates: "Reuters · +30 repeat it, 4 of them new". */
export function ofThemNew(name: string, fresh: number): string {
  return `${name}, ${[fresh, 'of', 'them', 'new'].join(NO_BREAK)}`
}
