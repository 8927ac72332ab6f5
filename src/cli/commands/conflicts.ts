import type { Conflict, ConflictQuantity, Conflicts, SideSummary, UnitsApart } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { CORROBORATION_WORDS, counted, interval } from '../words.ts'

/** `hearsay conflicts` */
export const conflictsCommand = asCommand<Conflicts>({
  name: 'conflicts',
  summary: 'what can not all be so: contradictions, denials, figures that share no value',
  subjects: { take: 'none' },
  examples: ['hearsay conflicts', 'hearsay conflicts --as-of 2026-03-01', 'hearsay conflicts --dates certain --json'],
  ask: (graph) => graph.conflicts(),
  render: renderConflicts,
})

/** Conflicts for people: those that both sides are carried in, with what stands behind either; then the others, in short. */
function renderConflicts({ conflicts, incomparable }: Conflicts, terminal: Terminal): string {
  if (conflicts.length + incomparable.length === 0) return 'no conflicts\n'
  const open = conflicts.filter(isOpen)
  const others = conflicts.filter((conflict) => !isOpen(conflict))
  const head = `${counted(conflicts.length, 'conflict')}, ${open.length} of them open: something carries both sides\n`
  const lists = [
    others.length === 0
      ? ''
      : `\n${terminal.style('bold', 'Not open')}\n${others.map((each) => inShort(each, terminal)).join('')}`,
    incomparable.length === 0 ? '' : `\n${terminal.style('bold', 'Figures that can not be compared')}\n`,
    ...incomparable.map(({ claims, units, reason }) =>
      terminal.wrap(`${claims.join(' and ')}: ${units.join(' and ')}, ${UNITS_WORDS[reason]}`, '    ', '  '),
    ),
  ]
  return [head, ...open.map((conflict) => `\n${inFull(conflict, terminal)}`), ...lists].join('')
}

function isOpen({ open, apparent }: Conflict): boolean {
  return open && apparent === null
}

function inFull(conflict: Conflict, terminal: Terminal): string {
  const [first, second] = conflict.sides
  return [
    terminal.wrap(`${terminal.style('bold', headOf(conflict))}`),
    renderSide(first, conflict.quantities?.[0], terminal),
    renderSide(second, conflict.quantities?.[1], terminal),
  ].join('')
}

function headOf({ claims, reasons }: Conflict): string {
  const why = reasons.map((reason) => REASON_WORDS[reason]).join(', and ')
  return `${claims.join(' and ')}: ${why}`
}

function renderSide(side: SideSummary, figure: ConflictQuantity | undefined, terminal: Terminal): string {
  const { claim, origins, routes, strength } = side
  const what = side.side === 'for' ? terminal.name(claim) : `Not so: ${terminal.name(claim)}`
  const range = figure === undefined ? '' : ` ${terminal.style('dim', `(${rangeOf(figure)})`)}`
  const figures = `${interval(origins.min, origins.max, 'origin')}, ${counted(routes, 'route')}`
  return `${terminal.wrap(`${what}${range}`, '    ', '  ')}${terminal.wrap(`${CORROBORATION_WORDS[strength]}; ${figures}`, '      ', '    ')}`
}

function rangeOf({ low, high, quantity: { unit } }: ConflictQuantity): string {
  const of = unit === undefined || unit === '1' ? '' : ` ${unit}`
  if (low === null) return `at most ${high}${of}`
  return high === null ? `at least ${low}${of}` : `${low} to ${high}${of}`
}

function inShort(conflict: Conflict, terminal: Terminal): string {
  const { apparent, sides } = conflict
  const lacking = sides.filter(({ strength }) => strength === 'none').map(({ claim }) => claim)
  const why =
    apparent === null ? `nothing carries ${lacking.join(' or ')}` : `said of ${apparent.holds.join(' and of ')}`
  return terminal.wrap(`${headOf(conflict)} - ${why}`, '    ', '  ')
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
