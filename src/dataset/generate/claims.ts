import type { Claim } from '../../model/claim.ts'
import { quantityOf, traitOf } from './amounts.ts'
import { claimNear, firstWording } from './bearing.ts'
import { DAYS, dayText, monthText } from './days.ts'
import type { Dice } from './dice.ts'
import { firstStatement } from './opening.ts'
import { bookkeeping } from './record.ts'
import { sentence, words } from './wording.ts'
import type { World } from './world.ts'

/** The claims (`c0`, …), in the order of what they tell of: neighbours are about the same. */
export function* claimsOf(world: World): Generator<Claim> {
  for (let n = 0; n < world.counts.claims; n += 1) yield claim(world, n)
}

function claim(world: World, number: number): Claim {
  const { claims, topics } = world.counts
  const dice = world.dice('claim', number)
  const topic = Math.floor((number / claims) * topics)
  const day = Math.floor((number / claims) * DAYS)
  const quantity = dice.chance(0.05) ? quantityOf(world, dice, topic) : undefined
  return {
    id: `c${number}`,
    text: textOf(world, number, dice),
    ...typeOf(dice, number),
    about: aboutWhat(world, { dice, number, topic }),
    holds: dice.chance(quantity === undefined ? 0.3 : 0.8) ? periodText(dice, day) : undefined,
    quantity,
    value: dice.chance(0.015) ? traitOf(world, dice, topic) : undefined,
    tags: dice.chance(0.25) ? [words(dice, 1)] : undefined,
    ...bookkeeping(dice, day),
  }
}

/** A sentence of its own; of a claim that says the same as an earlier one, the sentence of that in other words. */
function textOf(world: World, number: number, dice: Dice): string {
  const first = firstWording(world, number)
  const names = 500 + Math.floor(world.counts.claims / 10)
  if (first === number) return `${sentence(dice, names)} in case ${number}.`
  return `It was so in case ${number} that ${sentence(world.dice('claim', first), names)}.`
}

function typeOf(dice: Dice, number: number): Partial<Claim> {
  const draw = dice.unit()
  if (draw < 0.015 && number >= 3) {
    const first = Math.max(0, number - 3 - dice.below(50))
    return {
      type: 'conditional',
      if: dice.chance(0.5) ? [`c${first}`] : [`c${first}`, `c${first + 1}`],
      // biome-ignore lint/suspicious/noThenProperty: the format's own word for what a conditional concludes; never awaited.
      then: `c${first + 2}`,
    }
  }
  if (draw < 0.095) return { type: dice.pick(['predictive', 'predictive', 'causal', 'causal', 'normative']) }
  return draw < 0.1 ? { type: 'factual' } : {}
}

function aboutWhat(world: World, { dice, number, topic }: { dice: Dice; number: number; topic: number }): string[] {
  const about = [`t${topic}`]
  const draw = dice.unit()
  if (draw < 0.3) about.push(`p${dice.skewed(world.counts.people, 3)}`)
  else if (draw < 0.33) about.push(`o${dice.ranked(world.counts.outlets)}`)
  else if (draw < 0.34) about.push(`s${dice.below(world.counts.sources)}`)
  else if (draw < 0.35 && number > 0) about.push(firstStatement(claimNear(dice, number)))
  const other = dice.ranked(world.counts.topics)
  if (other !== topic && dice.chance(0.2)) about.push(`t${other}`)
  return about
}

function periodText(dice: Dice, day: number): string {
  const from = Math.max(0, day - dice.below(60))
  const draw = dice.unit()
  if (draw < 0.6) return dayText(from)
  if (draw < 0.8) return monthText(from)
  return draw < 0.95 ? `${dayText(from)}/${dayText(from + 1 + dice.below(400))}` : `${dayText(from)}/..`
}
