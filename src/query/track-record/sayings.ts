import { least } from '../../algorithm/extremes.ts'
import { spanOf } from '../../model/dates.ts'
import type { Span } from '../../model/span.ts'
import { polarityOf } from '../../model/statement.ts'
import { isLater } from '../../sourcing/later.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf, statementsOn } from '../../sourcing/statements.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { currentStatusAt } from '../current-status.ts'
import { status } from '../status.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'

/** In what role somebody said it: a document, whoever published it, or whoever the line ends at there and then. */
export type TrackRole = 'source' | 'outlet' | 'speaker'

/** A claim with a verdict. */
export interface Judged {
  readonly claim: string
  readonly verdict: 'verified' | 'refuted'
  readonly assessment: string
  readonly by: string
  /** The first instant at which a verdict may have been known. */
  readonly known: number
}

/** Everything that was said, by whomever, on the claims that are verified or refuted now. */
export function sayingsOnJudged(view: View, options: SweepOptions = {}): Saying[] {
  const { columns } = numbersOf(view)
  const claims = Array.from(columns.recordsOf.claim)
  const step = openSweep(claims.length, options)
  return claims.flatMap((claim) => {
    step()
    const verdict = currentStatusAt(view, claim)
    if (verdict !== 'verified' && verdict !== 'refuted') return []
    return judgedBy(view, columns.ids.at(claim), verdict).flatMap((judged) => sayingsOn(view, judged))
  })
}

function judgedBy(view: View, claim: string, verdict: Judged['verdict']): Judged[] {
  const { current, history } = status(view, claim)
  if (current === null) return []
  const verdicts = [current, ...history].filter((each) => each.status === 'verified' || each.status === 'refuted')
  const known = least(
    verdicts.map(({ date }) => spanOf(date).earliest),
    Number.POSITIVE_INFINITY,
  )
  return [{ claim, verdict, assessment: current.assessment, by: current.by, known }]
}

/** A statement on a judged claim as somebody's, in one role. */
export interface Saying {
  readonly id: string
  readonly role: TrackRole
  readonly statement: string
  readonly denies: boolean
  readonly withdrawn: boolean
  /** Whether the document says it in its own voice, and does not only report it. */
  readonly ownVoice: boolean
  readonly judged: Judged
  /** Why it does not count. notBefore: not surely said before a verdict was known; ownVerdict: the verdict is by the one who said it. */
  readonly reason: 'notBefore' | 'ownVerdict' | null
}

function sayingsOn(view: View, judged: Judged): Saying[] {
  return statementsOn(view, judged.claim).flatMap((id) => {
    const statement = statementOf(view.reader, id)
    const polarity = polarityOf(statement)
    const dead = view.deadBecause(id)?.reason
    if (polarity === 'neither' || isLater(view, id) || dead === 'without') return []
    const withdrawn = dead === 'retracted'
    const { ownVoice } = sourcingOf(view).lines.of(id)
    const before = saidOn(view, id).latest < judged.known
    return speakersOf(view, id).map((speaker): Saying => {
      const reason = before ? (speaker.id === judged.by ? 'ownVerdict' : null) : 'notBefore'
      return { ...speaker, statement: id, denies: polarity === 'denies', withdrawn, ownVoice, judged, reason }
    })
  })
}

function saidOn({ reader }: View, id: string): Span {
  const { made, source } = statementOf(reader, id)
  return spanOf(made ?? reader.record('source', source)?.published)
}

/** Whose a statement is: its document's, the publisher's, and that of the actors it quotes or who answer for its own voice. */
function speakersOf(view: View, id: string): { id: string; role: TrackRole }[] {
  const { source } = statementOf(view.reader, id)
  const publisher = view.reader.record('source', source)?.publisher
  const { comesFrom, end } = sourcingOf(view).lines.of(id)
  const quoted = comesFrom.filter(({ kind }) => kind === 'actor').map((actor) => actor.id)
  const speakers = end?.kind === 'actor' ? [...quoted, end.id] : quoted
  return [
    { id: source, role: 'source' },
    ...(publisher === undefined ? [] : [{ id: publisher, role: 'outlet' as const }]),
    ...speakers.filter((actor) => view.isActive(actor)).map((actor) => ({ id: actor, role: 'speaker' as const })),
  ]
}
