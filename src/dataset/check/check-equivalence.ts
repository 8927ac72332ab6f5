import { disjointSets } from '../../algorithm/disjoint-sets.ts'
import type { RelationType } from '../../model/vocabulary/relation.ts'
import { recordProblem } from '../problem.ts'
import type { Entries, Found } from './entries.ts'

/** What claims that are the same cannot be to each other, in words. */
export const APART: Partial<Record<RelationType, string>> = {
  distinct: 'not the same',
  contradicts: 'in contradiction',
  narrows: 'more and less of one',
}

/** Claims that are the same, also through others, and are said to differ: told where that is said. */
export function checkEquivalence(all: Entries, problems: Found): void {
  const firstOf = equivalenceOf(all)
  for (const { kind, record, raw } of all.entries) {
    if (kind !== 'relation' || record.from === record.to) continue
    const apart = APART[record.type]
    if (apart === undefined || firstOf(record.from) !== firstOf(record.to)) continue
    const finding = {
      message: `"${record.from}" and "${record.to}" are said to be ${apart}, and to be equivalent, by themselves or through others`,
      hint: 'remove this relation, or one of those of type equivalent that join them',
    }
    problems.push(recordProblem('equivalence-conflict', raw, ['type'], finding))
  }
}

/** For each claim the first, by id, of those that it is equivalent to, itself included. */
export function equivalenceOf({ entries }: Entries): (claim: string) => string {
  return disjointSets(
    entries.flatMap((entry): [string, string][] =>
      entry.kind === 'relation' && entry.record.type === 'equivalent' ? [[entry.record.from, entry.record.to]] : [],
    ),
  )
}
