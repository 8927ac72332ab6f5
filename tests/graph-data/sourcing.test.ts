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
    'v4-trained-on-blackwell',
    'v4-trained-on-blackwell-in-china',
    'v4-training-violated-us-export-controls',
  ])
  expect(unseated.map(({ claim }) => claim)).toContain('blackwell-through-intermediaries-or-stockpiles')
})
