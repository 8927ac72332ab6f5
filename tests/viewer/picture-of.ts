import type { Positions } from '../../viewer/src/layout/positions.ts'
import { type Dataset, openGraph } from '../../viewer/src/library.ts'
import type { Condition } from '../../viewer/src/looks/condition.ts'
import { edgeLook } from '../../viewer/src/looks/edge-look.ts'
import { nodeLook } from '../../viewer/src/looks/node-look.ts'
import { PALETTES } from '../../viewer/src/looks/palette.ts'
import { drawnName } from '../../viewer/src/scene/drawn-name.ts'
import { fullScene } from '../../viewer/src/scene/full-scene.ts'
import { pictureOf } from '../../viewer/src/scene/picture.ts'
import { extentOf } from '../../viewer/src/scene/scope.ts'
import { INITIAL_STATE, type PageState } from '../../viewer/src/state/page-state.ts'

/** What a page would draw of a dataset in a state, all of it but the drawing. */
export function picture(dataset: Dataset, changes: Partial<PageState> = {}) {
  const state: PageState = { ...INITIAL_STATE, ...changes }
  const open = openGraph(dataset)
  const scene = fullScene(open, state.off.includes('kind:statement'))
  const context = {
    open,
    scene,
    traceOf: (claim: string) => open.trace(claim),
    pathIds: () => [],
    wordingsOf: () => [],
  }
  const statusOf = (claim: string): string => open.status(claim).status
  const drawn = pictureOf(scene, { extent: extentOf(context, state.scope), state, statusOf })
  const positions: Positions = new Map(
    [...drawn.nodes.keys()].map((id, index) => [id, { x: index * 200, y: index * -50 }]),
  )
  return { open, picture: drawn, positions, state, statusOf, looks: looksOf(open, state, statusOf) }
}

function looksOf(open: ReturnType<typeof openGraph>, state: PageState, statusOf: (claim: string) => string) {
  const palette = PALETTES.light
  const conditionOf = ({ id }: { id?: string }): Condition => (state.without.includes(id ?? '') ? 'taken' : 'live')
  const context = {
    palette,
    conditionOf,
    statusOf: (id: string) => (statusOf(id) === 'unassessed' ? undefined : statusOf(id)),
    isAnonymous: (id: string) => open.reader.record('actor', id)?.anonymous === true,
    isUnread: (id: string) => (open.reader.record('source', id)?.knownVia ?? []).length > 0,
    isRepeater: () => false,
    selected: new Set(state.selected),
    lens: undefined,
    isNew: undefined,
    newIn: undefined,
    nameOf: drawnName,
  }
  const edgeContext = {
    palette,
    conditionOf: (): Condition => 'live',
    isFaded: () => false,
    isQuiet: () => false,
    isBroad: () => false,
    isNew: undefined,
    crowd: 1,
  }
  return {
    palette,
    node: (node: Parameters<typeof nodeLook>[0]) => nodeLook(node, context),
    edge: (edge: Parameters<typeof edgeLook>[0]) => edgeLook(edge, edgeContext),
  }
}
