import { byCodeUnit } from '../../model/order.ts'
import { outletsOf } from '../../sourcing/outlets.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import type { View } from '../../sourcing/view.ts'
import { counts, otherClaims, type Weight } from './weight.ts'

/**
 * The weight of everything that anything rests on: for each source, actor, outlet and claim what `weight` says of it, by id; what is not
 * here has none. One pass over the statements, then a walk of integers from each: linear in the sum of what rests on each.
 */
export function weights(view: View): Weight[] {
  const stream = openStream(sourcingOf(view))
  const found: Weight[] = []
  for (const [id, seeds] of stream.seeds) {
    const weight = stream.count(seeds)
    if (weight > 0) found.push({ id, kind: kindOf(view, id), weight, unit: 'statements' })
  }
  for (const id of view.reader.ids('claim')) {
    const weight = otherClaims(view, id).length
    if (weight > 0) found.push({ id, kind: 'claim', weight, unit: 'claims' })
  }
  return found.sort((a, b) => byCodeUnit(a.id, b.id))
}

function kindOf({ reader }: View, id: string): Weight['kind'] {
  if (id.startsWith(OUTLET_PREFIX)) return 'outlet'
  return reader.kindOf(id) === 'actor' ? 'actor' : 'source'
}

interface Stream {
  /** By source (with all versions of it), actor and outlet, the statements in it and those that come from it directly. */
  readonly seeds: ReadonlyMap<string, readonly number[]>
  /** How many statements that count are among these and all that come from them. */
  count(seeds: readonly number[]): number
}

/** The grounded statements as numbers, each with those that come from it by a step that holds. */
function openStream(sourcing: Sourcing): Stream {
  const { view, lines, works } = sourcing
  const grounded = view.reader.ids('statement').filter(sourcing.isGrounded)
  const numbers = new Map(grounded.map((id, number) => [id, number]))
  const downstream: number[][] = grounded.map(() => [])
  const seeds = new Map<string, number[]>()
  const seed = (id: string, number: number) => {
    const known = seeds.get(id)
    if (known === undefined) seeds.set(id, [number])
    else known.push(number)
  }
  for (const [number, statement] of grounded.entries()) {
    const { source, end, comesFrom } = lines.of(statement)
    const work = works.rootOf(source)
    seed(work, number)
    if (end !== undefined) seed(end.id, number)
    for (const upstream of comesFrom) {
      if (!sourcing.holds(upstream)) continue
      if (upstream.kind === 'statement') downstream[numbers.get(upstream.id) ?? -1]?.push(number)
      else if (upstream.kind === 'actor') seed(upstream.id, number)
      else for (const each of [works.rootOf(upstream.id), sourcing.documentEnd(upstream.id).id]) seed(each, number)
    }
  }
  for (const source of view.reader.ids('source')) {
    const own = seeds.get(works.rootOf(source)) ?? []
    if (works.rootOf(source) === source)
      for (const outlet of outletsOf(view.reader, source)) for (const each of own) seed(outlet, each)
    else seeds.set(source, own)
  }
  const counting = grounded.map((id) => counts(sourcing, id))
  return { seeds, count: openCounter(downstream, counting) }
}

/** Counts what is reached, each once: a mark is the number of the walk, so that nothing has to be cleared between walks. */
function openCounter(downstream: readonly (readonly number[])[], counting: readonly boolean[]): Stream['count'] {
  const marks = new Uint32Array(downstream.length)
  let walk = 0
  return (seeds) => {
    walk += 1
    let found = 0
    const queue: number[] = []
    const reach = (number: number) => {
      if (marks[number] === walk) return
      marks[number] = walk
      if (counting[number]) found += 1
      queue.push(number)
    }
    for (const each of seeds) reach(each)
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) downstream[next]?.forEach(reach)
    return found
  }
}
