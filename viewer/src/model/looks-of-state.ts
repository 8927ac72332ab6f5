import { edgeLook } from '../looks/edge-look.ts'
import type { Looks } from '../looks/looks.ts'
import { nodeLook } from '../looks/node-look.ts'
import { PALETTES } from '../looks/palette.ts'
import { nameOfThose } from '../scene/drawn-name.ts'
import type { SceneEdge, SceneNode } from '../scene/scene.ts'
import type { Model } from './model.ts'

/** How everything looks in the state as it is. Reading it in an effect follows all that it depends on. */
export function looksOfState(
  model: Pick<Model, 'session' | 'statusOf' | 'theme' | 'conditions' | 'between' | 'lensed' | 'picture' | 'selected'>,
): Looks {
  const { open } = model.session.value
  const askStatus = model.statusOf.value
  const { reader } = open
  const palette = PALETTES[model.theme.value]
  const conditions = model.conditions.value
  const [lens, between] = [model.lensed.value, model.between.value]
  const { nodes, edges, repeaters } = model.picture.value
  const crowd = edges.length
  const nodeContext = {
    palette,
    conditionOf: conditions.ofNode,
    statusOf: (id: string) => {
      const status = askStatus(id)
      return status === 'unassessed' ? undefined : status
    },
    isAnonymous: (id: string) => reader.record('actor', id)?.anonymous === true,
    isUnread: (id: string) => (reader.record('source', id)?.knownVia ?? []).length > 0,
    isRepeater: (id: string) => repeaters.has(id),
    selected: model.selected.value,
    lens,
    isNew: between?.isNewNode,
    newIn: between?.newIn,
    nameOf: (node: SceneNode) => nameOfThose(node, conditions.isThere),
  }
  /** The nodes that are faded, looked up once: each has many lines. */
  let dim: ReadonlySet<string> | undefined
  const isDim = (node: SceneNode) => DIM.has(conditions.ofNode(node)) || (lens !== undefined && !lens.has(node.id))
  const isFaded = ({ from, to }: Ends) => {
    dim ??= new Set([...nodes.values()].filter(isDim).map(({ id }) => id))
    return dim.has(from) || dim.has(to)
  }
  const isQuiet = ({ from, to }: Ends) => repeaters.size > 0 && (repeaters.has(from) || repeaters.has(to))
  const gathering = new Set([...nodes.values()].filter(({ gathers }) => gathers !== undefined).map(({ id }) => id))
  const isBroad = ({ from, to }: Ends) => gathering.size > 0 && gathering.has(from) && gathering.has(to)
  const edgeContext = {
    palette,
    conditionOf: conditions.ofEdge,
    isNew: between?.isNewEdge,
    crowd,
    isFaded,
    isQuiet,
    isBroad,
  }
  return {
    palette,
    node: (node) => nodeLook(node, nodeContext),
    edge: (edge) => edgeLook(edge, edgeContext),
  }
}

type Ends = Pick<SceneEdge, 'from' | 'to'>

const DIM: ReadonlySet<string> = new Set(['later', 'loose', 'retracted'])
