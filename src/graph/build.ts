import { MultiDirectedGraph } from 'graphology'
import { type Dataset, everyRecord } from '../model/dataset.ts'
import type { EdgeKind } from '../model/edges.ts'
import type { RecordOfKind } from '../model/kinds.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Relation } from '../model/relation.ts'
import type { Status } from '../model/vocabulary/assessment.ts'
import { everyLink, statusOfNode } from './links.ts'
import type { RecordKind } from './reader.ts'

/** Attributes of a node: the validated record and its kind; of a status node, the status. */
export type NodeAttributes =
  | { [K in RecordKind]: { readonly kind: K } & RecordOfKind[K] }[RecordKind]
  | { readonly kind: 'status'; readonly id: string; readonly status: Status }

/** Attributes of an edge: its kind, and the relation record that says so where one does. */
export interface EdgeAttributes {
  readonly kind: EdgeKind
  readonly relation?: Relation
}

/** Attributes of the graph itself. */
export interface GraphAttributes {
  readonly manifest: Manifest
}

/** The graph of a dataset, for any graphology package. Built once, never changed after. */
export type HearsayGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

/**
 * Builds the graph of a valid dataset in one pass over the edge table. Nodes and edges are added in sorted order, with
 * keys of their own, so that the same dataset gives the same graph.
 */
export function buildGraph(dataset: Dataset): HearsayGraph {
  const graph: HearsayGraph = new MultiDirectedGraph({ allowSelfLoops: true })
  graph.replaceAttributes({ manifest: dataset.manifest })
  for (const { kind, record } of everyRecord(dataset)) {
    if (kind !== 'relation') graph.addNode(record.id, { ...record, kind } as NodeAttributes)
  }
  const kindOf = (id: string) => graph.getNodeAttribute(id, 'kind')
  for (const { key, kind, from, to, relation } of everyLink(dataset, kindOf)) {
    if (kind === 'hasStatus' && !graph.hasNode(to))
      graph.addNode(to, { kind: 'status', id: to, status: statusOfNode(to) })
    graph.addDirectedEdgeWithKey(key, from, to, relation === undefined ? { kind } : { kind, relation })
  }
  return graph
}
