import { ACTOR_FLAGS } from '../../columns/fields.ts'
import { isoSpan } from '../../model/dates.ts'
import { POLARITIES, type Polarity } from '../../model/vocabulary/statement.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { LINE_FLAGS } from '../../sourcing/lines.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import type { Stats } from './stats-answer.ts'
import { tally, tallyOf } from './tally.ts'

/** The figures of some actors. */
export function actorFigures(view: View, actors: Uint32Array): Stats['actors'] {
  const { of, rows } = numbersOf(view).columns
  const isAnonymous = (actor: number) => ((of.actor.flags[rows[actor] ?? 0] ?? 0) & ACTOR_FLAGS.anonymous) !== 0
  return { byType: tallyOf(view, actors, 'actor'), anonymous: actors.filter(isAnonymous).length }
}

/** The figures of some sources. */
export function sourceFigures(view: View, sources: Uint32Array): Stats['sources'] {
  const { columns, presence } = numbersOf(view)
  const { of, rows, dates } = columns
  const { isReadSource } = groundingOf(view)
  const published = sources.map((source) => of.source.published[rows[source] ?? 0] ?? 0).filter((date) => date !== 0)
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const date of new Set(published)) {
    const span = dates.spanAt(date)
    for (const instant of [span.earliest, span.latest].filter(Number.isFinite)) {
      earliest = Math.min(earliest, instant)
      latest = Math.max(latest, instant)
    }
  }
  const read = sources.filter(isReadSource).length
  return {
    byType: tallyOf(view, sources, 'source'),
    read,
    unread: sources.length - read,
    retracted: sources.filter((source) => presence.deadBecause(source)?.reason === 'retracted').length,
    published: isoSpan({ earliest, latest }),
    undated: sources.length - published.length,
  }
}

/** The figures of some statements. */
export function statementFigures(view: View, statements: Uint32Array): Stats['statements'] {
  const { presence, columns } = numbersOf(view)
  const { lines, isGrounded } = groundingOf(view)
  const { polarity } = columns.of.statement
  return {
    byPolarity: tally(statements, (statement) => POLARITIES[polarity[columns.rows[statement] ?? 0] ?? 0] as Polarity),
    asserting: statements.filter((each) => (lines.flagsAt(lines.at(each)) & LINE_FLAGS.ownVoice) !== 0).length,
    grounded: statements.filter(isGrounded).length,
    inactive: statements.filter((each) => !presence.isActive(each)).length,
  }
}
