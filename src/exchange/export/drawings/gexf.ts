import type { Exported, Exporter } from '../exporter.ts'
import { allRecords, lossesBut } from '../losses.ts'
import {
  type Attribute,
  type AttributeType,
  type DrawnEdge,
  type DrawnNode,
  drawnGraph,
  typesOf,
} from './drawn-graph.ts'
import { unfitForXml } from './unfit-for-xml.ts'
import { element } from './xml.ts'

/**
 * The graph of a dataset as Gephi reads it: every record a node, every edge of the model an edge with its kind, all fields as attributes; where a picture is shown,
 * places, sizes and colours as there. Lost: all of the manifest but the title; relations are edges.
 *
 * @see https://gexf.net/schema.html
 */
export const gexf: Exporter = {
  format: 'gexf',
  title: 'GEXF 1.3: the whole graph, for Gephi',
  ending: '.gexf',
  mediaType: 'application/gexf+xml',
  write: async ({ dataset, picture }): Promise<Exported> => {
    const { nodes, edges } = drawnGraph(dataset, picture)
    const [ofNodes, ofEdges] = [typesOf(nodes), typesOf(edges)]
    const meta = element('meta', {}, [
      ...element('creator', {}, 'hearsay'),
      ...element('description', {}, dataset.manifest.title),
    ])
    const graph = element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
      ...declared('node', ofNodes),
      ...declared('edge', ofEdges),
      ...element(
        'nodes',
        { count: nodes.length },
        nodes.flatMap((node) => nodeOf(node, ofNodes)),
      ),
      ...element(
        'edges',
        { count: edges.length },
        edges.flatMap((edge) => edgeOf(edge, ofEdges)),
      ),
    ])
    const root = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' }
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...element('gexf', root, [...meta, ...graph])]
    const losses = [...lossesBut(dataset, KEPT, { why: 'GEXF has no place for it' }), ...unfitForXml(dataset)]
    return { files: [{ path: `${dataset.manifest.id}.gexf`, text: `${lines.join('\n')}\n` }], losses }
  },
}

/** Of relations, an edge is told by its kind, its ends and what the relation says besides. */
const KEPT = allRecords(['title'])

type Types = readonly (readonly [name: string, type: AttributeType])[]

function declared(of: 'node' | 'edge', types: Types): string[] {
  if (types.length === 0) return []
  return element(
    'attributes',
    { class: of, mode: 'static' },
    types.flatMap(([name, type]) => element('attribute', { id: name, title: name, type })),
  )
}

function nodeOf({ id, label, attributes, shown }: DrawnNode, types: Types): string[] {
  const viz =
    shown === undefined
      ? []
      : [
          ...element('viz:color', rgb(shown.color)),
          ...element('viz:position', { x: shown.x, y: shown.y, z: 0 }),
          ...element('viz:size', { value: shown.size }),
        ]
  return element('node', { id, label }, [...valuesOf(attributes, types), ...viz])
}

function edgeOf({ id, from, to, kind, label, attributes }: DrawnEdge, types: Types): string[] {
  return element('edge', { id, source: from, target: to, kind, label }, valuesOf(attributes, types))
}

function valuesOf(attributes: ReadonlyMap<string, Attribute>, types: Types): string[] {
  const values = types.flatMap(([name]) => {
    const value = attributes.get(name)
    return value === undefined ? [] : element('attvalue', { for: name, value })
  })
  return values.length === 0 ? [] : element('attvalues', {}, values)
}

/** `#rrggbb` in three numbers, 0 to 255. */
export function rgb(color: string): { r: number; g: number; b: number } {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  const [r = 0, g = 0, b = 0] = parts.map((part) => (Number.isNaN(part) ? 0 : part))
  return { r, g, b }
}
