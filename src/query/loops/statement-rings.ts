import { cyclicMembers, numberedComponents } from '../../algorithm/numbered-components.ts'
import { GrowingNumbers } from '../../columns/growing.ts'
import type { Grounding } from '../../sourcing/grounding.ts'
import { activeStatementsAbove } from '../../sourcing/upstream.ts'

/** The strongly connected sets of statements. Linear in statements and lines. */
export function statementRings(grounding: Grounding, active: Uint32Array): Uint32Array[] {
  const { rows, recordsOf } = grounding.columns
  const starts = new Uint32Array(recordsOf.statement.length + 1)
  const items = new GrowingNumbers()
  let row = 0
  for (const statement of active) {
    for (const own = rows[statement] ?? 0; row <= own; row++) starts[row] = items.length
    for (const to of activeStatementsAbove(grounding, statement)) items.push(rows[to] ?? 0)
  }
  starts.fill(items.length, row)
  const arrows = { starts, items: items.toArray() }
  const vertices = active.map((statement) => rows[statement] ?? 0)
  const rings = [...cyclicMembers(arrows, numberedComponents(arrows, vertices))]
  return rings.map((members) => members.map((member) => recordsOf.statement[member] ?? 0))
}
