import type { Assessment } from '../../model/assessment.ts'
import { DAYS, dayText } from './days.ts'
import type { Dice } from './dice.ts'
import { firstStatement, openingOf } from './opening.ts'
import { bookkeeping, type Written } from './record.ts'
import type { World } from './world.ts'

/** Verdicts on claims (`as0`, …), some with a second one by somebody else, and grades of outlets, people and documents (`ar0`, …). */
export function* assessmentsOf(world: World): Generator<Written<'assessment'>> {
  const { claims, outlets, sources, people } = world.counts
  for (let claim = 0; claim < claims; claim += 1) yield* verdictsOn(world, claim)
  for (let n = 0; n < outlets; n += 1) yield grade(world, `o${n}`, n)
  for (let n = 0; n < sources; n += 100) yield grade(world, `s${n}`, outlets + n)
  for (let n = 0; n < people; n += 50) yield grade(world, `p${n}`, outlets + sources + n)
}

function* verdictsOn(world: World, claim: number): Generator<Written<'assessment'>> {
  const dice = world.dice('verdict', claim)
  if (!dice.chance(0.09)) return
  const { outlets } = world.counts
  const day = (openingOf(world, claim)[0]?.day ?? 0) + dice.below(400)
  const of = { of: `c${claim}`, by: `o${dice.skewed(outlets, 3)}` }
  const id = `as${claim}`
  yield {
    id,
    ...of,
    date: dayText(day),
    ...judgement(dice),
    evidence: evidenceFor(claim, dice),
    ...bookkeeping(dice, day),
  }
  if (!dice.chance(0.2)) return
  const later = { by: `o${dice.below(outlets)}`, date: dayText(day + 1 + dice.below(100)), status: statusOf(dice) }
  yield { ...of, ...later, evidence: dice.chance(0.4) ? [id] : undefined }
}

function judgement(dice: Dice): Partial<Assessment> {
  const draw = dice.unit()
  const confidence = dice.chance(0.2) ? dice.pick(['low', 'moderate', 'high']) : undefined
  if (draw < 0.1)
    return { likelihood: dice.pick(['unlikely', 'roughlyEven', 'likely', 'veryLikely', 'almostCertain']), confidence }
  if (draw < 0.18)
    return { status: statusOf(dice), rating: { text: 'Mostly so', value: 1 + dice.below(5), best: 5, worst: 1 } }
  return draw < 0.22 ? { credibility: dice.pick([1, 2, 3, 4, 5, 6]) } : { status: statusOf(dice), confidence }
}

function statusOf(dice: Dice): Assessment['status'] {
  return dice.pick([
    ...(['verified', 'verified', 'partlyVerified', 'unverified', 'disputed', 'refuted'] as const),
    ...(['unverifiable', 'withdrawn', 'superseded'] as const),
  ])
}

function evidenceFor(claim: number, dice: Dice): string[] | undefined {
  return dice.chance(0.3) ? [firstStatement(claim)] : undefined
}

function grade(world: World, of: string, number: number): Written<'assessment'> {
  const dice = world.dice('grade', number)
  const day = dice.below(DAYS)
  return {
    id: `ar${number}`,
    of,
    by: of === 'o0' ? 'o1' : 'o0',
    date: dayText(day),
    reliability: dice.pick(['A', 'B', 'B', 'C', 'C', 'D', 'E', 'F']),
    topic: dice.chance(0.2) ? `t${dice.below(world.counts.topics)}` : undefined,
    ...bookkeeping(dice, day),
  }
}
