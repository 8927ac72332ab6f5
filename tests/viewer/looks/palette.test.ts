import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PALETTES } from '../../../viewer/src/looks/palette.ts'
import { EDGE_GROUPS } from '../../../viewer/src/state/edge-groups.ts'

describe('the palettes', () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }

  test.each(['light', 'dark'] as const)('%s: text stands 4.5:1 off the paper, signs 3:1', (theme) => {
    const { paper, ink, quiet, accent, against, kinds, statuses } = PALETTES[theme]
    for (const color of [ink, quiet, accent, against]) expect(contrast(color, paper), color).toBeGreaterThanOrEqual(4.5)
    const { claim, source, actor, topic, assessment } = kinds
    for (const color of [claim, source, actor, topic, assessment, ...Object.values(statuses)])
      expect(contrast(color, paper), color).toBeGreaterThanOrEqual(3)
  })

  test('every group of edges has a colour in both', () => {
    for (const { name } of EDGE_GROUPS) {
      expect(PALETTES.light.edges[name]).toMatch(/^#/)
      expect(PALETTES.dark.edges[name]).toMatch(/^#/)
    }
  })
})

test('every kind and every line of the key has its colour in the style sheet', () => {
  const css = readFileSync(resolve(import.meta.dirname, '../../../viewer/src/styles/glyphs.css'), 'utf8')
  const kinds = Object.keys(PALETTES.light.kinds).map((kind) => [`.glyph.kind-${kind} {`, `var(--kind-${kind})`])
  const lines = EDGE_GROUPS.map(({ name }) => [`.stroke.edge-${name} {`, `var(--edge-${name})`])
  expect([...kinds, ...lines].flat().filter((part) => !css.includes(part))).toEqual([])
})
