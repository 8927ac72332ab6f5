import type { Exported, Exporter } from '../exporter.ts'
import { allRecords, lossesBut } from '../losses.ts'
import { type Attribute, type AttributeType, type DrawnNode, drawnGraph, typesOf } from './drawn-graph.ts'
import { rgb } from './gexf.ts'
import { unfitForXml } from './unfit-for-xml.ts'
import { element } from './xml.ts'

/**
 * The graph of a dataset as networkx, igraph, Cytoscape and yEd read it: every record a node, every edge of the model an edge, all fields as
 * attributes; where a picture is shown, `x`, `y`, `size`, `r`, `g` and `b` as there. Lost: what of the manifest is no text.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export const graphml: Exporter = {
  format: 'graphml',
  title: 'GraphML: the whole graph, for networkx, Cytoscape, yEd',
  ending: '.graphml',
  mediaType: 'application/graphml+xml',
  write: async ({ dataset, picture }): Promise<Exported> => {
    const { nodes, edges } = drawnGraph(dataset, picture)
    const drawnNodes = nodes.map((node) => {
      return { id: node.id, attributes: new Map([...node.attributes, ['label', node.label], ...shownOf(node)]) }
    })
    const drawnEdges = edges.map(({ id, from, to, kind, label, attributes }) => {
      return { id, from, to, attributes: new Map<string, Attribute>([...attributes, ['kind', kind], ['label', label]]) }
    })
    const [ofNodes, ofEdges] = [keysOf('n', typesOf(drawnNodes)), keysOf('e', typesOf(drawnEdges))]
    const { id: name, title, description, license } = dataset.manifest
    const ofGraph = Object.entries({ title, description, license }).filter(([, value]) => value !== undefined)
    const graph = element('graph', { id: name, edgedefault: 'directed' }, [
      ...ofGraph.flatMap(([key, value]) => element('data', { key: `g.${key}` }, value ?? '')),
      ...drawnNodes.flatMap(({ id, attributes }) => element('node', { id }, dataOf(attributes, ofNodes))),
      ...drawnEdges.flatMap(({ id, from, to, attributes }) =>
        element('edge', { id, source: from, target: to }, dataOf(attributes, ofEdges)),
      ),
    ])
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      ...element('graphml', ROOT, [
        ...ofGraph.flatMap(([key]) =>
          element('key', { id: `g.${key}`, for: 'graph', 'attr.name': key, 'attr.type': 'string' }),
        ),
        ...declared('node', ofNodes),
        ...declared('edge', ofEdges),
        ...graph,
      ]),
    ]
    const losses = [...lossesBut(dataset, KEPT, { why: 'GraphML has no place for it' }), ...unfitForXml(dataset)]
    return { files: [{ path: `${name}.graphml`, text: `${lines.join('\n')}\n` }], losses }
  },
}

const ROOT = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
}

const KEPT = allRecords(['title', 'description', 'license'])

interface Key {
  readonly id: string
  readonly name: string
  readonly type: AttributeType
}

/** Where and how a node is shown. A field of ours of the same name would be the record's own. */
function shownOf({ shown }: DrawnNode): (readonly [string, Attribute])[] {
  if (shown === undefined) return []
  const { x, y, size, color } = shown
  return Object.entries({ x, y, size, ...rgb(color) }).map(([name, value]) => [`shown ${name}`, value] as const)
}

/** Keys are names of XML, which fields need not be. What is shown is called as Gephi calls it, unless a field is called so. */
function keysOf(prefix: string, types: readonly (readonly [string, AttributeType])[]): readonly Key[] {
  return types.map(([name, type], at) => ({ id: `${prefix}${at}`, name, type }))
}

function declared(of: 'node' | 'edge', keys: readonly Key[]): string[] {
  const taken = new Set(keys.map(({ name }) => name))
  return keys.flatMap(({ id, name, type }) => {
    const plain = name.replace(/^shown /, '')
    const called = plain !== name && taken.has(plain) ? name : plain
    return element('key', { id, for: of, 'attr.name': called, 'attr.type': type })
  })
}

function dataOf(attributes: ReadonlyMap<string, Attribute>, keys: readonly Key[]): string[] {
  return keys.flatMap(({ id, name }) => {
    const value = attributes.get(name)
    return value === undefined ? [] : element('data', { key: id }, String(value))
  })
}
