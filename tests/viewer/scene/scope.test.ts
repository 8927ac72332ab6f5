import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { fullScene } from '../../../viewer/src/scene/full-scene.ts'
import { extentOf, type ScopeContext } from '../../../viewer/src/scene/scope.ts'
import { WIRE_STORY } from '../wire-story.ts'

const open = openGraph(WIRE_STORY)
const context: ScopeContext = {
  open,
  scene: fullScene(open, true),
  traceOf: (claim) => open.trace(claim),
  pathIds: (from, to) => [from, 'w1', to],
  wordingsOf: (claim) => open.wordings(claim).wordings,
}
const sorted = (ids: Iterable<string>) => [...ids].sort()

describe('what is in scope', () => {
  test('of a claim: what its sourcing reaches on both sides, a claim against it included, and only those statements', () => {
    const { nodes, statements, seeds } = extentOf(context, { kind: 'claim', id: 'c' })
    expect(sorted(nodes)).toEqual(['blog', 'c', 'copy', 'denial', 'ministry', 'official', 'other', 'portal', 'wire'])
    expect(sorted(statements ?? [])).toEqual(['b1', 'c1', 'd1', 'o1', 'p1', 'w1'])
    expect(seeds).toEqual(['c'])
  })

  test('everything has no bounds', () => {
    const { nodes, statements } = extentOf(context, { kind: 'everything' })
    expect(nodes.size).toBe(context.scene.nodes.size)
    expect(statements).toBeUndefined()
  })

  test('of a path: what the ways go through, a statement by its claim and its document', () => {
    const { nodes, seeds } = extentOf(context, { kind: 'path', from: 'blog', to: 'official' })
    expect(sorted(nodes)).toEqual(['blog', 'c', 'official', 'wire'])
    expect(seeds).toEqual(['blog', 'official'])
  })

  test('around a record that only edges reach which start switched off: those count, rather than none', () => {
    const near = (ids: string[], depth: number) =>
      sorted(extentOf(context, { kind: 'near', ids, depth, direction: 'both' }).nodes)
    expect(near(['chips'], 1)).toEqual(['c', 'chips'])
    expect(near(['nobody'], 2)).toEqual([])
  })

  test('a status is reached and never passed', () => {
    const { nodes } = extentOf(context, { kind: 'near', ids: ['status:disputed'], depth: 3, direction: 'both' })
    expect(sorted(nodes)).toEqual(['status:disputed'])
  })
})
