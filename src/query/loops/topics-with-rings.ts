import { type Arrows, cyclicMembers, numberedComponents } from '../../algorithm/numbered-components.ts'
import { GrowingNumbers } from '../../columns/growing.ts'
import { NONE } from '../../columns/ids.ts'
import { type Lists, listBy } from '../../columns/lists.ts'
import { POLARITIES } from '../../model/vocabulary/statement.ts'
import { type Grounding, groundingOf } from '../../sourcing/grounding.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { documentAt } from '../../sourcing/statements.ts'
import { activeAbove } from '../../sourcing/upstream.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/**
 * The statements of one claim, or equal ones, and of one polarity, where their documents come from each other by what these come from; in
 * order of the first statement of each such topic, and within it in order. Linear in statements and lines.
 */
export function topicsWithRings(view: View, active: Uint32Array): Uint32Array[] {
  const grounding = groundingOf(view)
  const { recordsOf } = grounding.columns
  const { topicOf, count } = topicsOf(view, active)
  const bySource = listBy(active, recordsOf.source.length, (statement) => sourceRow(grounding, statement))
  const { arrows, topicAt } = documentArrows(grounding, listBy(bySource.items, count, topicOf))
  const found = new Set<number>()
  for (const [first = 0] of cyclicMembers(arrows, numberedComponents(arrows, topicAt.keys())))
    found.add(topicAt[first] ?? 0)
  if (found.size === 0) return []
  const { starts, items } = listBy(active, count, topicOf)
  return [...found].sort((a, b) => a - b).map((topic) => items.subarray(starts[topic], starts[topic + 1]))
}

function sourceRow({ columns }: Grounding, statement: number): number {
  return columns.rows[documentAt(columns, statement)] ?? 0
}

/** The topics that statements are on, numbered in order of the first statement of each. */
function topicsOf(view: View, active: Uint32Array): { topicOf: (statement: number) => number; count: number } {
  const { of, rows, recordsOf } = numbersOf(view).columns
  const { same } = claimSetsOf(view)
  const numbers = new Map<number, number>()
  const topics = new Uint32Array(recordsOf.statement.length)
  for (const statement of active) {
    const row = rows[statement] ?? 0
    const key = (same(of.statement.claim[row] ?? 0)[0] ?? 0) * POLARITIES.length + (of.statement.polarity[row] ?? 0)
    const known = numbers.get(key) ?? numbers.size
    if (known === numbers.size) numbers.set(key, known)
    topics[row] = known
  }
  return { topicOf: (statement) => topics[rows[statement] ?? 0] ?? 0, count: numbers.size }
}

/** A vertex for each document within each topic, by its statements there, and arrows to other documents of the same topic, or to itself. */
function documentArrows(grounding: Grounding, { starts, items }: Lists): { arrows: Arrows; topicAt: Uint32Array } {
  const { columns } = grounding
  const [arrowStarts, arrows, topicAt] = [new GrowingNumbers(), new GrowingNumbers(), new GrowingNumbers()]
  /** By the place of a source: its vertex in the topic at hand, where that was made in it. */
  const vertexOf = new Uint32Array(columns.recordsOf.source.length).fill(NONE)
  let first = 0
  for (let topic = 0; topic + 1 < starts.length; topic++) {
    const own = items.subarray(starts[topic], starts[topic + 1])
    for (const statement of own) {
      const source = sourceRow(grounding, statement)
      if (vertexOf[source] === NONE || (vertexOf[source] ?? 0) < first) {
        vertexOf[source] = topicAt.length
        topicAt.push(topic)
      }
    }
    let vertex = first - 1
    for (const statement of own) {
      const at = vertexOf[sourceRow(grounding, statement)] ?? 0
      for (; vertex < at; vertex++) arrowStarts.push(arrows.length)
      for (const to of activeAbove(grounding, statement)) {
        const target = vertexOf[sourceRow(grounding, to)] ?? NONE
        if (target !== NONE && target >= first) arrows.push(target)
      }
    }
    first = topicAt.length
  }
  arrowStarts.push(arrows.length)
  return { arrows: { starts: arrowStarts.toArray(), items: arrows.toArray() }, topicAt: topicAt.toArray() }
}
