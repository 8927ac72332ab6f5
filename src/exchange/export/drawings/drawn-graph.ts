import { buildGraph } from '../../../graph/build.ts'
import { openLabels } from '../../../graph/label.ts'
import { canonicalJson } from '../../../model/canonical-json.ts'
import type { Dataset } from '../../../model/dataset.ts'
import { type EdgeKind, edgeRow } from '../../../model/edges.ts'
import { openGraph } from '../../../query/open-graph.ts'
import type { Picture } from '../exporter.ts'

/** A value of an attribute, as formats of graphs type them. */
export type Attribute = string | number | boolean

/** A node with what is known of it, and where and how it is shown, if it is. */
export interface DrawnNode {
  readonly id: string
  readonly label: string
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly shown?: { readonly x: number; readonly y: number; readonly size: number; readonly color: string } | undefined
}

/** An edge, along its arrow. */
export interface DrawnEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: EdgeKind
  /** How it reads along the arrow: “quotes”. */
  readonly label: string
  /** The fields of the relation that says so, where one does. */
  readonly attributes: ReadonlyMap<string, Attribute>
}

/** The graph of a dataset, all nodes and edges with all fields, in order. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

/**
 * The graph of a dataset as formats of graphs have it: each node has the fields of its record as attributes, those of parts by their path
 * (`quantity.value`), lists as JSON (RFC 8785); each edge its kind, and what the relation says that makes it.
 */
export function drawnGraph(dataset: Dataset, picture?: Picture): DrawnGraph {
  const graph = buildGraph(dataset)
  const labelOf = openLabels(openGraph(dataset).reader)
  const nodes = graph.mapNodes((id, { id: _, ...record }): DrawnNode => {
    return { id, label: labelOf(id), attributes: attributesOf(record), shown: picture?.nodes.get(id) }
  })
  const edges = graph.mapEdges((id, { kind, relation }, from, to): DrawnEdge => {
    const { from: _, to: __, type: ___, ...said } = relation ?? {}
    return { id, from, to, kind, label: edgeRow(kind).label, attributes: attributesOf(said) }
  })
  return { nodes, edges }
}

function attributesOf(record: object): Map<string, Attribute> {
  const found = new Map<string, Attribute>()
  const put = (path: string, value: unknown) => {
    if (value === undefined) return
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') found.set(path, value)
    else if (Array.isArray(value) || value === null || path.includes('.')) found.set(path, canonicalJson(value))
    else for (const [name, part] of Object.entries(value)) put(`${path}.${name}`, part)
  }
  for (const [name, value] of Object.entries(record)) put(name, value)
  return found
}

/** How an attribute is typed where any of them is a text: as a text. */
export type AttributeType = 'string' | 'double' | 'boolean'

/** Every attribute of some nodes or edges with its type, by name. */
export function typesOf(drawn: readonly { readonly attributes: ReadonlyMap<string, Attribute> }[]) {
  const types = new Map<string, AttributeType>()
  for (const { attributes } of drawn) {
    for (const [name, value] of attributes) {
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string'
      types.set(name, types.get(name) === undefined || types.get(name) === type ? type : 'string')
    }
  }
  return [...types].sort(([a], [b]) => (a < b ? -1 : 1))
}
