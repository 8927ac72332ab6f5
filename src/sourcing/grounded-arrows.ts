import { KIND_CODES } from '../columns/columns.ts'
import { GrowingNumbers } from '../columns/growing.ts'
import { type Lists, listBy } from '../columns/lists.ts'
import { oncePer } from '../model/once.ts'
import { groundingOf } from './grounding.ts'
import type { View } from './view.ts'

/** Which grounded statements come from which, by their places among all statements: for questions that go down from a great many. */
export interface GroundedArrows {
  /** The grounded statements, by their places, sorted. */
  readonly grounded: Uint32Array
  /** By statement: the grounded ones that come from it by a step that holds. */
  readonly downstream: Lists
}

/** The grounded statements of a view and the steps between them. Linear in statements and lines. */
export const groundedArrowsOf: (view: View) => GroundedArrows = oncePer((view) => {
  const { columns, lines, holds, isGrounded } = groundingOf(view)
  const { kinds, rows, recordsOf } = columns
  const [from, to] = [new GrowingNumbers(), new GrowingNumbers()]
  const grounded = recordsOf.statement.filter(isGrounded)
  for (const statement of grounded) {
    const place = lines.at(statement)
    for (let index = 0; index < lines.countAt(place); index++) {
      const origin = lines.originAt(place, index)
      if (kinds[origin] !== KIND_CODES.statement || !holds(statement, origin)) continue
      from.push(rows[origin] ?? 0)
      to.push(rows[statement] ?? 0)
    }
  }
  const arrows = Uint32Array.from({ length: from.length }, (_, arrow) => arrow)
  const { starts, items } = listBy(arrows, recordsOf.statement.length, from.at.bind(from))
  return {
    grounded: grounded.map((statement) => rows[statement] ?? 0),
    downstream: { starts, items: items.map((arrow) => to.at(arrow)) },
  }
})
