import { isRecordKind, type RecordKind } from '../../graph/reader.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { isLaterAt } from '../../sourcing/later-at.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { openReach, type ReachOptions } from '../reach.ts'

/** Along what a walk goes, how far, and onto what. */
export interface Walk extends ReachOptions {
  readonly depth: number
  readonly kinds: readonly RecordKind[]
}

/**
 * The numbers of the records in reach of others, these included, nearest first. Statuses are passed through, where the edges chosen lead there,
 * but are no records. O(edges of what is reached).
 *
 * @throws HearsayError `bad-option`
 */
export function reachedFrom(
  view: View,
  seeds: readonly number[],
  { depth, kinds, ...reach }: Walk,
): ReadonlySet<number> {
  const edges = openReach(view, reach)
  const { columns } = numbersOf(view)
  const mayEnter = openEntry(view, kinds)
  const seen = new Set(seeds)
  let level = [...seen]
  for (let far = 0; far < depth && level.length > 0; far++) {
    const next: number[] = []
    for (const node of level) {
      edges.each(node, (other) => {
        if (seen.has(other) || !mayEnter(other)) return
        seen.add(other)
        next.push(other)
      })
    }
    level = next
  }
  for (const node of seen) if (node >= columns.kinds.length) seen.delete(node)
  return seen
}

/** Which nodes may be stepped onto: what is of the kinds chosen, not later, and not taken as discredited. */
function openEntry(view: View, kinds: readonly RecordKind[]): (node: number) => boolean {
  const { columns, presence } = numbersOf(view)
  const isChosen = Uint8Array.from(KIND_NAMES, (kind) => (isRecordKind(kind) && kinds.includes(kind) ? 1 : 0))
  const isDiscredited = (node: number) =>
    view.options.without.length > 0 && presence.deadBecause(node)?.reason === 'without'
  return (node) =>
    node >= columns.kinds.length ||
    (isChosen[columns.kinds[node] ?? 0] === 1 && !isLaterAt(view, node) && !isDiscredited(node))
}
