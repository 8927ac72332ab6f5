import { KIND_CODES } from '../../columns/columns.ts'
import { STATEMENT_FLAGS } from '../../columns/fields.ts'
import { NONE } from '../../columns/ids.ts'
import type { Claim } from '../../model/claim.ts'
import { POLARITIES } from '../../model/vocabulary/statement.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import type { DriftStep } from './drift-step.ts'
import type { Sayings } from './sayings.ts'
import { isOpener, isRaised, stepsBetween, stepsOfMutation } from './steps.ts'

/**
 * What a statement changed in each that it comes from, and what it made of those that do not carry over to it. Most change nothing: lines are
 * only told by ids where one did, or where something does not carry over.
 */
export function changedSteps(sayings: Sayings, number: number): DriftStep[] {
  const { view, columns, presence } = sayings
  const isChanged = changesAny(sayings, number)
  if (!isChanged && !mayHaveMutations(sayings, number)) return []
  // A line that was looked up and rejected still shows what it made of what it names.
  const { comesFrom, mutations } = sourcingOf(view).lines.at(number)
  const id = columns.ids.at(number)
  const changed = isChanged
    ? comesFrom.filter(({ kind, id: other }) => kind === 'statement' && presence.isActive(columns.ids.numberOf(other)))
    : []
  return [
    ...changed.flatMap((other) => stepsBetween(view, id, other)),
    ...mutations.flatMap((mutation) => stepsOfMutation(view, id, mutation)),
  ]
}

/** Whether a statement may say other than some active one that it comes from. */
function changesAny(sayings: Sayings, statement: number): boolean {
  const { columns, presence, grounding } = sayings
  const place = grounding.lines.at(statement)
  for (let index = 0; index < grounding.lines.countAt(place); index++) {
    const to = grounding.lines.originAt(place, index)
    if (columns.kinds[to] !== KIND_CODES.statement || !presence.isActive(to)) continue
    if (mayDiffer(sayings, to, statement)) return true
  }
  return false
}

const NEITHER = POLARITIES.indexOf('neither')

function mayDiffer(sayings: Sayings, upstream: number, statement: number): boolean {
  const { columns, of } = sayings
  const [before, after] = [of(upstream), of(statement)]
  if (isRaised(before.certainty, after.certainty) || isOpener(before.terms, after.terms)) return true
  const { claim, polarity } = columns.of.statement
  const [above = 0, own = 0] = [columns.rows[upstream], columns.rows[statement]]
  if (polarity[own] === NEITHER && before.response !== undefined && before.response !== after.response) return true
  const [was = 0, is = 0] = [claim[above], claim[own]]
  return was !== is && hasQuantity(sayings, was) && hasQuantity(sayings, is)
}

function hasQuantity({ columns }: Sayings, claim: number): boolean {
  return (columns.record(claim) as Claim).quantity !== undefined
}

/** Whether something that a statement names may not carry over: it names some, and they are not just what it comes from. */
function mayHaveMutations({ columns, grounding: { lines } }: Sayings, statement: number): boolean {
  const { of, rows, from } = columns
  const row = rows[statement] ?? 0
  const names = ((of.statement.flags[row] ?? 0) & STATEMENT_FLAGS.from) !== 0
  const isCopy = of.source.republishes[rows[sourceAt(columns, statement)] ?? 0] !== NONE
  if (!names) return isCopy && lines.resolve(statement).contraries.length > 0
  const named = from.items.subarray(from.starts[row], from.starts[row + 1])
  const place = lines.at(statement)
  const isOrigin = (record: number) => {
    for (let index = 0; index < lines.countAt(place); index++) if (lines.originAt(place, index) === record) return true
    return false
  }
  return !named.every(isOrigin) && lines.resolve(statement).contraries.length > 0
}
