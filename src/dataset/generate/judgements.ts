import { dayText } from './days.ts'
import type { Dice } from './dice.ts'
import { bookkeeping, type Written } from './record.ts'
import type { Line } from './sourcing.ts'
import type { World } from './world.ts'

/**
 * What was found of a few statements: whether what they name says so, one line of several or all of them, where a later finding may be
 * another; and how credible they are.
 */
export function* judgementsOf(world: World, line: Line, dice: Dice): Generator<Written<'assessment'>> {
  const { id, document } = line
  const [isLookedUp, isGraded] = [dice.chance(0.015), dice.chance(0.015)]
  if (id === undefined) return
  const lines = linesToJudge(line)
  if (isLookedUp && lines.length > 0) {
    const finding = lookedUp(world, { id, lines, dice, day: document.day + 10 + dice.below(300) })
    yield finding
    if (dice.chance(0.25)) yield { ...finding, by: 'o1', date: dayText(document.day + 400), attribution: 'upheld' }
  }
  if (!isGraded) return
  yield {
    of: id,
    by: `o${dice.skewed(world.counts.outlets, 3)}`,
    date: dayText(document.day + dice.below(200)),
    credibility: dice.pick([1, 2, 2, 3, 3, 4, 5, 6]),
    ...bookkeeping(dice, document.day),
  }
}

/** The ids of what it comes from; of a copy that does not say, what it copies. */
function linesToJudge({ from, document }: Line): readonly string[] {
  return from ?? (document.role === 'copy' ? [`s${document.original}`] : [])
}

interface LookedUp {
  readonly id: string
  readonly lines: readonly string[]
  readonly dice: Dice
  readonly day: number
}

function lookedUp(world: World, { id, lines, dice, day }: LookedUp): Written<'assessment'> {
  const [first = ''] = lines
  return {
    of: id,
    by: `o${dice.skewed(world.counts.outlets, 3)}`,
    date: dayText(day),
    attribution: dice.pick(['upheld', 'upheld', 'absent', 'altered', 'misattributed', 'fabricated']),
    lines: lines.length > 1 || dice.chance(0.2) ? [first] : undefined,
    evidence: first.startsWith('s') ? [first] : undefined,
    rationale: dice.chance(0.3) ? 'It was looked up there.' : undefined,
    ...bookkeeping(dice, day),
  }
}
