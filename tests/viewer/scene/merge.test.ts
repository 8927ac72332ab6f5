import { describe, expect, test } from 'vitest'
import { foldRepeaters, groupDocuments, mergeScene } from '../../../viewer/src/scene/merge.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: scene, open } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })
const anew = { labelOf: (id: string) => `<${id}>`, weightOf: () => 7 }

describe('folding repeaters', () => {
  test('draws what only repeats as the document that it goes back to', () => {
    expect([...foldRepeaters(scene)]).toEqual([
      ['blog', 'wire'],
      ['copy', 'wire'],
    ])
    const merged = mergeScene(scene, foldRepeaters(scene), anew)
    expect(merged.nodes.get('wire')?.folded).toEqual(['blog', 'copy'])
    expect(merged.nodes.has('blog')).toBe(false)
    const affirming = merged.edges.find(({ key }) => key === 'c|asserts|wire')
    expect(affirming?.statements).toEqual(expect.arrayContaining(['w1', 'b1', 'c1']))
    expect(merged.edges.some(({ from, to }) => from === to)).toBe(false)
  })

  test('leaves a ring of documents that repeat each other as it is', () => {
    const node = (id: string) => ({ id, kind: 'source' as const, label: id, weight: 0, folded: [] })
    const edge = (from: string, to: string) => ({
      key: `${from}|repeats|${to}`,
      from,
      to,
      kind: 'repeats' as const,
      group: 'repeats' as const,
      statements: ['s'],
      inferred: false,
    })
    const ring = {
      nodes: new Map(['a', 'b'].map((id) => [id, node(id)])),
      edges: [edge('a', 'b'), edge('b', 'a')],
    }
    expect([...foldRepeaters(ring)]).toEqual([])
  })
})

describe('grouping documents', () => {
  test('by publisher, and by who owns it; what has none stays', () => {
    expect(groupDocuments(scene, open, 'publisher').get('blog')).toBe('outlet:paper')
    expect(groupDocuments(scene, open, 'owner').get('blog')).toBe('outlet:holding')
    expect(groupDocuments(scene, open, 'owner').has('portal')).toBe(false)
    const merged = mergeScene(scene, groupDocuments(scene, open, 'publisher'), anew)
    expect(merged.nodes.get('outlet:paper')).toMatchObject({
      label: '<outlet:paper>',
      weight: 7,
      folded: ['blog', 'copy'],
    })
  })
})

test('nothing to merge is the same scene', () => {
  expect(mergeScene(scene, new Map(), anew)).toBe(scene)
})
