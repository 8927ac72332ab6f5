import { bearingOf, firstWording } from './bearing.ts'
import { DAYS, dayText } from './days.ts'
import { bookkeeping, type Written } from './record.ts'
import type { World } from './world.ts'

/** How claims bear on each other. Some relations have an id (`r1`, …), others are known by what they say. */
export function* relationsOf(world: World): Generator<Written<'relation'>> {
  for (let claim = 1; claim < world.counts.claims; claim += 1) {
    const bearing = bearingOf(world, claim)
    const pair = bearing && inOrder(world, claim, bearing)
    if (bearing !== undefined && pair !== undefined) yield relation(world, claim, { type: bearing.type, ...pair })
  }
}

/**
 * The claims of a relation, from the later to the earlier one: the later one by the first wordings of both, so that none leads in a circle,
 * also through claims that say the same. None where both say the same, unless that is the relation.
 */
function inOrder(world: World, claim: number, { type, on }: { type: Type; on: number }): Pair | undefined {
  if (type === 'equivalent') return { from: `c${claim}`, to: `c${on}` }
  const [first, other] = [firstWording(world, claim), firstWording(world, on)]
  if (first === other) return undefined
  return first > other ? { from: `c${claim}`, to: `c${on}` } : { from: `c${on}`, to: `c${claim}` }
}

type Type = Written<'relation'>['type']

interface Pair {
  readonly from: string
  readonly to: string
}

function relation(world: World, claim: number, said: Pair & { type: Type }): Written<'relation'> {
  const dice = world.dice('relation', claim)
  const day = Math.floor((claim / world.counts.claims) * DAYS)
  return {
    id: dice.chance(0.6) ? `r${claim}` : undefined,
    ...said,
    basis: dice.chance(0.7) ? 'stated' : 'inferred',
    by: dice.chance(0.1) ? `s${dice.below(world.counts.sources)}` : undefined,
    since: dice.chance(0.05) ? dayText(day) : undefined,
    ...bookkeeping(dice, day),
  }
}
