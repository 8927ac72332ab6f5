import type { Assessment } from './assessment.ts'
import type { Relation } from './relation.ts'
import type { Statement } from './statement.ts'

/** A character that no chosen id may contain: made and chosen ids never meet. */
const JOINT = '~'

type Unnamed<T extends { id: string }> = Omit<T, 'id'> & { id?: string | undefined }

/**
 * The id of a record that was written without one, made from what it says. Nothing may refer to it. Where several
 * records would get the same one, an ordinal from 2 up goes behind it, in the order of their canonical JSON.
 */
export const makeId = {
  statement: ({ source, claim }: Unnamed<Statement>): string => [source, claim].join(JOINT),
  relation: ({ type, from, to }: Unnamed<Relation>): string => [from, type, to].join(JOINT),
  assessment: ({ of, by, date }: Unnamed<Assessment>): string => [of, by, date].join(JOINT),
}

/** A made id with its ordinal, counted from 1. */
export function withOrdinal(id: string, ordinal: number): string {
  return ordinal === 1 ? id : `${id}${JOINT}${ordinal}`
}

/** Whether an id was made by `makeId`: no person chose it, and it may change when the record does. */
export function isMadeId(id: string): boolean {
  return id.includes(JOINT)
}
