import type { Actor } from '../../model/actor.ts'
import { bookkeeping } from './record.ts'
import { nameOf, words } from './wording.ts'
import type { World } from './world.ts'

/**
 * Who can say things: outlets (`o0`, …), people (`p0`), who is not named (`u0`), groups (`g0`), programs (`x0`), and platforms (`k0`), which
 * only carry what others say.
 */
export function* actorsOf(world: World): Generator<Actor> {
  const { outlets, people, unnamed, groups, programs, platforms } = world.counts
  for (let n = 0; n < outlets; n += 1) yield outlet(world, n)
  for (let n = 0; n < people; n += 1) yield person(world, n)
  for (let n = 0; n < unnamed; n += 1) yield unnamedActor(world, n)
  for (let n = 0; n < groups; n += 1) {
    const count = 3 + world.dice('group', n).below(40)
    yield { id: `g${n}`, name: `The ${nameOf(n)} panel`, type: 'group', count }
  }
  for (let n = 0; n < programs; n += 1) yield { id: `x${n}`, name: `Chatbot ${nameOf(n)}`, type: 'software' }
  for (let n = 0; n < platforms; n += 1) yield { id: `k${n}`, name: `Platform ${nameOf(n)}`, type: 'organization' }
}

function outlet(world: World, number: number): Actor {
  const dice = world.dice('outlet', number)
  return {
    id: `o${number}`,
    name: `${nameOf(number)} ${words(dice, 1)} ${number}`,
    type: dice.chance(0.08) ? 'government' : 'organization',
    ownedBy: number > 3 && dice.chance(0.2) ? `o${dice.below(Math.min(number, 50))}` : undefined,
    party: dice.chance(0.1) ? true : undefined,
    ...bookkeeping(dice, 0),
  }
}

function person(world: World, number: number): Actor {
  const dice = world.dice('person', number)
  return {
    id: `p${number}`,
    name: `${nameOf(number)} ${nameOf(dice.below(200))}`,
    type: dice.chance(0.05) ? 'role' : 'person',
    affiliation: dice.chance(0.5) ? `o${dice.ranked(world.counts.outlets)}` : undefined,
    party: dice.chance(0.02) ? true : undefined,
    notSameAs: number > 0 && dice.chance(0.01) ? [`p${dice.below(number)}`] : undefined,
    ...bookkeeping(dice, 0),
  }
}

function unnamedActor(world: World, number: number): Actor {
  const dice = world.dice('unnamed', number)
  const isMany = dice.chance(0.1)
  const isOffice = dice.chance(0.04)
  const [maybe, surelyNot] = [dice.below(number), dice.below(number)]
  return {
    id: `u${number}`,
    name: `${isMany ? 'people' : dice.pick(['a person', 'an official', 'a source'])} at the ${words(dice, 1)}`,
    type: isMany ? 'group' : isOffice ? 'government' : 'person',
    anonymous: true,
    count: isMany ? 2 + dice.below(3) : undefined,
    affiliation: dice.chance(0.6) ? affiliationOf(world, number) : undefined,
    possiblySameAs: number > 0 && dice.chance(0.05) ? [`u${maybe}`] : undefined,
    notSameAs: number > 0 && surelyNot !== maybe && dice.chance(0.05) ? [`u${surelyNot}`] : undefined,
    ...bookkeeping(dice, 0),
  }
}

/** Mostly an outlet; of a few, somebody who is not named either. */
function affiliationOf(world: World, number: number): string {
  const dice = world.dice('unnamed', number + world.counts.unnamed)
  return number > 0 && dice.chance(0.05) ? `u${dice.below(number)}` : `o${dice.ranked(world.counts.outlets)}`
}
