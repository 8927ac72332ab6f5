import { sortedUnique } from '../../model/order.ts'
import type { Statement } from '../../model/statement.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { View } from '../../sourcing/view.ts'
import { recordsOnLine } from './credited.ts'
import { describedBy } from './described.ts'
import type { DriftStep } from './drift-step.ts'
import type { Sayings } from './sayings.ts'
import { stepFrom } from './steps.ts'

/** Whom a text names for what it says, against what it comes from. */

/**
 * The ends and documents on a statement's line that it does not name: all of them for a dropped attribution; those that its `credits`
 * lack where it has any. A document is named by its own id, a statement of it, its publisher or an author; an end also by
 * a document that it publishes or wrote. An undisclosed end is its document.
 *
 * @param missing what is not named, sorted: see `missingFrom`
 */
export function attributionLost({ view, columns }: Sayings, number: number, missing: readonly number[]): DriftStep[] {
  if (missing.length === 0) return []
  const records = missing.map((record) => columns.ids.at(record))
  const statement = statementOf(view.reader, columns.ids.at(number))
  const words = records.flatMap((end) => descriptorOf(view, end) ?? [])
  const { comesFrom } = sourcingOf(view).lines.at(number)
  const edges = sortedUnique(comesFrom.flatMap((upstream) => upstream.edges))
  return [stepFrom(statement, 'attributionLost', { from: null, after: statement.credits?.as, words, records, edges })]
}

/** An anonymous actor as it was described in print. */
export function descriptorOf({ reader }: View, id: string): string | undefined {
  const actor = reader.record('actor', id)
  return actor?.anonymous === true ? actor.name : undefined
}

/**
 * Descriptors of anonymous actors that changed on the way: a statement credits one upstream, or one that may be the same, in words that do
 * not hold its descriptor; or quotes one that may be the same under another.
 */
export function descriptorsChanged(sayings: Sayings, number: number): DriftStep[] {
  const meant = describedBy(sayings, number)
  if (meant.size === 0) return []
  const { view, columns } = sayings
  const ends = recordsOnLine(sayings, number).filter((record) => meant.has(record))
  if (ends.length === 0) return []
  const statement = statementOf(view.reader, columns.ids.at(number))
  return ends.flatMap((record) => {
    const end = columns.ids.at(record)
    const before = descriptorOf(view, end)
    const after = before === undefined ? undefined : phraseFor(view, statement, end)
    if (before === undefined || after === undefined || containsWords(after, before)) return []
    const kept = new Set(wordsOf(after))
    const words = wordsOf(before).filter((word) => !kept.has(word))
    return [stepFrom(statement, 'descriptorChanged', { from: null, before, after, words, records: [end], edges: [] })]
  })
}

/** How a statement itself describes an anonymous actor that it has upstream. */
function phraseFor(view: View, { credits, from = [] }: Statement, end: string): string | undefined {
  const isMeant = (id: string) => id === end || maybeSame(view, id, end)
  if (credits?.ids?.some(isMeant)) return credits.as
  const quoted = from.find((id) => id !== end && maybeSame(view, id, end))
  return quoted === undefined || from.includes(end) ? undefined : descriptorOf(view, quoted)
}

function maybeSame({ reader }: View, a: string, b: string): boolean {
  const lists = (one: string, other: string) => reader.record('actor', one)?.possiblySameAs?.includes(other) === true
  return lists(a, b) || lists(b, a)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function containsWords(text: string, phrase: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `)
}

/** A claim to be confirmed by others that `credits` names none of; whom it has the news from, in `from`, is not who confirms it. */
export function confirmationUnnamed({ view, columns, of }: Sayings, number: number): DriftStep[] {
  const { claimsConfirmation, credited = [] } = of(number)
  if (claimsConfirmation !== true || credited.length > 0) return []
  const statement = statementOf(view.reader, columns.ids.at(number))
  const change = { from: null, after: statement.credits?.as, words: [], edges: [] }
  return [stepFrom(statement, 'confirmationUnnamed', change)]
}
