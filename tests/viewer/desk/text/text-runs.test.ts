import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, type Mark, runsOf } from '../../../../viewer/src/desk/text/text-runs.ts'

describe('the lines of a text', () => {
  test('are blocks, blank ones left out; lines in one fold are one', () => {
    const text = 'Menu\nHome\n\nThe fire.\nIt rained.\nFoot'
    const blocks = blocksOf(text, [
      { start: 0, end: 9 },
      { start: 32, end: 36 },
    ])
    expect(blocks.map(({ start, end, isFolded }) => [text.slice(start, end), isFolded])).toEqual([
      ['Menu\nHome', true],
      ['The fire.', false],
      ['It rained.', false],
      ['Foot', true],
    ])
  })

  test('lose no word, wherever the folds are', () => {
    const fold = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', 'c', ' ', '\n'), { maxLength: 30 }),
        fc.array(fold),
        (parts, folds) => {
          const text = parts.join('')
          const inside = folds.map(({ start, end }) => ({
            start: Math.min(start, text.length),
            end: Math.min(end, text.length),
          }))
          const shown = blocksOf(text, inside).map(({ start, end }) => text.slice(start, end))
          expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})

describe('the runs of a line', () => {
  test('are cut wherever a mark begins or ends, and know all that they are in', () => {
    const marks: Mark[] = [
      { start: 0, end: 6, kind: 'accepted', key: 's1' },
      { start: 4, end: 10, kind: 'proposed', key: 'p1' },
      { start: 4, end: 10, kind: 'in-hand', key: 'in-hand' },
    ]
    expect(runsOf({ start: 2, end: 12 }, marks)).toEqual([
      { start: 2, end: 4, kinds: ['accepted'], keys: ['s1'] },
      { start: 4, end: 6, kinds: ['accepted', 'proposed', 'in-hand'], keys: ['s1', 'p1', 'in-hand'] },
      { start: 6, end: 10, kinds: ['proposed', 'in-hand'], keys: ['p1', 'in-hand'] },
      { start: 10, end: 12, kinds: [], keys: [] },
    ])
  })
})
