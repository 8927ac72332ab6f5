import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import type { Lists } from '../../columns/lists.ts'
import { POLARITIES } from '../../model/vocabulary/statement.ts'
import { groundedArrowsOf } from '../../sourcing/grounded-arrows.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { rootOf } from '../../sourcing/works.ts'
import { openRestingClaims } from './resting-claims.ts'
import { seedsOf } from './seeds.ts'
import type { Weight } from './weight.ts'

/**
 * The weight of everything that anything rests on: for each source, actor, outlet and claim what `weight` says of it, by id; what is not
 * here has none. One pass over the statements, then a walk of integers from each: linear in the sum of what rests on each.
 */
export function weights(view: View): Weight[] {
  const { columns } = numbersOf(view)
  const { ids, recordsOf } = columns
  const countOf = openCounts(view)
  const restingOn = openRestingClaims(view)
  const found: Weight[] = []
  for (let record = 0; record < ids.length; record++) {
    const kind = kindAt(columns, record)
    if (kind === undefined) continue
    const weight = kind === 'claim' ? restingOn(record) : countOf(record)
    const unit = kind === 'claim' ? 'claims' : 'statements'
    if (weight > 0) found.push({ id: ids.at(record), kind, weight, unit })
  }
  const outlets: Weight[] = []
  for (const actor of recordsOf.actor) {
    const weight = countOf(ids.length + actor)
    if (weight > 0) outlets.push({ id: OUTLET_PREFIX + ids.at(actor), kind: 'outlet', weight, unit: 'statements' })
  }
  return merged(found, outlets)
}

function kindAt({ kinds }: Columns, record: number): Exclude<Weight['kind'], 'outlet'> | undefined {
  const kind = kinds[record]
  if (kind === KIND_CODES.source) return 'source'
  if (kind === KIND_CODES.actor) return 'actor'
  return kind === KIND_CODES.claim ? 'claim' : undefined
}

/** A way to count the statements that count and lead through a source, an actor or, beyond all records, an outlet. */
function openCounts(view: View): (of: number) => number {
  const { columns, isCarrying } = groundingOf(view)
  const { of, recordsOf, kinds } = columns
  const { grounded, downstream } = groundedArrowsOf(view)
  const { starts, items } = seedsOf(view, grounded)
  const isCounted = new Uint8Array(recordsOf.statement.length)
  for (const row of grounded) {
    const isSaid = of.statement.polarity[row] !== NEITHER
    isCounted[row] = Number(isSaid && isCarrying(recordsOf.statement[row] ?? 0))
  }
  const count = openCounter(downstream, isCounted)
  return (each) => {
    const seeding = kinds[each] === KIND_CODES.source ? rootOf(columns, each) : each
    return count(items.subarray(starts[seeding], starts[seeding + 1]))
  }
}

const NEITHER = POLARITIES.indexOf('neither')

/** Counts what is reached, each once: a mark is the number of the walk, so that nothing has to be cleared between walks. */
function openCounter({ starts, items }: Lists, isCounted: Uint8Array): (seeds: Uint32Array) => number {
  const marks = new Uint32Array(isCounted.length)
  const waiting: number[] = []
  let walk = 0
  return (seeds) => {
    walk += 1
    let found = 0
    const reach = (row: number) => {
      if (marks[row] === walk) return
      marks[row] = walk
      found += isCounted[row] ?? 0
      waiting.push(row)
    }
    for (const row of seeds) reach(row)
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop())
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) reach(items[at] ?? 0)
    return found
  }
}

/** Two lists that are in order of id, as one. */
function merged(one: readonly Weight[], other: readonly Weight[]): Weight[] {
  const all: Weight[] = []
  let at = 0
  for (const next of other) {
    for (let first = one[at]; first !== undefined && first.id < next.id; first = one[++at]) all.push(first)
    all.push(next)
  }
  for (const rest of one.slice(at)) all.push(rest)
  return all
}
