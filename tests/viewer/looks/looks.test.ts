import { describe, expect, test } from 'vitest'
import type { ViewOptions } from '../../../viewer/src/library.ts'
import { type Condition, effectsOf, openConditions } from '../../../viewer/src/looks/condition.ts'
import { edgeLook } from '../../../viewer/src/looks/edge-look.ts'
import { type NodeContext, nodeLook } from '../../../viewer/src/looks/node-look.ts'
import { PALETTES } from '../../../viewer/src/looks/palette.ts'
import type { SceneNode } from '../../../viewer/src/scene/scene.ts'
import { EDGE_GROUPS } from '../../../viewer/src/state/edge-groups.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: drawn, open } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })
const node = (id: string) => drawn.nodes.get(id) as SceneNode

function conditions(options: ViewOptions) {
  const { without = [], ...rest } = options
  const effects = effectsOf(without.length === 0 ? undefined : open.at(rest).impact(without))
  const of = openConditions({ open, view: open.at(options).view, effects, within: undefined })
  return (id: string): Condition => of.ofNode(node(id))
}

describe('the condition of a node', () => {
  test('is live while something carries it', () => {
    const at = conditions({})
    expect(['c', 'wire', 'blog', 'official'].map(at)).toEqual(['live', 'live', 'live', 'live'])
  })

  test('with the official taken away: taken, and all that has it from there falls, and the claim weakens', () => {
    const at = conditions({ without: ['official'] })
    expect(['official', 'wire', 'copy', 'portal', 'c'].map(at)).toEqual(['taken', 'falls', 'falls', 'live', 'weakens'])
  })

  test('as of a day: later is what was not published by then', () => {
    const at = conditions({ asOf: '2026-02-23' })
    expect(['wire', 'blog', 'denial'].map(at)).toEqual(['live', 'later', 'later'])
  })

  test('a claim falls when nothing is left', () => {
    const at = conditions({ without: ['official', 'portal'] })
    expect(at('c')).toBe('falls')
  })
})

const context: NodeContext = {
  palette: PALETTES.light,
  conditionOf: () => 'live',
  statusOf: (id) => (id === 'c' ? 'disputed' : undefined),
  isAnonymous: (id) => id === 'official',
  isUnread: (id) => id === 'wire',
  selected: new Set(),
  lens: undefined,
}

describe('the look of a node', () => {
  test('says the kind by shape and colour, the status by a ring with a pattern', () => {
    expect(nodeLook(node('c'), context)).toMatchObject({ shape: 'diamond', ring: 'dashed', fill: 'solid' })
    expect(nodeLook(node('blog'), context)).toMatchObject({ shape: 'square', ring: 'none' })
    expect(nodeLook(node('official'), context)).toMatchObject({ shape: 'circle', mark: 'hole' })
  })

  test('a document that nobody read has a dashed ring', () => {
    expect(nodeLook(node('wire'), context).ring).toBe('dashed')
  })

  test.each<[Condition, object]>([
    ['taken', { fill: 'hollow', mark: 'cross' }],
    ['falls', { fill: 'hollow', mark: 'none' }],
    ['weakens', { fill: 'half' }],
    ['later', { fill: 'hollow', prominence: 0 }],
    ['retracted', { opacity: 0.4 }],
  ])('%s shows by more than a colour', (condition, look) => {
    expect(nodeLook(node('blog'), { ...context, conditionOf: () => condition })).toMatchObject(look)
  })

  test('the chosen one is larger, ringed and named first', () => {
    const plain = nodeLook(node('blog'), context)
    const chosen = nodeLook(node('blog'), { ...context, selected: new Set(['blog']) })
    expect(chosen.size).toBeGreaterThan(plain.size)
    expect(chosen.prominence).toBeGreaterThan(nodeLook(node('c'), context).prominence)
    expect(chosen.ring).toBe('solid')
  })

  test('a lens fades what it does not pick', () => {
    const lens = new Set(['c'])
    expect(nodeLook(node('blog'), { ...context, lens }).opacity).toBeLessThan(0.2)
    expect(nodeLook(node('c'), { ...context, lens }).opacity).toBe(1)
  })

  test('the more rests on it the larger it is', () => {
    expect(nodeLook(node('wire'), context).size).toBeGreaterThan(nodeLook(node('portal'), context).size)
  })
})

describe('the look of an edge', () => {
  const edge = (key: string) => drawn.edges.find((each) => each.key === key) ?? drawn.edges[0]
  const live = {
    palette: PALETTES.light,
    conditionOf: () => 'live' as const,
    isFaded: () => false,
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
