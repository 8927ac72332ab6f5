import type { Quantity, Value } from '../../model/claim.ts'
import type { Dice } from './dice.ts'
import { nameOf } from './wording.ts'
import type { World } from './world.ts'

/** A figure: half of them of a measure that other claims of the same topic give too, so that figures can be compared. */
export function quantityOf(world: World, dice: Dice, topic: number): Quantity {
  const { measures, topics } = world.counts
  const isShared = dice.chance(0.5)
  const measure = isShared ? topic % measures : dice.ranked(measures)
  return {
    measure: `m${measure}`,
    of: isShared || dice.chance(0.7) ? `t${topic}` : `o${dice.ranked(world.counts.outlets)}`,
    relativeTo: dice.chance(0.05) ? `t${dice.below(topics)}` : undefined,
    ...figure(dice),
    unit: unitOf(measure, dice),
  }
}

/** A unit of the measure: some are given in two that can be converted, and a few figures in one that cannot. */
function unitOf(measure: number, dice: Dice): string | undefined {
  if (dice.chance(0.08)) return '{boxes}'
  return measure % 2 === 0 ? dice.pick(['kg', 'kg', 't']) : UNITS[measure % UNITS.length]
}

const UNITS = ['USD', '{vessels}', '%', 'EUR', 'km', '{people}', 'h'] as const

function figure(dice: Dice): Pick<Quantity, 'value' | 'low' | 'high' | 'comparator'> {
  const [draw, amount] = [dice.unit(), 1 + dice.below(1000)]
  if (draw < 0.15) return { low: amount, high: amount + dice.below(200) }
  if (draw < 0.2) return dice.chance(0.5) ? { low: amount } : { high: amount }
  const value = draw < 0.3 ? `${amount}.50` : amount
  return { value, comparator: draw < 0.7 ? undefined : dice.pick(['eq', 'approx', 'min', 'max']) }
}

/** What is no figure: an actor or a topic, or words for what has no record. */
export function traitOf(world: World, dice: Dice, topic: number): Value {
  const { traits, topics, people } = world.counts
  return {
    measure: `v${dice.skewed(traits, 3)}`,
    of: `t${topic}`,
    is: dice.chance(0.4)
      ? `t${dice.below(topics)}`
      : dice.chance(0.5)
        ? `p${dice.skewed(people, 3)}`
        : { text: nameOf(dice.below(500)) },
    exclusive: dice.chance(0.15) ? false : undefined,
  }
}
