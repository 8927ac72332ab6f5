import { describe, expect, test } from 'vitest'
import type { OpenGraph } from '../../src/index.ts'
import { deepseek } from './bundled.ts'
import { ARTICLE, BACKGROUND, BLACKWELL, HUAWEI, type SupportRow } from './expectations.ts'

/** Ends as the tables write them: `?` behind a source that does not say where it has it from. */
function writeEnds(ends: readonly { readonly id: string; readonly kind: string }[]): string[] {
  return ends.map(({ id, kind }) => (kind === 'source' ? `${id}?` : id)).sort()
}

function read(ends = ''): string[] {
  return ends.split(' ').filter(Boolean).sort()
}

function check(graph: OpenGraph, row: SupportRow): void {
  const answer = graph.support(row.claim, row.asOf === undefined ? {} : { asOf: row.asOf })
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
