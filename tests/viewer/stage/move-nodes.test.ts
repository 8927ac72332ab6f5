import { MultiDirectedGraph } from 'graphology'
import { afterEach, expect, test, vi } from 'vitest'
import { moveNodes } from '../../../viewer/src/stage/move-nodes.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Frames that come when they are called for, at a time that is said. */
function frames() {
  let next: ((now: number) => void) | undefined
  vi.stubGlobal('performance', { now: () => 0 })
  vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) => {
    next = step
    return 1
  })
  vi.stubGlobal('cancelAnimationFrame', () => {
    next = undefined
  })
  return {
    at: (now: number) => {
      const step = next
      next = undefined
      step?.(now)
    },
    isWaiting: () => next !== undefined,
  }
}

function graphOf(places: Readonly<Record<string, number>>): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const [id, x] of Object.entries(places)) graph.addNode(id, { x, y: 0 })
  return graph
}

const positions = new Map([
  ['a', { x: 100, y: 0 }],
  ['new', { x: 50, y: 0 }],
])
const to = { positions, homes: new Map<string, string>() }

test('what was there before glides to its new place and stops there; what is new is there at once', () => {
  const { at, isWaiting } = frames()
  const graph = graphOf({ a: 100, new: 50 })
  moveNodes(graph, graphOf({ a: 0 }), to)
  expect(graph.getNodeAttribute('a', 'x')).toBe(0)
  at(210)
  expect(graph.getNodeAttribute('a', 'x')).toBeCloseTo(87.5)
  expect(graph.getNodeAttribute('new', 'x')).toBe(50)
  at(420)
  expect(graph.getNodeAttribute('a', 'x')).toBe(100)
  expect(isWaiting()).toBe(false)
})

test('what comes out of a node glides from where that is', () => {
  const { at } = frames()
  const graph = graphOf({ a: 100, new: 50 })
  moveNodes(graph, graphOf({ a: 100 }), { positions, homes: new Map([['new', 'a']]) })
  expect(graph.getNodeAttribute('new', 'x')).toBe(100)
  at(420)
  expect(graph.getNodeAttribute('new', 'x')).toBe(50)
})

test('what goes back into a node glides there, and is gone then', () => {
  const { at, isWaiting } = frames()
  const graph = graphOf({ a: 100 })
  const before = graphOf({ a: 100, old: 50, other: 10 })
  moveNodes(graph, before, {
    positions,
    homes: new Map([
      ['old', 'a'],
      ['other', 'nowhere'],
    ]),
  })
  expect(graph.getNodeAttribute('old', 'x')).toBe(50)
  expect(graph.hasNode('other')).toBe(false)
  at(210)
  expect(graph.getNodeAttribute('old', 'x')).toBeCloseTo(93.75)
  at(420)
  expect(graph.nodes()).toEqual(['a'])
  expect(isWaiting()).toBe(false)
})

test('what came out of what is itself gone goes back to where that came from', () => {
  const { at } = frames()
  const graph = graphOf({ a: 100 })
  const homes = new Map([
    ['old', 'group'],
    ['group', 'a'],
    ['round', 'about'],
    ['about', 'round'],
  ])
  moveNodes(graph, graphOf({ a: 100, old: 50, round: 0 }), { positions, homes })
  at(210)
  expect(graph.getNodeAttribute('old', 'x')).toBeCloseTo(93.75)
  expect(graph.hasNode('round')).toBe(false)
  at(420)
  expect(graph.nodes()).toEqual(['a'])
})

test('stopped on the way, what goes back is gone at once', () => {
  const { at } = frames()
  const graph = graphOf({ a: 100 })
  const stop = moveNodes(graph, graphOf({ a: 100, old: 50 }), { positions, homes: new Map([['old', 'a']]) })
  at(100)
  stop()
  stop()
  expect(graph.nodes()).toEqual(['a'])
})

test('stopped on the way, everything is where it was going', () => {
  const { at, isWaiting } = frames()
  const graph = graphOf({ a: 100 })
  const stop = moveNodes(graph, graphOf({ a: 0 }), to)
  at(100)
  stop()
  expect(graph.getNodeAttribute('a', 'x')).toBe(100)
  expect(isWaiting()).toBe(false)
})

test('where nothing moves no frame is asked for', () => {
  const { isWaiting } = frames()
  moveNodes(graphOf({ a: 100 }), graphOf({ a: 100 }), to)
  expect(isWaiting()).toBe(false)
})
