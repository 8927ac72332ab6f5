import type { LadderWay } from '../query/trace/ladder.ts'
import { counted } from './counted.ts'
import { type NameOf, named } from './names.ts'
import { type Parts, say } from './parts.ts'

/** What stands beside a ladder, the documents from a claim down to whoever said it. */

/** "Origin 1 of 4 · 48 documents lead to it, read or not" */
export function originHead(number: number, origins: number, documents: number): string {
  return `Origin ${number} of ${origins} · ${counted(documents, 'document leads', 'documents lead')} to it, read or not`
}

/** Another way down to the same origin: how many documents take it, and the last of them. */
export function otherWayInWords({ documents, rungs }: LadderWay, nameOf: NameOf): Parts {
  const last = rungs.at(-1)?.source
  const through = last === undefined ? [] : say` through ${named(nameOf, last)}`
  return say`Another way to the same origin: ${counted(documents, 'document')}${through}`
}

/** "33 other statements come from here": who else repeats a rung. */
export function joiningInWords(others: number): string {
  return counted(others, 'other statement comes from here', 'other statements come from here')
}
