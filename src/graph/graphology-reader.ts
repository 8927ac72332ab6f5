import type { EdgeKind } from '../model/edges.ts'
import { EDGES } from '../model/edges.ts'
import type { AnyRecord, RecordOfKind } from '../model/kinds.ts'
import { byCodeUnit, groupBy } from '../model/order.ts'
import type { Relation } from '../model/relation.ts'
import type { HearsayGraph } from './build.ts'
import type { GraphReader, Link, RecordKind } from './reader.ts'

/** Reads a graphology graph. Links are sorted once for each node and direction, when first asked for. */
export function readGraph(graph: HearsayGraph): GraphReader {
  const outgoing = new Map<string, LinksByKind>()
  const incoming = new Map<string, LinksByKind>()
  const idsByKind = new Map<string, string[]>()
  graph.forEachNode((id, { kind }) => {
    const ids = idsByKind.get(kind)
    if (ids) ids.push(id)
    else idsByKind.set(kind, [id])
  })
  for (const ids of idsByKind.values()) ids.sort(byCodeUnit)
  const records = new Map<string, AnyRecord>()
  let relations: readonly Relation[] | undefined

  return {
    manifest: graph.getAttribute('manifest'),
    kindOf: (id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'kind') : undefined),
    record: <K extends RecordKind>(kind: K, id: string) => {
      if (!graph.hasNode(id)) return undefined
      if (graph.getNodeAttribute(id, 'kind') !== kind) return undefined
      const record = records.get(id) ?? recordAt(graph, id)
      records.set(id, record)
      return record as RecordOfKind[K]
    },
    ids: (kind) => idsByKind.get(kind) ?? [],
    relations: () => {
      relations ??= collectRelations(graph)
      return relations
    },
    linksFrom: (id, kind) => linksOf(graph, id, outgoing, 'out').get(kind) ?? [],
    linksTo: (id, kind) => linksOf(graph, id, incoming, 'in').get(kind) ?? [],
  }
}

/** A node is its record and the kind. */
function recordAt(graph: HearsayGraph, id: string): AnyRecord {
  const { kind: _, ...record } = graph.getNodeAttributes(id)
  return record as AnyRecord
}

type LinksByKind = ReadonlyMap<EdgeKind, readonly Link[]>

function linksOf(graph: HearsayGraph, id: string, cache: Map<string, LinksByKind>, way: 'out' | 'in'): LinksByKind {
  const known = cache.get(id)
  if (known !== undefined) return known
  const links: Link[] = []
  if (graph.hasNode(id)) {
    const each = way === 'out' ? graph.forEachOutEdge.bind(graph) : graph.forEachInEdge.bind(graph)
    each(id, (key, { kind, relation }, from, to) => {
      links.push(relation === undefined ? { key, kind, from, to } : { key, kind, from, to, relation })
    })
  }
  links.sort((a, b) => byCodeUnit(a.key, b.key))
  const grouped = groupBy(links, ({ kind }) => kind)
  cache.set(id, grouped)
  return grouped
}

function collectRelations(graph: HearsayGraph): readonly Relation[] {
  const relations: Relation[] = []
  graph.forEachEdge((_, { kind, relation }) => {
    if ('relation' in EDGES[kind] && relation !== undefined) relations.push(relation)
  })
  return relations.sort((a, b) => byCodeUnit(a.id, b.id))
}
