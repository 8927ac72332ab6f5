import type { ColouredGraph } from '../../algorithm/coloured-dominators.ts'
import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { othersOf } from '../../columns/edge-table.ts'
import { GrowingNumbers } from '../../columns/growing.ts'
import { NONE } from '../../columns/ids.ts'
import { endOfSource } from '../../sourcing/ends.ts'
import { type Grounding, groundingOf } from '../../sourcing/grounding.ts'
import { nearNarrower } from '../../sourcing/near-narrower.ts'
import { outletsAt } from '../../sourcing/outlets.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { rootOf } from '../../sourcing/works.ts'

/**
 * All lines that hold in a view, as a graph that leads from claims to a goal behind all ends: a claim to the statements of its own that carry
 * it, to its equals and to claims that narrow to it; a grounded statement to all that it comes from; a document taken whole to its end. A
 * vertex is a record, by its number.
 *
 * Its colours are what can be taken away: an actor where a line ends; the work of a statement or document by its first version, and the outlets
 * of that work, each by the number of its actor beyond those of all records.
 *
 * @param step is called for each record
 */
export function lineGraph(view: View, step: () => void): ColouredGraph {
  const grounding = groundingOf(view)
  const { columns } = grounding
  const { kinds } = columns
  const count = kinds.length
  const [arrows, colours] = [growingArrows(count + 1), growingArrows(count + 1)]
  const outletsOf = openOutlets(columns)
  const addWork = (source: number) => {
    colours.items.push(rootOf(columns, source))
    for (const outlet of outletsOf(source)) colours.items.push(outlet)
  }
  const carried = numbersOf(view).columns.edges('asserts').incoming
  /** An end that is a document stands for a work whose colour is there already. */
  const addEnd = (end: number) => arrows.items.push(kinds[end] === KIND_CODES.actor ? end : count)
  for (let record = 0; record < count; record++) {
    step()
    arrows.starts[record] = arrows.items.length
    colours.starts[record] = colours.items.length
    const kind = kinds[record]
    if (kind === KIND_CODES.claim) {
      for (const statement of othersOf(carried, record)) {
        if (grounding.isCarrying(statement)) arrows.items.push(statement)
      }
      for (const claim of nearNarrower(view, record)) arrows.items.push(claim)
    } else if (kind === KIND_CODES.statement) {
      if (!grounding.isGrounded(record)) continue
      addOrigins(grounding, record, { items: arrows.items, addEnd })
      addWork(columns.of.statement.source[columns.rows[record] ?? 0] ?? NONE)
    } else if (kind === KIND_CODES.actor) {
      arrows.items.push(count)
      colours.items.push(record)
    } else if (kind === KIND_CODES.source && grounding.isLiveDocument(record)) {
      addEnd(endOfSource(columns, record))
      addWork(record)
    }
  }
  return { arrows: packed(arrows), colours: packed(colours), colourCount: count * 2, goal: count }
}

/** Lists as they grow. */
interface GrowingArrows {
  readonly starts: Uint32Array
  readonly items: GrowingNumbers
}

function growingArrows(count: number): GrowingArrows {
  return { starts: new Uint32Array(count + 1), items: new GrowingNumbers() }
}

/** Whole, with nothing for the last vertex, the goal. */
function packed({ starts, items }: GrowingArrows): ColouredGraph['arrows'] {
  starts.fill(items.length, starts.length - 2)
  return { starts, items: items.toArray() }
}

function addOrigins(
  { lines, holds }: Grounding,
  statement: number,
  { items, addEnd }: { items: GrowingNumbers; addEnd: (end: number) => void },
): void {
  const place = lines.at(statement)
  const end = lines.endAt(place)
  if (end !== NONE) {
    addEnd(end)
    return
  }
  for (let index = 0; index < lines.countAt(place); index++) {
    const to = lines.originAt(place, index)
    if (holds(statement, to)) items.push(to)
  }
}

/** The outlets of sources, those of each work looked up once, by the numbers that stand for outlets here. */
function openOutlets(columns: Columns): (source: number) => readonly number[] {
  const known = new Map<number, readonly number[]>()
  return (source) => {
    const root = rootOf(columns, source)
    let found = known.get(root)
    if (found === undefined) {
      found = outletsAt(columns, root).map((owner) => columns.kinds.length + owner)
      known.set(root, found)
    }
    return found
  }
}
