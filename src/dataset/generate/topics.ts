import type { Topic } from '../../model/topic.ts'
import { bookkeeping } from './record.ts'
import { nameOf, words } from './wording.ts'
import type { World } from './world.ts'

/** What claims are about: things and places (`t0`, …), measures of figures (`m0`), and measures of what is no figure (`v0`). */
export function* topicsOf(world: World): Generator<Topic> {
  const { topics, measures, traits } = world.counts
  for (let n = 0; n < topics; n += 1) {
    const dice = world.dice('topic', n)
    yield {
      id: `t${n}`,
      name: `${nameOf(n)} ${words(dice, 2)}`,
      type: dice.pick(['product', 'place', 'event', 'concept', 'rule']),
      within: n > 0 && dice.chance(0.3) ? `t${dice.below(n)}` : undefined,
      ...bookkeeping(dice, 0),
    }
  }
  for (let n = 0; n < measures; n += 1) {
    const name = `${words(world.dice('measure', n), 1)} of ${nameOf(n)}`
    yield { id: `m${n}`, name, type: 'measure', cumulative: isRunningTotal(n) ? true : undefined }
  }
  for (let n = 0; n < traits; n += 1) {
    yield { id: `v${n}`, name: `${words(world.dice('trait', n), 1)} in ${nameOf(n)}`, type: 'measure' }
  }
}

/** Whether a measure never falls. */
function isRunningTotal(measure: number): boolean {
  return measure % 3 === 1
}
