import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../../viewer/src/library.ts'
import { sideChanges } from '../../../../viewer/src/lists/changes/claim-changes.ts'
import { WIRE_STORY } from '../../wire-story.ts'

const graph = openGraph(WIRE_STORY)
const changes = (side: 'for' | 'against', from: string, to?: string) =>
  sideChanges(graph.at({ asOf: from }).support('c')[side], graph.at({ asOf: to }).support('c')[side])

describe('what came to a side of a claim between two dates', () => {
  test('who repeats comes as a document, and is no new origin', () => {
    expect(changes('for', '2026-02-23')).toEqual({
      documents: { came: ['blog', 'copy'], went: [] },
      origins: { came: [], went: [] },
    })
  })

  test('who denies it comes with an origin of their own', () => {
    expect(changes('against', '2026-02-25')).toEqual({
      documents: { came: ['denial'], went: [] },
      origins: { came: ['ministry'], went: [] },
    })
  })

  test('what counts no longer went', () => {
    expect(changes('for', '2026-02-25', '2026-02-24').documents).toEqual({ came: [], went: ['copy'] })
  })
})
