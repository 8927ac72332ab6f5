import { RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import { isLaterAt } from '../../sourcing/later-at.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import type { SweepOptions } from '../sweep.ts'
import { claimFigures } from './claim-figures.ts'
import { actorFigures, sourceFigures, statementFigures } from './figures.ts'
import type { Stats } from './stats-answer.ts'
import { tallyOf } from './tally.ts'

/**
 * What a dataset holds, in figures. It goes by number, and asks for the corroboration of every claim: O(claims × what is upstream of each).
 */
export function stats(view: View, options: SweepOptions = {}): Stats {
  const { recordsOf } = numbersOf(view).columns
  const there = Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, recordsOf[kind].filter((record) => !isLaterAt(view, record))]),
  ) as unknown as Readonly<Record<RecordKind, Uint32Array>>
  const relations = recordsOf.relation.filter(numbersOf(view).presence.isRead)
  const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, there[kind].length]))
  const later = RECORD_KINDS.reduce((sum, kind) => sum + recordsOf[kind].length - there[kind].length, 0)
  return {
    id: view.reader.manifest.id,
    title: view.reader.manifest.title,
    records: { ...(counts as Record<RecordKind, number>), relation: relations.length, later },
    actors: actorFigures(view, there.actor),
    sources: sourceFigures(view, there.source),
    statements: statementFigures(view, there.statement),
    claims: claimFigures(view, there.claim, options),
    relations: { byType: tallyOf(view, relations, 'relation') },
  }
}
