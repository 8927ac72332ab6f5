import { EDGES } from '../model/edges.ts'
import { KIND_LABELS } from '../model/kinds.ts'
import { ACTOR_TYPE_LABELS } from '../model/vocabulary/actor.ts'
import { STATUS_LABELS } from '../model/vocabulary/assessment.ts'
import { CLAIM_TYPE_LABELS } from '../model/vocabulary/claim.ts'
import { RELATION_TYPES } from '../model/vocabulary/relation.ts'
import { SOURCE_TYPE_LABELS } from '../model/vocabulary/source.ts'
import { POLARITY_LABELS } from '../model/vocabulary/statement.ts'
import type { Stats } from '../query/stats/stats-answer.ts'
import type { Tally } from '../query/stats/tally.ts'
import { CORROBORATION_LABELS } from '../sourcing/corroboration.ts'
import { counted, inDigits } from './counted.ts'
import { longDate } from './dates.ts'

/** A figure of a dataset: what is counted, how many there are, of what sorts. Those of a group stand under it. */
export interface StatsRow {
  readonly name: string
  readonly count: string
  readonly detail: string
  readonly under: boolean
}

/** A dataset in figures. */
export function statsRows({ records, sources, actors, statements, claims, relations }: Stats): StatsRow[] {
  const row = (name: string, count: number | string, detail = '') => rowOf(name, count, detail, false)
  const under = (name: string, count: number | string, detail = '') => rowOf(name, count, detail, true)
  const [first, last] = sources.published
  return [
    row(KIND_LABELS.claim.many, records.claim, tally(claims.byType, CLAIM_TYPE_LABELS)),
    under('status', '', tally(claims.byStatus, STATUS_LABELS)),
    under('sourcing', '', tally(claims.byCorroboration, nameOnly(CORROBORATION_LABELS))),
    row(KIND_LABELS.statement.many, records.statement, tally(statements.byPolarity, POLARITY_LABELS)),
    under("in the document's own voice", statements.asserting),
    under('that lead to an origin', statements.grounded),
    under('that do not count', statements.inactive),
    row(KIND_LABELS.source.many, records.source, tally(sources.byType, SOURCE_TYPE_LABELS)),
    under('read', sources.read),
    under('known only through others', sources.unread),
    under('retracted', sources.retracted),
    under('published', '', publishedInWords(first, last, sources.undated)),
    row(KIND_LABELS.actor.many, records.actor, tally(actors.byType, ACTOR_TYPE_LABELS)),
    under('not named', actors.anonymous),
    row(KIND_LABELS.topic.many, records.topic),
    row(KIND_LABELS.relation.many, records.relation, tally(relations.byType, RELATION_LABELS)),
    row(KIND_LABELS.assessment.many, records.assessment),
    row(KIND_LABELS.search.many, records.search),
  ]
}

function rowOf(name: string, count: number | string, detail: string, under: boolean): StatsRow {
  return { name, count: typeof count === 'number' ? inDigits(count) : count, detail, under }
}

function publishedInWords(first: string | null, last: string | null, undated: number): string {
  const span = first === null || last === null ? [] : [longDate(`${first}/${last}`)]
  return [...span, ...(undated === 0 ? [] : [`${counted(undated, 'document')} without a date`])].join(', ')
}

/** How a relation reads. */
const RELATION_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  RELATION_TYPES.map((type) => [type, EDGES[type].label]),
)

function nameOnly(labels: Readonly<Record<string, { readonly name: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([code, { name }]) => [code, name]))
}

/** How often each occurs, the most often first. */
function tally(counts: Tally, labels: Readonly<Record<string, string>>): string {
  return Object.entries(counts)
    .sort(([, a = 0], [, b = 0]) => b - a)
    .map(([code, count]) => `${labels[code] ?? code} ${count}`)
    .join(', ')
}
