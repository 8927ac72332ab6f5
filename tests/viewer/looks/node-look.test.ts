import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../viewer/src/looks/condition.ts'
import { LAST, type NodeContext, nodeLook } from '../../../viewer/src/looks/node-look.ts'
import { PALETTES } from '../../../viewer/src/looks/palette.ts'
import type { SceneNode } from '../../../viewer/src/scene/scene.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: drawn } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })
const node = (id: string) => drawn.nodes.get(id) as SceneNode

const context: NodeContext = {
  palette: PALETTES.light,
  conditionOf: () => 'live',
  statusOf: (id) => (id === 'c' ? 'disputed' : undefined),
  isAnonymous: (id) => id === 'official',
  isUnread: (id) => id === 'wire',
  isRepeater: () => false,
  selected: new Set(),
  lens: undefined,
  isNew: undefined,
  newIn: undefined,
  nameOf: ({ label }) => label,
}

describe('the look of a node', () => {
  test('says the kind by shape and colour, the status by a ring with a pattern', () => {
    expect(nodeLook(node('c'), context)).toMatchObject({ shape: 'diamond', ring: 'dashed', fill: 'solid' })
    expect(nodeLook(node('blog'), context)).toMatchObject({ shape: 'square', ring: 'none' })
    expect(nodeLook(node('official'), context)).toMatchObject({ shape: 'circle', mark: 'hole' })
  })

  test('a group has a plus; one of claims that belong to no topic is no claim, and of no colour', () => {
    const group = nodeLook({ ...node('c'), gathers: 4 }, context)
    expect(group).toMatchObject({ shape: 'diamond', mark: 'plus', color: PALETTES.light.kinds.claim })
    const rest = nodeLook({ ...node('c'), gathers: 4, ofNone: true }, context)
    expect(rest).toMatchObject({ shape: 'hexagon', mark: 'plus', color: PALETTES.light.quiet })
    expect(nodeLook({ ...node('blog'), gathers: 4, ofNone: true }, context).shape).toBe('square')
  })

  test('who only repeats is small, faint and named last, unless it is chosen', () => {
    const repeating = { ...context, isRepeater: (id: string) => id === 'copy' }
    const [loud, quiet] = [nodeLook(node('copy'), context), nodeLook(node('copy'), repeating)]
    expect(quiet.size).toBeLessThan(loud.size)
    expect(quiet.opacity).toBeLessThan(loud.opacity)
    expect(quiet.prominence).toBe(LAST)
    expect(nodeLook(node('copy'), { ...repeating, selected: new Set(['copy']) }).prominence).toBeGreaterThan(LAST)
  })

  test('of two dates, what came between has a badge, and what was there before steps back', () => {
    const compared = { ...context, isRepeater: () => true, isNew: ({ id }: SceneNode) => id === 'copy' }
    expect(nodeLook(node('copy'), compared)).toMatchObject({ isNew: true, opacity: 1 })
    expect(nodeLook(node('blog'), compared)).toMatchObject({ isNew: false })
    expect(nodeLook(node('blog'), compared).opacity).toBeLessThan(nodeLook(node('blog'), context).opacity)
    expect(nodeLook(node('blog'), { ...compared, isRepeater: () => false }).opacity).toBeLessThan(0.6)
  })

  test('what stands for several of which some came between has a hollow badge, and says how many', () => {
    const compared = { ...context, isNew: () => false, newIn: ({ id }: SceneNode) => (id === 'wire' ? 2 : 0) }
    const [some, none] = [nodeLook(node('wire'), compared), nodeLook(node('blog'), compared)]
    expect(some).toMatchObject({ isNew: false, hasNew: true, opacity: 1 })
    expect(some.name.replaceAll('\u00a0', ' ')).toMatch(/, 2 of them new$/)
    expect(none).toMatchObject({ hasNew: false, name: node('blog').label })
  })

  test('nothing is drawn before it is there, but for what is chosen', () => {
    const later = { ...context, conditionOf: (): Condition => 'later' }
    expect(nodeLook(node('blog'), later).opacity).toBe(0)
    expect(nodeLook(node('blog'), { ...later, selected: new Set(['blog']) }).opacity).toBeGreaterThan(0)
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
