import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../../src/index.ts'
import { talliedScene } from '../../../../viewer/src/scene/overview/tallied-scene.ts'
import { type Tally, tallied } from '../../../../viewer/src/scene/overview/tally.ts'
import { WIRE_STORY } from '../../wire-story.ts'

const open = openGraph(WIRE_STORY)
const scene = (tally: Tally, opened: readonly string[] = []) => talliedScene(open, tally, new Set(opened))
const names = ({ nodes }: ReturnType<typeof scene>) =>
  [...nodes.values()].map(({ id, says, gathers }) => [id, says?.replaceAll('\u00a0', ' '), gathers])

describe('the overview of a large dataset', () => {
  const byPublisher = tallied(open, () => new Map(), { by: 'publisher' })

  test('is its groups, with how many each has, and the lines between them', () => {
    const { nodes, edges } = scene(byPublisher)
    expect(names({ nodes, edges })).toEqual([
      ['outlet:paper', 'The Paper · 2 documents', 2],
      ['outlet:agency', 'The Agency · 1 document', 1],
      ['outlet:ministry', 'The Ministry · 1 document', 1],
      ['portal', 'No publisher recorded · 1 document', 1],
    ])
    expect(edges.map(({ from, kind, to }) => [from, kind, to])).toContainEqual([
      'outlet:paper',
      'repeats',
      'outlet:agency',
    ])
  })

  test('has the records of a group that is open, and says where these are not all', () => {
    expect(names(scene(byPublisher, ['outlet:paper'])).slice(0, 3)).toEqual([
      ['blog', undefined, undefined],
      ['copy', undefined, undefined],
      ['outlet:paper', 'The Paper', undefined],
    ])
    const more = { ...byPublisher, groups: byPublisher.groups.map((group) => ({ ...group, count: 1000 })) }
    expect(names(scene(more, ['outlet:paper']))[2]?.[1]).toBe('The Paper · 1,000 documents, 2 of them here')
  })

  test('what bears the name of an open group stands for itself', () => {
    expect(names(scene(byPublisher, ['portal']))[0]).toEqual(['portal', undefined, undefined])
  })
})
