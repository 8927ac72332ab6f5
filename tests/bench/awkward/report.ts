import { growth } from '../scale/statistics.ts'
import type { Asked, Measured } from './measured.ts'
import { WHY_SO } from './why-so.ts'

/** What was measured at one size. */
export interface Sized {
  readonly size: number
  readonly found: readonly Measured[]
}

/** What takes less at the largest size is not told: what it grows by is noise. */
const TOLD_MS = 200

/** Growth by more than this power of the size is marked. */
const MARKED = 1.3

/** A case as a table: a line for each question that takes its time, with seconds and the length of the answer at each size, and growth. */
export function reportOf(name: string, what: string, measured: readonly Sized[]): string {
  const asked = measured[0]?.found.map(({ question }) => question) ?? []
  const lines = asked.flatMap((question) => lineOf(name, question, measured))
  const head = measured.map(({ size }) => `${size.toLocaleString('en')}, s | kB`)
  const quick = asked.length - lines.length
  const others =
    quick === 0 ? '' : `\n${quick} other questions take less than ${TOLD_MS / 1_000} s at the largest size.\n`
  if (lines.length === 0) return `\n#### ${name}: ${what}\n${others}`
  const table = [
    `| question | ${head.join(' | ')} | grows by |`,
    `|---|${'---|'.repeat(measured.length * 2 + 1)}`,
    ...lines,
  ]
  return `\n#### ${name}: ${what}\n\n${table.join('\n')}\n${others}`
}

function lineOf(name: string, question: string, measured: readonly Sized[]): string[] {
  const cells = measured.map(({ size, found }) => ({ size, cell: found.find((each) => each.question === question) }))
  const answered = cells.flatMap(({ size, cell }) => (isAsked(cell) ? [{ size, value: cell.cpu }] : []))
  const isWhole = answered.length === cells.length
  const [before, last] = answered.slice(-2)
  if (isWhole && (last?.value ?? 0) < TOLD_MS) return []
  const power =
    isWhole && before !== undefined && last !== undefined && before !== last ? growth(before, last) : undefined
  const told = cells.map(({ cell }) => {
    if (isAsked(cell)) return `${(cell.cpu / 1_000).toFixed(2)} | ${Math.ceil(cell.bytes / 1_000).toLocaleString('en')}`
    return `${cell === undefined ? '–' : cell.refused} | –`
  })
  const isMarked = !isWhole || (power ?? 0) > MARKED
  const grows = power === undefined ? '–' : `n^${power.toFixed(2)}`
  const why = isMarked
    ? `**${grows}** ${WHY_SO[`${name} ${question}`] ?? WHY_SO[question] ?? WHY_SO[name] ?? ''}`
    : grows
  return [`| ${question} | ${told.join(' | ')} | ${why.trim()} |`]
}

function isAsked(cell: Measured | undefined): cell is Asked {
  return cell !== undefined && 'cpu' in cell
}
