import { expect, test } from 'vitest'
import type { OpenGraph } from '../../src/index.ts'
import { deepseek, guttenberg } from './bundled.ts'

/** What the curators held of a claim on three days, from reading their assessments; `-` where they had not judged it yet. */
type Row = readonly [claim: string, first: string, second: string, third: string]

/** At the end of February 2026, a week after the launch, and on the day on which the dataset was closed. */
const STORY: readonly Row[] = [
  ['v4-trained-on-blackwell-in-china', 'unverified', 'disputed', 'unverified'],
  ['v4-trained-on-blackwell', 'unverified', 'disputed', 'unverified'],
  ['blackwell-cluster-inner-mongolia', 'unverified', 'partlyVerified', 'partlyVerified'],
  ['deepseek-data-centre-in-inner-mongolia', '-', 'verified', 'verified'],
  ['deepseek-uses-smuggled-blackwell', 'disputed', 'disputed', 'disputed'],
  ['deepseek-model-due-next-week', 'unverified', 'refuted', 'refuted'],
  ['deepseek-will-scrub-indicators', 'unverified', 'unverified', 'unverifiable'],
  ['deepseek-will-claim-huawei-training', 'unverified', 'unverified', 'unverified'],
  ['us-government-confirmed-blackwell-use', 'unverified', 'unverified', 'unverified'],
  ['r1-made-in-us', '-', '-', 'refuted'],
  ['v4-withheld-from-us-chipmakers', 'unverified', 'unverified', 'unverified'],
  ['huawei-got-early-access', 'unverified', 'unverified', 'unverified'],
  ['v4-access-part-of-chinese-strategy', 'unverified', 'unverified', 'unverified'],
  ['allegation-official-on-record', 'refuted', 'refuted', 'refuted'],
  ['allegation-official-named', 'refuted', 'refuted', 'refuted'],
  ['ascend-60-percent-behind', 'refuted', 'refuted', 'refuted'],
  ['deepseek-emerged-january-2025', 'refuted', 'refuted', 'refuted'],
  ['v4-total-parameters-1t', 'unverified', 'refuted', 'refuted'],
  ['v4-context-window-1m', 'unverified', 'verified', 'verified'],
  ['v4-uses-engram', 'unverified', 'refuted', 'refuted'],
  ['v4-licence-apache-2', 'unverified', 'refuted', 'refuted'],
  ['v4-swe-bench-over-80', 'unverified', 'partlyVerified', 'disputed'],
  ['v4-inference-10-to-40-times-cheaper', 'unverified', 'unverified', 'partlyVerified'],
  ['v4-released-march-2026', '-', 'refuted', 'refuted'],
  ['v4-released-april-2026', '-', 'verified', 'verified'],
  ['v4-launched', '-', 'verified', 'verified'],
  ['v4-runs-on-huawei-chips', '-', 'verified', 'verified'],
  ['v4-runs-only-on-huawei-chips', '-', 'refuted', 'refuted'],
  ['v4-flash-part-trained-on-huawei', '-', 'unverified', 'unverified'],
  ['v4-trained-entirely-on-huawei', '-', 'unverified', 'unverified'],
]

/** Claims whose story is older. */
const BEFORE: readonly (readonly [claim: string, day: string, status: string])[] = [
  ['v3-cost-5-5m', '2024-12-31', 'unverified'],
  ['v3-cost-5-5m', '2025-02', 'partlyVerified'],
  ['v3-cost-1-3b', '2025-01-30', '-'],
  ['v3-cost-1-3b', '2025-01-31', 'refuted'],
  ['r1-cost-undisclosed', '2025-02', 'verified'],
  ['r1-cost-undisclosed', '2025-10', 'superseded'],
  ['r1-cost-undisclosed', '2026-03', 'refuted'],
  ['nvidia-lost-589b', '2025-01-27', '-'],
  ['nvidia-lost-589b', '2025-01-28', 'verified'],
  ['december-2024-140-entities', '2024-12-01', '-'],
  ['december-2024-140-entities', '2024-12-02', 'verified'],
  ['deepseek-uses-smuggled-blackwell', '2025-12-10', '-'],
  ['deepseek-uses-smuggled-blackwell', '2025-12-11', 'disputed'],
  ['diffusion-rule-blocked-h100-h200-to-china', '2026-11-23', 'refuted'],
]

/** The minister's name: what whoever judged it held on each day. */
const WILHELM: readonly (readonly [claim: string, day: string, status: string])[] = [
  ['forename-wilhelm', '2009-02-08', '-'],
  ['forename-wilhelm', '2009-02-09', 'verified'],
  ['forename-wilhelm', '2009-02-10', 'refuted'],
  ['forename-wilhelm', '2009-02-12', 'refuted'],
  ['wilhelm-invented', '2026-11-23', 'verified'],
]

function statusOf(graph: OpenGraph, claim: string, asOf: string): string {
  const { status } = graph.at({ asOf }).status(claim)
  return status === 'unassessed' ? '-' : status
}

test.each(STORY)('%s was %s in February 2026, %s in April, %s in November', (claim, first, second, third) => {
  const days = ['2026-02-28', '2026-04-30', '2026-11-23']
  expect(days.map((day) => statusOf(deepseek, claim, day))).toEqual([first, second, third])
})

test.each(BEFORE)('%s as of %s: %s', (claim, day, status) => {
  expect(statusOf(deepseek, claim, day)).toBe(status)
})

test.each(WILHELM)('%s as of %s: %s', (claim, day, status) => {
  expect(statusOf(guttenberg, claim, day)).toBe(status)
})

test('the encyclopedia contradicted itself on the morning of 9 February', () => {
  const { disagreement } = guttenberg.at({ asOf: '2009-02-09' }).status('forename-wilhelm')
  expect(disagreement.map(({ status }) => status).sort()).toEqual(['unverified', 'verified'])
})
