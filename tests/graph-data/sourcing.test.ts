import { describe, expect, test } from 'vitest'
import type { OpenGraph } from '../../src/index.ts'
import { deepseek } from './bundled.ts'
import { ARTICLE, BACKGROUND, BLACKWELL, HUAWEI, type SupportRow } from './expectations.ts'

/** Ends as the tables write them: `?` behind a source that names no source. */
function writeEnds(ends: readonly { readonly id: string; readonly kind: string }[]): string[] {
  return ends.map(({ id, kind }) => (kind === 'source' ? `${id}?` : id)).sort()
}

function read(ends = ''): string[] {
  return ends.split(' ').filter(Boolean).sort()
}

function check(graph: OpenGraph, row: SupportRow): void {
  const answer = graph.at(row.asOf === undefined ? {} : { asOf: row.asOf }).support(row.claim)
  const found = { for: writeEnds(answer.for.origins.ends), against: writeEnds(answer.against.origins.ends) }
  expect({ ...found, corroboration: answer.corroboration }).toEqual({
    for: read(row.for),
    against: read(row.against),
    corroboration: row.corroboration,
  })
  if (row.origins !== undefined) expect([answer.for.origins.min, answer.for.origins.max]).toEqual(row.origins)
}

describe.each([
  ['the article of February 2026', ARTICLE],
  ['Blackwell chips', BLACKWELL],
  ['Huawei chips', HUAWEI],
  ['what went before', BACKGROUND],
])('%s: who stands behind each claim', (_, rows) => {
  test.each(rows.map((row) => [row.claim, row.asOf ?? 'today', row] as const))('%s, %s', (_claim, _asOf, row) => {
    check(deepseek, row)
  })
})

test('the table has at least sixty rows', () => {
  expect(ARTICLE.length + BLACKWELL.length + HUAWEI.length + BACKGROUND.length).toBeGreaterThanOrEqual(60)
})

/** By reading: who cites a page for what it does not say. */
test.each([
  [
    'v4-runs-only-on-huawei-chips',
    'andou-2026-04-06 creativeainews-v4-huawei frontierbeat-2026-04-03 mubboo-2026-04-05 scienceai-v4-huawei stephenvantran-2026-04-07 teachvocabulary-v4',
  ],
  [
    'deepseek-has-scrubbed-indicators',
    'bharathorizon-blackwell cnyes-2026-02-24 creatiai-2026-02-24 ettoday-2026-02-24 influencermagazine-blackwell sipoch-v4-access',
  ],
  ['v4-trained-on-huawei-chips', 'aidigest-deepseek cswnews-22049 cual-2026-04-24 krasa-2026-04-24'],
  ['nvidia-amd-asked-for-v4-repeatedly', 'aihaberleri-v4-huawei'],
  ['june-2026-run-shows-full-training-on-ascend', 'valueaddvc-v4 watchboard-2026-06-05'],
  ['r1-made-in-us', 'whistlebuzz-nvidia-refutes'],
])('%s is said on the word of pages that do not say it: %s', (claim, sources) => {
  const found = deepseek.support(claim).for.misreports.map(({ source }) => source)
  expect([...new Set(found)].sort().join(' ')).toBe(sources)
})

test('nobody who has V4 trained without Nvidia names a source', () => {
  const { corroboration, for: side } = deepseek.support('v4-trained-without-nvidia')
  expect([side.strength, side.origins.disclosed, side.origins.min]).toEqual(['undisclosed', 0, 1])
  expect(corroboration).toBe('contested')
})

/** By reading: whose fall alone leaves a claim with nobody for it. */
test.each([
  ['v4-trained-on-blackwell-in-china', ['official-2026-02']],
  ['v4-withheld-from-us-chipmakers', ['reuters-2026-02-25-v4-access', 'sources-2026-02']],
  ['deepseek-uses-smuggled-blackwell', ['sources-2025-12', 'the-information-2025-12-10-smuggled']],
  ['v4-runs-only-on-huawei-chips', []],
])('%s hangs by %j', (claim, points) => {
  expect([...deepseek.support(claim).for.singlePoints].sort()).toEqual(points)
})

test('with the official of February fall his allegation, what it entails, his forecasts and what follows in law', () => {
  const { fallen, unseated } = deepseek.impact(['official-2026-02'])
  expect(fallen.map(({ claim }) => claim)).toEqual([
    'blackwell-cluster-inner-mongolia',
    'deepseek-will-claim-huawei-training',
    'deepseek-will-scrub-indicators',
    'us-policy-no-blackwell-to-china',
    'v4-trained-on-blackwell-in-china',
    'v4-training-violated-us-export-controls',
  ])
  expect(unseated.map(({ claim }) => claim)).toEqual(['deepseek-can-argue-huawei-native'])
})
