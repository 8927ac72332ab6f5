import type { Search } from '../../model/search.ts'
import { dayText } from './days.ts'
import type { Dice } from './dice.ts'
import { firstStatement, openingOf } from './opening.ts'
import { bookkeeping } from './record.ts'
import { words } from './wording.ts'
import type { World } from './world.ts'

/** Searches for claims (`q0`, …): most say that they found nothing, some what they found, a few neither. */
export function* searchesOf(world: World): Generator<Search> {
  for (let claim = 0; claim < world.counts.claims; claim += 1) {
    const dice = world.dice('search', claim)
    if (dice.chance(0.012)) yield search(world, claim, dice)
  }
}

function search(world: World, claim: number, dice: Dice): Search {
  const [document] = openingOf(world, claim)
  const day = (document?.day ?? 0) + 40 + dice.below(300)
  const place = dice.chance(0.5) ? `s${document?.number ?? 0}` : { text: `the ${words(dice, 2)} archive` }
  const found = dice.chance(0.5) ? [firstStatement(claim)] : [`s${document?.number ?? 0}`]
  const draw = dice.unit()
  return {
    id: `q${claim}`,
    for: `c${claim}`,
    by: `o${dice.skewed(world.counts.outlets, 3)}`,
    date: dayText(day),
    places: [place],
    query: dice.chance(0.5) ? words(dice, 2) : undefined,
    found: draw < 0.6 ? [] : draw < 0.95 ? found : undefined,
    ...bookkeeping(dice, day),
  }
}
