import { DAY } from '../../model/calendar.ts'
import { isoSpan, spanOf } from '../../model/dates.ts'
import { byCodeUnit } from '../../model/order.ts'
import { sourcingOf } from '../../sourcing/grounding.ts'
import { openNetwork } from '../../sourcing/network.ts'
import { carryingOf } from '../../sourcing/sides.ts'
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
  /** Statements whose source is surely older than what they come from. */
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

/** A statement in a source that is surely older than what it comes from. */
export interface Impossible {
  readonly statement: string
  readonly source: string
  /** The statement or document that it comes from. */
  readonly from: string
  /** When the source was published, and when what it comes from was made: first and last that each may mean. */
  readonly published: readonly [string | null, string | null]
  readonly made: readonly [string | null, string | null]
  /** By how many days of the calendar, in UTC. */
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
    const documents = new Set(carriers.map((id) => statementOf(view.reader, id).source))
    const ends = carriers.length < 2 ? [] : openNetwork(sourcing, carriers).ends.map(({ id }) => id)
    if (documents.size <= ends.length || ends.length === 0) return []
    return [{ claim, documents: [...documents].sort(byCodeUnit), ends, echo: documents.size / ends.length }]
  })
  return echoes.sort((a, b) => b.echo - a.echo || byCodeUnit(a.claim, b.claim))
}

/** By more than a day, in seconds: what is a day apart may be a matter of time zones. */
const TOLERANCE = DAY

function impossibleOf(view: View): Impossible[] {
  const { reader } = view
  const sourcing = sourcingOf(view)
  const publishedOf = (source: string) => reader.record('source', source)?.published
  return reader
    .ids('statement')
    .filter(view.isActive)
    .flatMap((id) => {
      const { source } = statementOf(reader, id)
      const own = spanOf(publishedOf(source))
      return activeUpstream(sourcing, id).flatMap((upstream) => {
        const there = reader.record('statement', upstream.id)
        const made = spanOf(there === undefined ? publishedOf(upstream.id) : (there.made ?? publishedOf(there.source)))
        const gap = made.earliest - own.latest
        if (!(gap > TOLERANCE)) return []
        const days = Math.floor(made.earliest / DAY) - Math.floor(own.latest / DAY)
        return [{ statement: id, source, from: upstream.id, published: isoSpan(own), made: isoSpan(made), days }]
      })
    })
}
