import type { RecordOfKind } from '../model/kinds.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../model/order.ts'
import { linksOfRecord } from './links.ts'
import type { GraphReader, Link, RecordKind } from './reader.ts'

/** A record that is laid over a graph: a new one, or another version of one that is there. */
export type Laid = {
  [K in Exclude<RecordKind, 'assessment'>]: { readonly kind: K; readonly record: RecordOfKind[K] }
}[Exclude<RecordKind, 'assessment'>]

/**
 * A graph with some records laid over it, for "what if there were": it reads just like a graph that was built with them. O(edges of what
 * is laid).
 */
export function overlay(reader: GraphReader, laid: readonly Laid[]): GraphReader {
  const byId = new Map(laid.map((each) => [each.record.id, each]))
  const kindOf: GraphReader['kindOf'] = (id) => byId.get(id)?.kind ?? reader.kindOf(id)
  const links = laid.flatMap(({ kind, record }) => linksOfRecord(kind, record, kindOf))
  const outgoing = groupBy(links, ({ from, kind }) => `${kind} ${from}`)
  const incoming = groupBy(links, ({ to, kind }) => `${kind} ${to}`)
  /** The edges that the fields of a record made are replaced with it; those of relations, and its status, stay. */
  const isReplaced = ({ from, kind, relation }: Link) =>
    byId.has(from) && relation === undefined && kind !== 'hasStatus'
  const merge = (base: readonly Link[], added: readonly Link[] = []) =>
    [...base.filter((link) => !isReplaced(link)), ...added].sort((a, b) => byCodeUnit(a.key, b.key))
  return {
    manifest: reader.manifest,
    kindOf,
    record: <K extends RecordKind>(kind: K, id: string): RecordOfKind[K] | undefined => {
      const over = byId.get(id)
      if (over === undefined) return reader.record(kind, id)
      return over.kind === (kind as string) ? (over.record as RecordOfKind[K]) : undefined
    },
    ids: (kind) => {
      const own = laid.filter((each) => each.kind === kind).map(({ record }) => record.id)
      return own.length === 0 ? reader.ids(kind) : sortedUnique([...reader.ids(kind), ...own])
    },
    relations: () => reader.relations(),
    linksFrom: (id, kind) => merge(reader.linksFrom(id, kind), outgoing.get(`${kind} ${id}`)),
    linksTo: (id, kind) => merge(reader.linksTo(id, kind), incoming.get(`${kind} ${id}`)),
  }
}
