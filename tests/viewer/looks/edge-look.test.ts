import { describe, expect, test } from 'vitest'
import { edgeLook } from '../../../viewer/src/looks/edge-look.ts'
import { PALETTES } from '../../../viewer/src/looks/palette.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: drawn } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })

describe('the look of an edge', () => {
  const edge = (key: string) => drawn.edges.find((each) => each.key === key) ?? drawn.edges[0]
  const live = {
    palette: PALETTES.light,
    conditionOf: () => 'live' as const,
    isFaded: () => false,
    isQuiet: () => false,
    isBroad: () => false,
    isNew: undefined,
    crowd: 1,
  }
  const look = (key: string, changes = {}) => {
    const found = edge(key)
    if (found === undefined) throw new Error('no edges')
    return edgeLook(found, { ...live, ...changes })
  }

  test('what speaks against ends in a bar, what is quoted in a dot, the rest in an arrow', () => {
    expect(look('c|denies|denial').head).toBe('tee')
    expect(look('wire|quotes|official').head).toBe('dot')
    expect(look('c|asserts|wire').head).toBe('arrow')
  })

  test('of two dates, a line that came between is wider, and the others step back', () => {
    const [came, old] = [true, false].map((isNew) => look('c|asserts|wire', { isNew: () => isNew }))
    expect(came?.width).toBeGreaterThan(old?.width ?? 0)
    expect(came?.opacity).toBe(look('c|asserts|wire').opacity)
    expect(old?.opacity).toBeLessThan((came?.opacity ?? 0) / 2)
  })

  test('no line is drawn before it is there', () => {
    const made = { ...edge('c|asserts|wire'), kind: 'contradicts', group: 'contradicts', statements: [] } as const
    const [first] = drawn.edges
    if (first === undefined) throw new Error('no edges')
    const later = { ...live, conditionOf: () => 'later' as const }
    expect(edgeLook({ ...first, ...made }, later).opacity).toBe(0)
    expect(edgeLook({ ...first, ...made }, live).opacity).toBeGreaterThan(0.5)
    expect(look('c|asserts|wire', { conditionOf: () => 'later' }).opacity).toBe(0)
  })

  test('between two groups it is fainter, and keeps its colour', () => {
    const [loud, broad] = [look('copy|repeats|blog'), look('copy|repeats|blog', { isBroad: () => true })]
    expect(broad.opacity).toBeLessThan(loud.opacity)
    expect(broad.color).toBe(loud.color)
  })

  test('who only repeats is grey, thin and faint, but for the red of what speaks against', () => {
    const [loud, quiet] = [look('copy|repeats|blog'), look('copy|repeats|blog', { isQuiet: () => true })]
    expect(quiet.color).toBe(PALETTES.light.edges.copies)
    expect(quiet.width).toBeLessThan(loud.width)
    expect(quiet.opacity).toBeLessThan(loud.opacity)
    expect(look('c|denies|denial', { isQuiet: () => true }).color).toBe(PALETTES.light.against)
  })

  test('what is inferred is dashed', () => {
    expect(look('copy|repeats|blog').dashed).toBe(true)
    expect(look('blog|repeats|wire').dashed).toBe(false)
  })

  test('is fainter the less it carries, and the more edges there are; what speaks against stays longest', () => {
    expect(look('c|asserts|wire', { conditionOf: () => 'falls' }).opacity).toBeLessThan(look('c|asserts|wire').opacity)
    expect(look('c|asserts|wire', { conditionOf: () => 'later' }).opacity).toBeLessThan(0.1)
    expect(look('c|asserts|wire', { isFaded: () => true }).opacity).toBeLessThan(0.5)
    expect(look('c|asserts|wire', { crowd: 5000 }).opacity).toBeLessThan(
      look('c|denies|denial', { crowd: 5000 }).opacity,
    )
  })
})
