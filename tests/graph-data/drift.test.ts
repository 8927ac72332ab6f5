import { describe, expect, test } from 'vitest'
import type { DriftKind } from '../../src/index.ts'
import { deepseek } from './bundled.ts'

const STEPS = deepseek.drift().steps

/** All that changes on the way to what a source says of a claim, whatever it says it for, against or not at all. */
function changes(source: string, claim: string): DriftKind[] {
  const steps = STEPS.filter((step) => step.source === source && step.claim === claim)
  return [...new Set(steps.map(({ kind }) => kind))].sort()
}

const UDIT = 'udit-2026-02-deepseek-v4'

/** From reading the article beside what it takes it from: all that changed, and nothing where nothing did. */
const ARTICLE: readonly (readonly [string, string, string])[] = [
  [UDIT, 'v4-trained-on-blackwell-in-china', 'attributionLost'],
  [UDIT, 'v4-trained-on-blackwell', 'attributionLost'],
  [UDIT, 'deepseek-will-scrub-indicators', 'attributionLost termsRaised'],
  [UDIT, 'deepseek-will-claim-huawei-training', ''],
  [UDIT, 'deepseek-will-claim-v4-runs-on-huawei', 'claimChanged'],
  [UDIT, 'v4-training-violated-us-export-controls', ''],
  [UDIT, 'v4-withheld-from-us-chipmakers', 'attributionLost'],
  [UDIT, 'huawei-got-early-access', 'attributionLost'],
  [UDIT, 'chinese-chipmakers-got-prerelease-v4', ''],
  [UDIT, 'v4-access-part-of-chinese-strategy', 'attributionLost'],
  [UDIT, 'prerelease-sharing-universal', 'claimChanged'],
  [UDIT, 'deepseek-worked-with-nvidia', ''],
  [UDIT, 'deepseek-75m-downloads', 'attributionLost'],
  [UDIT, 'ascend-910c-yield-30pct', 'attributionLost'],
  [UDIT, 'ascend-910c-60pct-of-h100', 'attributionLost'],
  [UDIT, 'v3-cost-5-5m', 'attributionLost quantityChanged'],
  [UDIT, 'nvidia-lost-589b', ''],
  ['udit-2026-02-deepseek-v4-teasers', 'bytedance-deploying-chips-at-scale', 'claimChanged'],
]

/** From reading the other pages beside what they take it from: what changed for certain. */
const PAGES: readonly (readonly [DriftKind, string, string])[] = [
  ['responseChanged', 'phoneworld-2026-02-24', 'v4-trained-on-blackwell-in-china'],
  ['responseChanged', 'newfortunetimes-2026-02-24', 'v4-trained-on-blackwell-in-china'],
  ['responseChanged', 'btw-media-v4-access', 'v4-withheld-from-us-chipmakers'],
  ['certaintyRaised', 'reuters-2026-02-24-h200-none-sold', 'v4-training-violated-us-export-controls'],
  ['certaintyRaised', 'reuters-2026-02-25-v4-access', 'v4-training-violated-us-export-controls'],
  ['certaintyRaised', 'ettoday-2026-02-24', 'v4-training-violated-us-export-controls'],
  ['certaintyRaised', 'bharathorizon-blackwell', 'v4-training-violated-us-export-controls'],
  ['certaintyRaised', 'a-land-2026-02-24', 'v4-training-violated-us-export-controls'],
  ['certaintyRaised', 'fasttakeoff-2026-02-24', 'v4-training-violated-us-export-controls'],
  ['certaintyRaised', 'udn-2026-02-26', 'v4-training-violated-us-export-controls'],
  ['certaintyRaised', 'influencermagazine-blackwell', 'blackwell-cluster-inner-mongolia'],
  ['certaintyRaised', 'fasttakeoff-2026-02-24', 'deepseek-will-scrub-indicators'],
  ['certaintyRaised', '7min-2026-02-24', 'deepseek-model-due-next-week'],
  ['certaintyRaised', 'getaibrief-blackwell', 'deepseek-model-due-next-week'],
  ['certaintyRaised', 'whatthefuture-blackwell', 'deepseek-model-due-next-week'],
  ['descriptorChanged', 'bharathorizon-blackwell', 'v4-trained-on-blackwell'],
  ['descriptorChanged', 'dbbstech-2026-02-26', 'deepseek-will-scrub-indicators'],
  ['descriptorChanged', 'thekingofsearch-2026-04', 'blackwell-cluster-inner-mongolia'],
  ['descriptorChanged', 'thekingofsearch-2026-04', 'deepseek-will-scrub-indicators'],
  ['termsRaised', 'nencmedia-blackwell', 'v4-trained-on-blackwell-in-china'],
  ['confirmationUnnamed', 'awesomeagents-v4-lockout', 'v4-withheld-from-us-chipmakers'],
  ['confirmationUnnamed', 'awesomeagents-v4-lockout', 'huawei-got-early-access'],
  ['confirmationUnnamed', 'sipoch-v4-access', 'v4-withheld-from-us-chipmakers'],
  ['confirmationUnnamed', 'the-ledger-v4-pro', 'v4-part-trained-on-huawei'],
  ['attributionLost', 'whistlebuzz-nvidia-refutes', 'deepseek-uses-smuggled-blackwell'],
  ['attributionLost', 'dbbstech-2026-02-26', 'chinese-ai-firms-violate-us-controls'],
  ['attributionLost', 'andou-2026-04-06', 'v4-runs-on-huawei-chips'],
  ['claimChanged', 'frontierbeat-2026-04-03', 'v4-runs-only-on-huawei-chips'],
  ['attributionLost', 'ngtimes-2026-04-27', 'v4-part-trained-on-huawei'],
  ['claimChanged', 'cnyes-2026-02-24', 'deepseek-has-scrubbed-indicators'],
  ['claimChanged', 'whistlebuzz-nvidia-refutes', 'r1-made-in-us'],
  ['claimChanged', 'aidigest-deepseek', 'v4-trained-on-huawei-chips'],
  ['claimChanged', 'mubboo-2026-04-05', 'v4-trained-without-us-chips'],
  ['claimChanged', 'krasa-2026-04-24', 'v4-trained-without-nvidia'],
  ['claimChanged', 'cual-2026-04-24', 'v4-trained-on-huawei-chips'],
  ['claimChanged', 'binance-square-v4', 'v4-pro-trained-in-full-on-ascend-910c-by-third-party'],
  ['polarityFlipped', 'valueaddvc-v4', 'june-2026-run-shows-full-training-on-ascend'],
]

describe('what the article changes', () => {
  test.each(ARTICLE)('%s on %s: %s', (source, claim, kinds) => {
    expect(changes(source, claim)).toEqual(kinds.split(' ').filter(Boolean))
  })
})

describe('what other pages change', () => {
  test.each(PAGES)('%s in %s on %s', (kind, source, claim) => {
    expect(changes(source, claim)).toContain(kind)
  })
})

test('a copy that leaves everything as it is shows no drift', () => {
  const faithful = [
    'straits-times-2026-02-24',
    'deccan-chronicle-2026-02-24',
    'tekedia-v4-access',
    'chinastrategy-2026-02-27',
  ]
  const steps = STEPS.filter(({ source }) => faithful.includes(source))
  expect(steps).toEqual([])
})
