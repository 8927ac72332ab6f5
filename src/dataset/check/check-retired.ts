import { formatPlace } from '../../errors.ts'
import { retirementOf } from '../../model/retired.ts'
import { recordProblem } from '../problem.ts'
import type { CheckedRecords, Entries, Found, RetiredEntry } from './entries.ts'

/**
 * Retired ids that a record has again, that are retired twice, or that lead to no record.
 *
 * @param mayBe whether a record may have an id that none has among those that were read
 */
export function checkRetired(
  { retired, holders }: Pick<Entries, 'retired'> & Pick<CheckedRecords, 'holders'>,
  problems: Found,
  { mayBe }: { mayBe: (id: string) => boolean },
): void {
  const before = new Map<string, RetiredEntry>()
  for (const entry of retired) {
    const { raw, path } = entry
    const { id, became } = entry.retired
    const first = before.get(id)
    if (first === undefined) before.set(id, entry)
    else {
      const message = `the id "${id}" is retired already, at ${formatPlace(first.raw.at.place(first.path))}`
      problems.push(recordProblem('retired-id', raw, [...path, 'id'], { message, hint: 'keep one of the two' }))
    }
    const holder = holders.get(id)
    if (holder !== undefined) {
      const message = `the id "${id}" was retired: it became "${became}", and never returns`
      problems.push(recordProblem('retired-id', holder.raw, ['id'], { message, hint: 'choose another id' }))
    }
  }
  for (const { retired: each, raw, path } of retired) {
    const isThere = holders.get(each.became) !== undefined || (before.has(each.became) && !leadsBack(each.id, before))
    if (isThere || mayBe(each.became)) continue
    const message = `"${each.id}" became "${each.became}", which no record has`
    problems.push(
      recordProblem('retired-id', raw, [...path, 'became'], { message, hint: 'name the record that it leads to' }),
    )
  }
}

/** What ids became that were retired. */
export function becameIn(entries: readonly RetiredEntry[]): (id: string) => string | undefined {
  const retired = new Map(entries.map((entry) => [entry.retired.id, entry.retired]))
  return (id) => retirementOf(id, retired)?.became
}

/** Whether retired ids lead in a circle. */
function leadsBack(id: string, entries: ReadonlyMap<string, RetiredEntry>): boolean {
  let next = entries.get(id)?.retired.became
  for (let steps = 0; steps <= entries.size && next !== undefined; steps += 1) {
    if (next === id) return true
    next = entries.get(next)?.retired.became
  }
  return false
}
