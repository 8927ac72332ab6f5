import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { words } from '../../../src/index.ts'
import { onWhat } from '../machine.ts'
import { withPart } from '../report-parts.ts'
import { figure, ratioSpread, timeSpread } from '../scale/report/figures.ts'
import { table } from '../scale/report/tables.ts'
import type { Spread } from '../scale/statistics.ts'
import { type Aim, MEASURES, type Measure, measureOf } from './catalog.ts'
import { type Baseline, baselineOf, isMet } from './judge.ts'
import type { Prepared } from './prepare.ts'
import type { Measured } from './results.ts'

export interface Measurement {
  readonly datasets: readonly Prepared[]
  readonly measured: readonly Measured[]
  readonly rounds: number
  /** The version of the browser. */
  readonly browser: string
}

/** The whole report, in Markdown. */
export function reportOf({ datasets, measured, rounds, browser }: Measurement): string {
  const parts = datasets.flatMap((dataset) => {
    const own = measured.filter(({ id }) => id.startsWith(`${dataset.name}/`))
    return own.length === 0 ? [] : [`### ${titleOf(dataset)}`, tableOf(own)]
  })
  return [
    '## The page against plain Sigma',
    `${onWhat(`, Chromium ${browser} and WebGL in software`)} ${loadInWords(loadavg()[0] ?? 0)}
${rounds === 1 ? 'One round.' : `Medians of ${rounds} rounds (fewer of large datasets), with the least and the most.`} In a round plain Sigma 3 draws, in the same browser, the same nodes and
lines at the same places, which it is given; then our page does all that it does. Times of a first picture are from the first byte of the page until it is painted.
A task of less than 50 ms, which a browser does not tell, counts as 50. The heap is that of the page without its workers. A ratio is of the same round.
\`baseline.json\` has the ratios: \`npm run bench:viewer -- --check\` fails where one is more than a fifth worse and outside of what was measured.`,
    ...parts,
  ].join('\n\n')
}

/** What else the machine did tells how much times say; ratios suffer less, for both sides of them do. */
function loadInWords(load: number): string {
  const wanting = `${figure(load)} programs on average wanted a core`
  return load > cpus().length * 1.5 ? `The machine was busy: ${wanting}.` : `At the end ${wanting}.`
}

function titleOf({ name, drawn: { everything, claim, overview } }: Prepared): string {
  if (everything.nodes === 0) return name
  const sizeOf = ({ nodes, edges }: typeof everything) =>
    `${words.counted(nodes, 'node')} and ${words.counted(edges, 'line')}`
  return `${name}: ${sizeOf(everything)}; one claim ${sizeOf(claim)}; in groups ${sizeOf(overview)}`
}

function tableOf(measured: readonly Measured[]): string {
  const places = new Map(MEASURES.map(({ what }, place) => [what, place]))
  const placeOf = ({ id }: Measured) => places.get(measureOf(id).what) ?? 0
  const rows = [...measured].sort((a, b) => placeOf(a) - placeOf(b)).map((each) => rowOf(each, measureOf(each.id)))
  return table(['', 'hearsay', 'plain Sigma', 'ratio', 'aim', ''], rows)
}

function rowOf(measured: Measured, { title, unit, aim }: Measure): string[] {
  const { ours, plain, ratio } = measured
  const beside = unit === 'steps' ? ['—', '—'] : [inUnit(plain, unit), ratioSpread(ratio)]
  return [title, inUnit(ours, unit), ...beside, aimInWords(aim, unit), isMet(measured, aim) ? 'met' : '**missed**']
}

function inUnit(spread: Spread, unit: Measure['unit']): string {
  if (unit === 'ms') return timeSpread(spread)
  const { median, least, most } = spread
  const told = (value: number) => (unit === 'MB' ? `${figure(value)} MB` : String(value))
  return least === most ? told(median) : `${told(median)} (${told(least)} to ${told(most)})`
}

function aimInWords({ is, of }: Aim, unit: Measure['unit']): string {
  if (is === 'times') return `${of} × at most`
  if (is === 'above') return `${of} ms more at most`
  return `${of} ${unit} at ${is}`
}

const README = join(import.meta.dirname, '../README.md')
const BASELINE = join(import.meta.dirname, 'baseline.json')

/** Puts the report into its part of the README, and the ratios into the baseline: those that were not measured stay as they are. */
export function writeReport(measurement: Measurement): void {
  writeFileSync(README, withPart(readFileSync(README, 'utf8'), 'bench:viewer', reportOf(measurement)))
  // How many steps of progress are seen is a matter of the machine.
  const compared = measurement.measured.filter(({ id }) => measureOf(id).unit !== 'steps')
  const next = { ...readBaseline(), ...baselineOf(compared) }
  const sorted = Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(BASELINE, `${JSON.stringify(sorted, null, 2)}\n`)
}

export function readBaseline(): Baseline {
  return existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {}
}
