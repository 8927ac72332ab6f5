import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import { changedIn, difference, edgesAmong } from '../../../viewer/src/stage/changes.ts'

test('only what looks otherwise than before is looked at anew', () => {
  const looks = new Map<string, { color: string }>()
  const keyOf = (id: string) => id
  const red = () => ({ color: 'red' })
  expect([...changedIn(['a', 'b'], keyOf, { looks, look: red })]).toEqual(['a', 'b'])
  expect([...changedIn(['a', 'b'], keyOf, { looks, look: red })]).toEqual([])
  const look = (id: string) => ({ color: id === 'b' ? 'blue' : 'red' })
  expect([...changedIn(['a', 'b'], keyOf, { looks, look })]).toEqual(['b'])
  expect(looks.get('b')).toEqual({ color: 'blue' })
})

test('the edges among some nodes have both ends there', () => {
  const graph = new MultiDirectedGraph()
  for (const id of ['a', 'b', 'c']) graph.addNode(id)
  graph.addDirectedEdgeWithKey('ab', 'a', 'b')
  graph.addDirectedEdgeWithKey('bc', 'b', 'c')
  expect([...edgesAmong(graph, new Set(['a', 'b', 'gone']))]).toEqual(['ab'])
  expect([...edgesAmong(graph, undefined)]).toEqual([])
})

test('a difference is what is in one of two only; nothing has nothing in it', () => {
  expect([...difference(new Set(['a', 'b']), new Set(['b', 'c']))]).toEqual(['a', 'c'])
  expect([...difference(undefined, new Set(['c']))]).toEqual(['c'])
  expect([...difference(undefined, undefined)]).toEqual([])
})
