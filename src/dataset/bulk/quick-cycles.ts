import { cyclicCore, type NumberedLinks } from '../../algorithm/cyclic-core.ts'
import type { ColumnsBuilder } from '../../columns/columns-builder.ts'
import { GrowingNumbers } from '../../columns/growing.ts'
import type { Kind } from '../../model/kinds.ts'
import type { RelationType } from '../../model/vocabulary/relation.ts'
import { RELATION_TYPES } from '../../model/vocabulary/relation.ts'
import { ACYCLIC_FIELDS, ACYCLIC_RELATIONS } from '../check/check-cycles.ts'
import { APART } from '../check/check-equivalence.ts'

/** A record, by how many of its kind came before it. */
export interface Came {
  readonly kind: Kind
  readonly came: number
}

/** The records without which no chain would lead back to its beginning, and no claims be the same and different; none where all is well. O(links). */
export function inCycles(builder: ColumnsBuilder): Came[] {
  const unfit: Came[] = []
  for (const { kind, field } of ACYCLIC_FIELDS) {
    const core = cyclicCore(linksIn(builder, kind, field))
    if (core.size === 0) continue
    for (let came = 0; came < builder.countOf(kind); came++)
      if (core.has(builder.numberAt(kind, came))) unfit.push({ kind, came })
  }
  const relations = new Relations(builder)
  for (const { type } of ACYCLIC_RELATIONS)
    for (const came of relations.inCircles(type)) unfit.push({ kind: 'relation', came })
  for (const type of Object.keys(APART) as RelationType[])
    for (const came of relations.ofType(type)) if (relations.isOfEquals(came)) unfit.push({ kind: 'relation', came })
  if (unfit.length === 0) return unfit
  // Who is the same as whom is part of what is wrong.
  return [...unfit, ...relations.ofType('equivalent').map((came) => ({ kind: 'relation', came }) as const)]
}

/** Who names another than himself in a field. */
function linksIn(builder: ColumnsBuilder, kind: Kind, field: string): NumberedLinks {
  const [from, to] = [new GrowingNumbers(), new GrowingNumbers()]
  for (const pairs of builder.namedIn(kind, field)) {
    for (let at = 0; at < pairs.from.length; at++) {
      const [one, other] = [pairs.from.at(at), pairs.to.at(at)]
      if (one === other) continue
      from.push(one)
      to.push(other)
    }
  }
  return { from: from.toArray(), to: to.toArray() }
}

/** Relations by when they came, each between the first of those that are equivalent to its ends. */
class Relations {
  private readonly length: number
  private readonly types: ArrayLike<number>
  private readonly from: ArrayLike<number>
  private readonly to: ArrayLike<number>
  private readonly above = new Map<number, number>()

  constructor(builder: ColumnsBuilder) {
    this.length = builder.countOf('relation')
    this.types = builder.columnOf('relation', 'type')
    this.from = builder.columnOf('relation', 'from')
    this.to = builder.columnOf('relation', 'to')
    for (const came of this.ofType('equivalent')) {
      const [one, other] = [this.first(this.from[came] ?? 0), this.first(this.to[came] ?? 0)]
      if (one !== other) this.above.set(Math.max(one, other), Math.min(one, other))
    }
  }

  ofType(type: RelationType): number[] {
    const wanted = RELATION_TYPES.indexOf(type)
    const found: number[] = []
    for (let came = 0; came < this.length; came++) if (this.types[came] === wanted) found.push(came)
    return found
  }

  isOfEquals(came: number): boolean {
    return this.first(this.from[came] ?? 0) === this.first(this.to[came] ?? 0)
  }

  inCircles(type: RelationType): number[] {
    // That equivalent claims narrow each other is no circle, and told otherwise; see `checkCycles`.
    const relations = this.ofType(type).filter(
      (came) => this.from[came] !== this.to[came] && !(type === 'narrows' && this.isOfEquals(came)),
    )
    const [from, to] = [this.from, this.to].map((ends) =>
      Uint32Array.from(relations, (came) => this.first(ends[came] ?? 0)),
    )
    const links = { from: from ?? new Uint32Array(), to: to ?? new Uint32Array() }
    const core = cyclicCore(links)
    return core.size === 0
      ? []
      : relations.filter((_, at) => core.has(links.from[at] ?? 0) && core.has(links.to[at] ?? 0))
  }

  private first(claim: number): number {
    let top = claim
    for (let next = this.above.get(top); next !== undefined; next = this.above.get(top)) top = next
    if (top !== claim) this.above.set(claim, top)
    return top
  }
}
