import type { AwkwardCase, Cases } from './case.ts'
import { CLAIMS } from './claims.ts'
import { CONFLICTS } from './conflicts.ts'
import { DOCUMENTS } from './documents.ts'
import { LINES } from './lines.ts'
import { PEOPLE } from './people.ts'
import { type AwkwardRecord, Records } from './records.ts'

/** Inputs that are hard for their size, by name. */
export const CASES: Cases = { ...LINES, ...DOCUMENTS, ...CLAIMS, ...CONFLICTS, ...PEOPLE }

/** The case of that name. */
export function caseOf(name: string): AwkwardCase {
  const found = CASES[name]
  if (found === undefined) throw new Error(`there is no case ${name}; there are ${Object.keys(CASES).join(', ')}`)
  return found
}

/** The records of a case at a size, the dataset's own first. */
export function recordsOf(name: string, size: number): readonly AwkwardRecord[] {
  const records = new Records(`${name}-${size}`)
  caseOf(name).fill(records, size)
  return records.all
}

/** They as JSON Lines. */
export function linesOf(name: string, size: number): string {
  return recordsOf(name, size)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')
}
