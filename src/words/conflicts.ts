import type { ApparentConflict } from '../query/conflicts/apparent.ts'
import type { ConflictReason, ConflictSubject } from '../query/conflicts/conflict-pairs.ts'
import type { Conflict, Incomparable } from '../query/conflicts/conflicts.ts'
import type { ConflictQuantity } from '../query/conflicts/quantity-range.ts'
import type { UnitsApart } from '../query/conflicts/units.ts'
import type { SideSummary } from '../query/support/side-summary.ts'
import { STRENGTH_LABELS } from '../sourcing/strength.ts'
import { agreeing, counted, ranged } from './counted.ts'
import { longDate } from './dates.ts'
import { type NameOf, named, namedAll } from './names.ts'
import { type Item, type Parts, say, upperFirst } from './parts.ts'
import { rangeInWords } from './quantity.ts'

/** Why claims cannot all be true. */
export const CONFLICT_LABELS: Readonly<Record<ConflictReason, string>> = {
  contradicts: 'they contradict each other',
  falls: 'a running total falls from the one to the other',
  quantities: 'their figures have no value in common',
  values: 'they give different values of what has only one',
  denied: 'it is both affirmed and denied',
}

/** Why two figures cannot be compared. */
export const UNITS_LABELS: Readonly<Record<UnitsApart, string>> = {
  differentCurrencies: 'they are in different currencies',
  differentDimensions: 'they measure different things',
  differentAnnotations: 'they are in units of different things',
  unknownUnit: 'one of them is in a unit that is not known',
  noConversion: 'nothing converts one unit into the other',
}

/** "86 conflicts, 81 of them open: something that counts supports both sides." */
export function conflictsInWords(conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return 'No conflicts.'
  const open = conflicts.filter((conflict) => conflict.open).length
  const which = conflicts.length === 1 ? (open === 1 ? ', open' : ', not open') : `, ${open} of them open`
  return `${counted(conflicts.length, 'conflict')}${which}: something that counts supports both sides.`
}

/** What is in conflict and why. */
export function reasonsInWords({ reasons }: Pick<Conflict, 'reasons'>): string {
  return reasons.map((reason) => CONFLICT_LABELS[reason]).join(', and ')
}

/** The two sides of a conflict, each with what stands behind it. */
export function conflictItems({ claims, sides, quantities }: Conflict, nameOf: NameOf): Item[] {
  const denied = claims.length === 1
  return sides.map((side, index) => {
    const figure = quantities?.[index]
    const range = figure === undefined ? [] : say` (${figureRange(figure)})`
    const what = denied && index === 1 ? ['Against it'] : [named(nameOf, side.claim)]
    return { text: say`${what}${range}`, under: [{ text: [behindInWords(side)] }] }
  })
}

/** "DeepSeek stands on both sides." Who contradicts themselves; empty where nobody does. */
export function selfContradictionInWords({ selfContradiction }: Conflict, nameOf: NameOf): Parts {
  if (selfContradiction.length === 0) return []
  return say`${namedAll(nameOf, selfContradiction)} ${agreeing(selfContradiction.length, 'stands', 'stand')} on both sides.`
}

/** The range that a figure may mean. */
export function figureRange({ low, high, quantity: { unit } }: ConflictQuantity): string {
  return rangeInWords(low, high, unit)
}

/** "corroborated; 2 to 3 origins, 3 independent routes": what stands behind a side. */
export function behindInWords({ strength, origins, routes }: SideSummary): string {
  if (strength === 'none') return 'nothing that counts supports it'
  const { min, max } = origins
  return `${STRENGTH_LABELS[strength].name}; ${ranged(min, max, 'origin')}, ${counted(routes, 'independent route')}`
}

/** Why a conflict is not open: which side has no support. */
export function notOpenBecause({ sides, claims }: Conflict, nameOf: NameOf): Parts {
  const lacking = sides.filter(({ strength }) => strength === 'none')
  if (claims.length === 1) return ['nothing that counts is on one of its sides']
  return say`nothing that counts supports ${namedAll(
    nameOf,
    lacking.map(({ claim }) => claim),
  )}`
}

/** What a list of those is called that are none after all. */
export const APPARENT_HEAD = 'Only apparent: they speak of different times'

/** What is only apparently in conflict: what it is about, and what was said of it when. */
export function apparentItems(apparent: readonly ApparentConflict[], nameOf: NameOf): Item[] {
  return apparent.map((entry) => ({
    text: apparentSubject(entry, nameOf),
    under: entry.series.map(({ claim, holds, quantity }) => {
      const range = quantity === null ? [] : say` (${figureRange(quantity)})`
      return { text: say`${longDate(holds)}: ${named(nameOf, claim)}${range}` }
    }),
  }))
}

/** "yield: the 910C": what figures or values are of; else why they would be in conflict. */
export function apparentSubject({ subject, reasons }: ApparentConflict, nameOf: NameOf): Parts {
  return subject === null ? [upperFirst(reasonsInWords({ reasons }))] : subjectInWords(subject, nameOf)
}

function subjectInWords({ measure, of, relativeTo }: ConflictSubject, nameOf: NameOf): Parts {
  const whose = of === null ? [] : say`: ${named(nameOf, of)}`
  const against = relativeTo === null ? [] : say`, compared with ${named(nameOf, relativeTo)}`
  return say`${named(nameOf, measure)}${whose}${against}`
}

/** Two figures that cannot be compared, and why. */
export function incomparableInWords({ claims, units, reason }: Incomparable, nameOf: NameOf): Parts {
  return say`${namedAll(nameOf, claims)}: ${UNITS_LABELS[reason]} (${units.join(' and ')})`
}
