import { describe, expect, test } from 'vitest'
import { bendsOf } from '../../../viewer/src/stage/bends.ts'

describe('parallel edges', () => {
  const edge = (from: string, to: string, key: string) => ({
    key,
    from,
    to,
    kind: 'repeats' as const,
    group: 'repeats' as const,
    statements: [],
    inferred: false,
  })

  test('bend apart; a single one is straight', () => {
    const bends = [...bendsOf([edge('a', 'b', '1'), edge('b', 'a', '2'), edge('c', 'd', '3')])].map(([, bend]) => bend)
    expect(bends[2]).toBe(0)
    // The one the other way round bends to the same side of its own direction: so they lie apart.
    expect(bends[0]).toBe(bends[1])
    expect(bends[0]).not.toBe(0)
  })

  test('three: one straight between two bent', () => {
    const bends = [...bendsOf([edge('a', 'b', '1'), edge('a', 'b', '2'), edge('a', 'b', '3')])].map(([, bend]) => bend)
    expect(bends[1]).toBe(0)
    expect(bends[0]).toBe(-(bends[2] ?? 0))
  })
})
