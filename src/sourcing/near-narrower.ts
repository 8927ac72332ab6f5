import { degreeOf, type Rows, startOf } from '../columns/edge-table.ts'
import { numbersOf, type View } from './view.ts'

/** The claims by one relation that is read: those equal to a claim, and those that narrow to it. */
export function* nearNarrower(view: View, claim: number): Generator<number> {
  yield* nearEquals(view, claim)
  const { incoming, relations } = numbersOf(view).columns.edges('narrows')
  yield* readOf(view, claim, { rows: incoming, relations })
}

/** The claims equal to a claim by one relation that is read. */
export function* nearEquals(view: View, claim: number): Generator<number> {
  const { outgoing, incoming, relations } = numbersOf(view).columns.edges('equivalent')
  yield* readOf(view, claim, { rows: outgoing, relations })
  yield* readOf(view, claim, { rows: incoming, relations })
}

function* readOf(
  view: View,
  claim: number,
  { rows, relations }: { rows: Rows; relations: Uint32Array | undefined },
): Generator<number> {
  const { presence } = numbersOf(view)
  const start = startOf(rows, claim)
  for (let at = start; at < start + degreeOf(rows, claim); at++) {
    if (presence.isRead(relations?.[rows.edges[at] ?? 0] ?? 0)) yield rows.others[at] ?? 0
  }
}
