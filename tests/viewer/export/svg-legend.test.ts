import { expect, test } from 'vitest'
import { svgLegend } from '../../../viewer/src/export/svg-legend.ts'
import { PALETTES } from '../../../viewer/src/looks/palette.ts'

const entries = ['claim', 'document', 'somebody who is not named'].map((text) => ({ sample: '<g/>', text }))
const style = { palette: PALETTES.light, measure: (text: string) => text.length * 6 }

test('the legend goes in rows that fit the width', () => {
  expect(svgLegend(entries, { ...style, width: 1000 }).height).toBe(22)
  const { xml, height } = svgLegend(entries, { ...style, width: 200 })
  expect(height).toBe(66)
  expect(xml.map((entry) => /translate\((\d+) (\d+)\)/.exec(entry)?.[0])).toEqual([
    'translate(0 11)',
    'translate(0 33)',
    'translate(0 55)',
  ])
})

test('of nothing there is none', () => {
  expect(svgLegend([], { ...style, width: 200 })).toEqual({ xml: [], height: 0 })
})
