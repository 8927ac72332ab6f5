import type { Notice, Source } from '../../model/source.ts'
import { dayText } from './days.ts'
import type { Dice } from './dice.ts'
import { type Document, documentAt, laterVersion } from './documents.ts'
import { firstStatement } from './opening.ts'
import type { World } from './world.ts'

/**
 * What became of a document: a new version where there is one, statements that it took back where that is its role, and of a few others a
 * retraction, a correction, a concern or a removal.
 */
export function noticesOf(world: World, { number, role, day }: Document, dice: Dice): Source['notices'] {
  const notices: Notice[] = []
  const later = laterVersion(world, number)
  if (later !== undefined) notices.push({ type: 'newVersion', date: dayText(documentAt(world, later).day) })
  const date = dayText(day + 30 + dice.below(400))
  if (role === 'corrected' || (role === 'version' && number * 2 < world.counts.claims && dice.chance(0.2))) {
    const by = dice.chance(0.3) ? `o${dice.ranked(world.counts.outlets)}` : undefined
    const statements = [firstStatement(number * 2)]
    notices.push({
      type: dice.chance(0.7) ? 'correction' : 'retraction',
      date,
      by,
      statements,
      reason: 'It was not so.',
    })
  } else if (dice.chance(0.018)) {
    notices.push({ type: typeOf(dice), date, url: `https://example.org/${number}/notice` })
  }
  return notices.length === 0 ? undefined : notices
}

function typeOf(dice: Dice): Notice['type'] {
  const draw = dice.unit()
  if (draw < 0.45) return 'retraction'
  if (draw < 0.62) return 'correction'
  return draw < 0.8 ? 'expressionOfConcern' : 'removal'
}
