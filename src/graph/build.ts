import { MultiDirectedGraph } from 'graphology'
import type { Assessment, Status } from '../model/assessment.ts'
import { compareAssessments } from '../model/assessment-order.ts'
import { type Dataset, everyRecord } from '../model/dataset.ts'
import { EDGE_KINDS, type EdgeKind, edgeKey, edgeRow, type NodeKind } from '../model/edges.ts'
import type { RecordOfKind } from '../model/kinds.ts'
import type { Manifest } from '../model/manifest.ts'
import { byCodeUnit, groupBy } from '../model/order.ts'
import { referencedIds } from '../model/references.ts'
import type { Relation } from '../model/relation.ts'
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

export interface GraphAttributes {
  readonly manifest: Manifest
}

/** The graph of a dataset, for any graphology package. Built once, never changed after. */
export type HearsayGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>

/** The node id of a status. */
export function statusNode(status: Status): string {
  return `status:${status}`
}

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
  for (const { kind, record } of everyRecord(dataset)) {
    if (kind !== 'relation') addFieldEdges(graph, kind, record)
  }
  for (const relation of dataset.relations) addRelation(graph, relation)
  addStatuses(graph, dataset.assessments)
  return graph
}

const ROWS_BY_KIND = groupBy(
  EDGE_KINDS.filter((kind) => edgeRow(kind).field !== undefined),
  (kind) => edgeRow(kind).from,
)

function addFieldEdges(graph: HearsayGraph, kind: NodeKind, record: RecordOfKind[RecordKind]): void {
  for (const edge of ROWS_BY_KIND.get(kind) ?? []) {
    const { field = '', to, when } = edgeRow(edge)
    if (when !== undefined && fieldValue(record, when.field, when.default) !== when.is) continue
    for (const target of referencedIds(record, { field: [field], to: [] })) {
      if (to.includes(graph.getNodeAttribute(target, 'kind'))) addEdge(graph, record.id, edge, target)
    }
  }
}

function fieldValue(record: object, field: string, fallback: string): unknown {
  return (record as Record<string, unknown>)[field] ?? fallback
}

function addEdge(graph: HearsayGraph, from: string, kind: EdgeKind, to: string): void {
  const key = edgeKey(from, kind, to)
  if (!graph.hasEdge(key)) graph.addDirectedEdgeWithKey(key, from, to, { kind })
}

function addRelation(graph: HearsayGraph, relation: Relation): void {
  const { type, from, to, id } = relation
  const plain = edgeKey(from, type, to)
  const key = graph.hasEdge(plain) ? edgeKey(from, type, to, id) : plain
  graph.addDirectedEdgeWithKey(key, from, to, { kind: type, relation })
}

function addStatuses(graph: HearsayGraph, assessments: readonly Assessment[]): void {
  const latest = new Map<string, Assessment>()
  for (const assessment of assessments) {
    if (assessment.status === undefined || graph.getNodeAttribute(assessment.of, 'kind') !== 'claim') continue
    const before = latest.get(assessment.of)
    if (before === undefined || compareAssessments(before, assessment) < 0) latest.set(assessment.of, assessment)
  }
  for (const [claim, { status }] of [...latest].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (status === undefined) continue
    const node = statusNode(status)
    if (!graph.hasNode(node)) graph.addNode(node, { kind: 'status', id: node, status })
    addEdge(graph, claim, 'hasStatus', node)
  }
}
