import { expect, test } from 'vitest'
import { edgesByNode, otherEnd, type SceneEdge } from '../../../viewer/src/scene/scene.ts'

const edge = (from: string, to: string): SceneEdge => ({
  key: `${from}|repeats|${to}`,
  from,
  to,
  kind: 'repeats',
  group: 'repeats',
  statements: [],
  inferred: false,
})

test('an edge is found at both of its ends, a loop once', () => {
  const [ab, aa] = [edge('a', 'b'), edge('a', 'a')]
  const byNode = edgesByNode({ edges: [ab, aa] })
  expect(byNode.get('a')).toEqual([ab, aa])
  expect(byNode.get('b')).toEqual([ab])
  expect([otherEnd(ab, 'a'), otherEnd(ab, 'b')]).toEqual(['b', 'a'])
})
