import type { Spread } from '../scale/statistics.ts'
import type { Aim } from './catalog.ts'
import type { Measured } from './results.ts'

/** Whether the middle of what was measured is what was aimed at. */
export function isMet({ ours, ratio, above }: Omit<Measured, 'id'>, { is, of }: Aim): boolean {
  if (is === 'times') return ratio.median <= of
  if (is === 'above') return above.median <= of
  return is === 'most' ? ours.median <= of : ours.median >= of
}

/** The ratios of a run, by id: what later runs are held against. */
export type Baseline = Readonly<Record<string, Spread>>

export function baselineOf(measured: readonly Measured[]): Baseline {
  const rounded = ({ median, least, most }: Spread): Spread => ({
    ...{ median: threeDigits(median), least: threeDigits(least), most: threeDigits(most) },
  })
  return Object.fromEntries(measured.map(({ id, ratio }) => [id, rounded(ratio)]))
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(3))
}

export interface Regression {
  readonly id: string
  readonly before: Spread
  readonly now: Spread
}

/** A ratio may be so many times what it was. */
const WORSE = 1.2

/**
 * Ratios that are more than a fifth worse than in the baseline and outside of what was measured there: even the best round now is worse than the
 * worst then. What the baseline does not have cannot be worse.
 */
export function regressions(baseline: Baseline, measured: readonly Measured[]): Regression[] {
  return measured.flatMap(({ id, ratio }) => {
    const before = baseline[id]
    if (before === undefined) return []
    const worse = ratio.median > before.median * WORSE && ratio.least > before.most
    return worse ? [{ id, before, now: ratio }] : []
  })
}

/** The datasets of a run of which the baseline has nothing. */
export function withoutBaseline(baseline: Baseline, measured: readonly Measured[]): string[] {
  const datasetOf = (id: string) => id.slice(0, id.indexOf('/'))
  const known = new Set(Object.keys(baseline).map(datasetOf))
  return [...new Set(measured.map(({ id }) => datasetOf(id)))].filter((name) => !known.has(name))
}
