import { describe, expect, test } from 'vitest'
import type { ConflictReason, Conflicts, OpenGraph } from '../../src/index.ts'
import { deepseek, guttenberg } from './bundled.ts'

const found = new Map([deepseek, guttenberg].map((graph) => [graph, graph.conflicts()]))

type Found = Pick<Conflicts['conflicts'][number], 'reasons'> & { readonly kind: 'apparent' | 'real' }

function conflictOf(graph: OpenGraph, a: string, b: string): Found | undefined {
  const pair = [a, b].sort().join(' ')
  const { conflicts = [], apparent = [] } = found.get(graph) ?? {}
  const real = conflicts.find(({ claims }) => claims.join(' ') === pair)
  if (real !== undefined) return { reasons: real.reasons, kind: 'real' }
  const seeming = apparent.find(({ series }) => [a, b].every((id) => series.some(({ claim }) => claim === id)))
  return seeming && { reasons: seeming.reasons, kind: 'apparent' }
}

/** Claims that cannot both be true, by reading; why the program should know; and whether it is only that they speak of different times. */
const AT_ODDS: readonly (readonly [string, string, ConflictReason, 'apparent' | 'real'])[] = [
  ['allegation-official-named', 'allegation-official-unnamed', 'contradicts', 'real'],
  ['allegation-official-on-record', 'allegation-official-unnamed', 'contradicts', 'real'],
  ['ascend-910c-60pct-of-h100', 'ascend-60-percent-behind', 'contradicts', 'real'],
  ['v4-inference-10-to-40-times-cheaper', 'v4-50-times-cheaper-than-gpt-5-2', 'contradicts', 'real'],
  ['v4-unreleased-late-february-2026', 'v4-launched', 'contradicts', 'apparent'],
  ['a100-h100-restricted-october-2022', 'diffusion-rule-blocked-h100-h200-to-china', 'contradicts', 'real'],
  ['deepseek-emerged-january-2025', 'v3-released-late-2024', 'contradicts', 'real'],
  ['deepseek-emerged-january-2025', 'deepseek-founded-2023', 'contradicts', 'real'],
  ['blackwell-training-proven', 'blackwell-allegation-not-independently-verified', 'contradicts', 'real'],
  ['ascend-910c-yield-30pct', 'ascend-910c-yield-40pct', 'quantities', 'real'],
  ['ascend-910c-yield-20pct', 'ascend-910c-yield-30pct', 'quantities', 'real'],
  ['ascend-910c-yield-20pct', 'ascend-910c-yield-40pct', 'quantities', 'apparent'],
  ['previous-record-meta-240b', 'previous-record-nvidia-279b', 'quantities', 'real'],
  ['v4-total-parameters-1t', 'v4-1600-billion-parameters', 'quantities', 'real'],
  ['v4-trails-frontier-3-to-6-months', 'v4-lags-frontier-8-months', 'quantities', 'real'],
  ['v4-runs-only-on-huawei-chips', 'v4-runs-on-nvidia-chips', 'contradicts', 'real'],
  ['v4-trained-without-us-chips', 'v4-trained-on-us-chips', 'contradicts', 'real'],
  ['v4-trained-without-nvidia', 'v4-trained-on-blackwell', 'contradicts', 'real'],
  ['h800-cut-from-600', 'h800-cut-from-900', 'contradicts', 'real'],
  ['v4-pro-output-3-48-dollars', 'v4-pro-output-0-87-dollars', 'quantities', 'apparent'],
]

describe('claims that cannot both be true are found', () => {
  test.each(AT_ODDS)('%s and %s: %s, %s', (a, b, reason, kind) => {
    const conflict = conflictOf(deepseek, a, b)
    expect(conflict?.reasons).toContain(reason)
    expect(conflict?.kind).toBe(kind)
  })

  test('ten forenames or nine', () => {
    expect(conflictOf(guttenberg, 'ten-forenames', 'nine-forenames')?.kind).toBe('real')
  })
})

/** Claims that sound at odds and are not. */
const COMPATIBLE: readonly (readonly [string, string])[] = [
  ['v4-runs-on-huawei-chips', 'v4-runs-on-nvidia-chips'],
  ['v4-trained-on-blackwell-in-china', 'v4-flash-part-trained-on-huawei'],
  ['v4-trained-on-blackwell-in-china', 'v4-trained-on-huawei-chips'],
  ['h100-pcie-nvlink-600', 'h100-nvlink-900'],
]

test.each(COMPATIBLE)('%s and %s can both be true', (a, b) => {
  expect(conflictOf(deepseek, a, b)).toBeUndefined()
})
