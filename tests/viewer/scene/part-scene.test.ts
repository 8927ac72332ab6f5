import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../src/node.ts'
import { openGraph } from '../../../viewer/src/library.ts'
import { fullScene } from '../../../viewer/src/scene/full-scene.ts'
import { partScene } from '../../../viewer/src/scene/part-scene.ts'
import { pictureOf } from '../../../viewer/src/scene/picture.ts'
import type { Scene } from '../../../viewer/src/scene/scene.ts'
import { extentOf } from '../../../viewer/src/scene/scope.ts'
import { INITIAL_STATE, type Scope } from '../../../viewer/src/state/page-state.ts'

const open = openGraph(loadDataset(resolve(import.meta.dirname, '../../../graph-data/guttenberg-wilhelm')))
const whole = fullScene(open, true)
const around = {
  open,
  traceOf: (claim: string) => open.trace(claim),
  pathIds: (from: string, to: string) => open.path(from, to).paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
  wordingsOf: (claim: string) => open.wordings(claim).wordings,
}

/** What is drawn of a scene in a scope: the ids of nodes and the keys of edges, with what they stand for. */
function drawn(scene: Scene, scope: Scope, also: readonly string[] = []) {
  const extent = extentOf({ ...around, scene }, scope)
  const state = { ...INITIAL_STATE, selected: also }
  const { nodes, edges } = pictureOf(scene, { extent, state, statusOf: (claim) => open.status(claim).status })
  return { nodes: [...nodes.keys()].sort(), edges: edges.map(({ key }) => key).sort() }
}

describe('the scene of a part', () => {
  test('draws the sourcing of every claim as the scene of everything does', () => {
    for (const id of open.reader.ids('claim')) {
      const scope: Scope = { kind: 'claim', id }
      expect([id, drawn(partScene({ ...around, also: [] }, scope, true), scope)]).toEqual([id, drawn(whole, scope)])
    }
  })

  test('has what is chosen beside, and what is around a record', () => {
    const [claim = '', other = ''] = open.reader.ids('claim')
    const scope: Scope = { kind: 'claim', id: claim }
    expect(drawn(partScene({ ...around, also: [other] }, scope, true), scope, [other]).nodes).toContain(other)
    const near: Scope = { kind: 'near', ids: [claim], depth: 1, direction: 'both' }
    expect(drawn(partScene({ ...around, also: [] }, near, true), near)).toEqual(drawn(whole, near))
  })
})
