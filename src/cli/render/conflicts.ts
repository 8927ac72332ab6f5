import type { Conflict, ConflictQuantity, Conflicts, SideSummary, UnitsApart } from '../../index.ts'
import type { Page } from '../page.ts'
import { CORROBORATION_WORDS, counted, interval } from './words.ts'

/** Conflicts for people: those that both sides are carried in, with what stands behind either; then the others, in short. */
export function renderConflicts({ conflicts, incomparable }: Conflicts, page: Page): string {
  if (conflicts.length + incomparable.length === 0) return 'no conflicts\n'
  const open = conflicts.filter(isOpen)
  const others = conflicts.filter((conflict) => !isOpen(conflict))
  const head = `${counted(conflicts.length, 'conflict')}, ${open.length} of them open: something carries both sides\n`
  const lists = [
    others.length === 0
      ? ''
      : `\n${page.style('bold', 'Not open')}\n${others.map((each) => inShort(each, page)).join('')}`,
    incomparable.length === 0 ? '' : `\n${page.style('bold', 'Figures that can not be compared')}\n`,
    ...incomparable.map(({ claims, units, reason }) =>
      page.wrap(`${claims.join(' and ')}: ${units.join(' and ')}, ${UNITS_WORDS[reason]}`, '    ', '  '),
    ),
  ]
  return [head, ...open.map((conflict) => `\n${inFull(conflict, page)}`), ...lists].join('')
}

function isOpen({ open, apparent }: Conflict): boolean {
  return open && apparent === null
}

function inFull(conflict: Conflict, page: Page): string {
  const [first, second] = conflict.sides
  return [
    page.wrap(`${page.style('bold', headOf(conflict))}`),
    renderSide(first, conflict.quantities?.[0], page),
    renderSide(second, conflict.quantities?.[1], page),
  ].join('')
}

function headOf({ claims, reasons }: Conflict): string {
  const why = reasons.map((reason) => REASON_WORDS[reason]).join(', and ')
  return `${claims.join(' and ')}: ${why}`
}

function renderSide(side: SideSummary, figure: ConflictQuantity | undefined, page: Page): string {
  const { claim, origins, routes, strength } = side
  const what = side.side === 'for' ? page.name(claim) : `Not so: ${page.name(claim)}`
  const range = figure === undefined ? '' : ` ${page.style('dim', `(${rangeOf(figure)})`)}`
  const figures = `${interval(origins.min, origins.max, 'origin')}, ${counted(routes, 'route')}`
  return `${page.wrap(`${what}${range}`, '    ', '  ')}${page.wrap(`${CORROBORATION_WORDS[strength]}; ${figures}`, '      ', '    ')}`
}

function rangeOf({ low, high, quantity: { unit } }: ConflictQuantity): string {
  const of = unit === undefined || unit === '1' ? '' : ` ${unit}`
  if (low === null) return `at most ${high}${of}`
  return high === null ? `at least ${low}${of}` : `${low} to ${high}${of}`
}

function inShort(conflict: Conflict, page: Page): string {
  const { apparent, sides } = conflict
  const lacking = sides.filter(({ strength }) => strength === 'none').map(({ claim }) => claim)
  const why =
    apparent === null ? `nothing carries ${lacking.join(' or ')}` : `said of ${apparent.holds.join(' and of ')}`
  return page.wrap(`${headOf(conflict)} - ${why}`, '    ', '  ')
}

const REASON_WORDS = {
  contradicts: 'they contradict each other',
  quantities: 'their figures share no value',
  denied: 'it is affirmed and denied',
} as const

const UNITS_WORDS: Readonly<Record<UnitsApart, string>> = {
  differentCurrencies: 'which are different currencies',
  differentDimensions: 'which measure different things',
  differentAnnotations: 'which are units of different things',
  unknownUnit: 'one of which is not a known unit',
  noConversion: 'between which nothing converts',
}
