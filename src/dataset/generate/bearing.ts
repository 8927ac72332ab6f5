import type { RelationType } from '../../model/vocabulary/relation.ts'
import type { Dice } from './dice.ts'
import type { World } from './world.ts'

/** How a claim bears on an earlier one. */
interface Bearing {
  readonly type: RelationType
  readonly on: number
}

/** How a claim bears on an earlier one, where it does: on one at most. */
export function bearingOf(world: World, claim: number): Bearing | undefined {
  if (claim === 0) return undefined
  const dice = world.dice('bearing', claim)
  const type = typeOf(dice.unit())
  return type === undefined ? undefined : { type, on: claimNear(dice, claim) }
}

/** A claim before another, not far from it. */
export function claimNear(dice: Dice, claim: number): number {
  return claim - 1 - dice.below(Math.min(claim, 200))
}

/** The first of the claims that say the same as one. */
export function firstWording(world: World, claim: number): number {
  for (let first = claim; ; ) {
    const bearing = bearingOf(world, first)
    if (bearing?.type !== 'equivalent') return first
    first = bearing.on
  }
}

function typeOf(draw: number): RelationType | undefined {
  let below = 0
  for (const [type, share] of SHARES) {
    below += share
    if (draw < below) return type
  }
  return undefined
}

/** What share of the claims bears on another in each way. */
const SHARES: readonly (readonly [RelationType, number])[] = [
  ['equivalent', 0.02],
  ['contradicts', 0.03],
  ['narrows', 0.03],
  ['dependsOn', 0.03],
  ['supports', 0.01],
  ['supersedes', 0.01],
  ['undermines', 0.008],
  ['distinct', 0.006],
]
