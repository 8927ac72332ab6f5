import type { Quantity } from '../../model/claim.ts'
import { groupBy } from '../../model/order.ts'
import type { View } from '../../sourcing/view.ts'
import { areApart } from './quantity-range.ts'
import { UNITY, type UnitsApart } from './units.ts'

/** Two claims that state a figure of the same thing, in order of id. */
export interface QuantityPair {
  readonly claims: readonly [string, string]
  readonly quantities: readonly [Quantity, Quantity]
  /** Whether the figures share no value; or why that can't be told. */
  readonly apart: boolean | UnitsApart
}

/** The units of two figures. */
export function unitsOf({ quantities: [a, b] }: QuantityPair): readonly [string, string] {
  return [a.unit ?? UNITY, b.unit ?? UNITY]
}

/** Every two of the claims given that state a figure with the same `measure`, `of` and `relativeTo`, sorted. */
export function quantityPairs({ reader }: View, claims: readonly string[]): QuantityPair[] {
  const stated = claims.flatMap((id) => {
    const quantity = reader.record('claim', id)?.quantity
    return quantity === undefined ? [] : [{ id, quantity }]
  })
  const groups = groupBy(stated, ({ quantity: { measure, of, relativeTo } }) =>
    JSON.stringify([measure, of, relativeTo]),
  )
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) => group.slice(index + 1).map((b) => asPair(a, b))),
  )
}

function asPair(a: { id: string; quantity: Quantity }, b: { id: string; quantity: Quantity }): QuantityPair {
  return { claims: [a.id, b.id], quantities: [a.quantity, b.quantity], apart: areApart(a.quantity, b.quantity) }
}
