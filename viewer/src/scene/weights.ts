import type { EdgeKind, GraphReader } from '../library.ts'

/** Weights stop here: beyond it nodes do not grow, so nothing is counted. */
const MOST = 256

/** Edges against which a claim is needed by others. */
const NEEDED_BY: readonly EdgeKind[] = ['dependsOn', 'if', 'supports', 'narrows']

/**
 * What rests on each node: for sources and actors the statements that come from it, at whatever distance; for claims the
 * claims that need it. Counted to 256.
 */
export function weightsOf(reader: GraphReader): Map<string, number> {
  const weights = new Map<string, number>()
  const repeats = (id: string) => reader.linksTo(id, 'repeats').map(({ from }) => from)
  for (const id of reader.ids('source')) {
    const own = reader.linksTo(id, 'in').map(({ from }) => from)
    const citing = reader.linksTo(id, 'cites').map(({ from }) => from)
    weights.set(id, reach([...own, ...citing], repeats))
  }
  for (const id of reader.ids('actor')) {
    const quoting = reader.linksTo(id, 'quotes').map(({ from }) => from)
    weights.set(id, reach(quoting, repeats))
  }
  const needing = (id: string) => NEEDED_BY.flatMap((kind) => reader.linksTo(id, kind).map(({ from }) => from))
  for (const id of reader.ids('claim')) weights.set(id, reach(needing(id), needing))
  return weights
}

function reach(seeds: readonly string[], next: (id: string) => readonly string[]): number {
  const seen = new Set(seeds)
  for (const id of seen) {
    if (seen.size >= MOST) return MOST
    for (const other of next(id)) seen.add(other)
  }
  return Math.min(seen.size, MOST)
}
