import { DAY } from '../../model/calendar.ts'
import { isoSpan, isToTheHour, spanOf } from '../../model/dates.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Span } from '../../model/span.ts'
import { appearanceOf } from '../../sourcing/moments.ts'
import { openNetwork } from '../../sourcing/network.ts'
import { carryingOf } from '../../sourcing/sides.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import { activeUpstream } from '../../sourcing/upstream.ts'
import type { View } from '../../sourcing/view.ts'
import { circularReports, type Ring } from './circular-reports.ts'
import { type Feedback, feedbackOf } from './feedback.ts'

/** Where repetition passes for confirmation. */
export interface Loops {
  /** Circular reports. */
  readonly loops: readonly Ring[]
  /** Claims that stand in more documents than they have ends, loudest first, then by id. */
  readonly echoes: readonly Echo[]
  /** Publishers that have their own earlier report back through somebody else. */
  readonly feedback: readonly Feedback[]
  /** Statements that are surely older than what they come from. */
  readonly impossible: readonly Impossible[]
}

/** A claim that stands in more documents than it has ends. */
export interface Echo {
  readonly claim: string
  /** The read documents of the statements that carry it, sorted. */
  readonly documents: readonly string[]
  /** Its distinct ends, sorted. */
  readonly ends: readonly string[]
  /** Documents for each end. */
  readonly echo: number
}

/** A statement that is surely older than what it comes from. */
export interface Impossible {
  readonly statement: string
  readonly source: string
  /** The statement or document that it comes from. */
  readonly from: string
  /** When the statement was there: not before it was made, nor before its source was published. First and last that it may mean. */
  readonly published: readonly [string | null, string | null]
  /** The same of what it comes from. */
  readonly made: readonly [string | null, string | null]
  /** By how many days of the calendar, in UTC; 0 within one day, where both are given to the hour. */
  readonly days: number
}

/** Circular reports, echoes, feedback and impossible orders among what a view sees. Near linear in the statements. */
export function loops(view: View): Loops {
  return {
    loops: circularReports(view),
    echoes: echoesOf(view),
    feedback: feedbackOf(view),
    impossible: impossibleOf(view),
  }
}

function echoesOf(view: View): Echo[] {
  const sourcing = sourcingOf(view)
  const echoes = view.reader.ids('claim').flatMap((claim) => {
    const carriers = carryingOf(view, claim, 'for').map(({ statement }) => statement)
    const sources = carriers.map((id) => statementOf(view.reader, id).source)
    const documents = new Set(sources.filter(sourcing.isReadSource))
    const ends = carriers.length < 2 ? [] : openNetwork(sourcing, carriers).ends.map(({ id }) => id)
    if (documents.size <= ends.length || ends.length === 0) return []
    return [{ claim, documents: [...documents].sort(byCodeUnit), ends, echo: documents.size / ends.length }]
  })
  return echoes.sort((a, b) => b.echo - a.echo || byCodeUnit(a.claim, b.claim))
}

/**
 * Every step to what is surely younger: by more than a day, for what is a day apart may be a matter of time zones; by anything where both
 * are given to the hour.
 */
function impossibleOf(view: View): Impossible[] {
  const { reader } = view
  const sourcing = sourcingOf(view)
  const thereFrom = (id: string): Span => {
    const statement = reader.record('statement', id)
    return statement === undefined
      ? spanOf(reader.record('source', id)?.published)
      : appearanceOf(statement, reader.record('source', statement.source))
  }
  return reader
    .ids('statement')
    .filter(view.isActive)
    .flatMap((id) => {
      const { source } = statementOf(reader, id)
      const own = thereFrom(id)
      return activeUpstream(sourcing, id).flatMap((upstream) => {
        const made = thereFrom(upstream.id)
        if (!(made.earliest - own.latest > (isToTheHour(own) && isToTheHour(made) ? 0 : DAY))) return []
        const days = Math.floor(made.earliest / DAY) - Math.floor(own.latest / DAY)
        return [{ statement: id, source, from: upstream.id, published: isoSpan(own), made: isoSpan(made), days }]
      })
    })
}
