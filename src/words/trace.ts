import type { Statement } from '../model/statement.ts'
import { certaintyOf } from '../model/statement.ts'
import { ATTRIBUTION_LABELS } from '../model/vocabulary/assessment.ts'
import {
  CERTAINTY_LABELS,
  FROM_BASIS_LABELS,
  KNOWLEDGE_LABELS,
  POLARITY_LABELS,
  RESPONSE_LABELS,
  TERMS_LABELS,
} from '../model/vocabulary/statement.ts'
import type { NotCounted } from '../query/trace/not-counted.ts'
import type { ClaimSearch } from '../query/trace/searches.ts'
import type { NoComment, Trace, TraceEnd, TraceSide, TraceStep } from '../query/trace/trace.ts'
import type { JudgedStep } from '../sourcing/judged-lines.ts'
import { DEAD_LABELS } from '../sourcing/view-options.ts'
import { counted, ranged, withoutSource } from './counted.ts'
import { longDate } from './dates.ts'
import { type NameOf, named, namedAll } from './names.ts'
import { NOTICES_HEAD } from './notices.ts'
import { type Item, listed, type Parts, quoted, quotedAll, say } from './parts.ts'

/** "18 statements in 15 documents, 1 to 3 origins, of which 2 name no source": what a side rests on. */
export function sideSummary({ steps, ends, origins: { min, max, exact } }: TraceSide): string {
  const carrying = steps.filter((step) => step.carrying)
  const documents = new Set(carrying.map(({ source }) => source)).size
  const origins = `${exact || min === max ? '' : 'at least '}${ranged(min, max, 'origin')}`
  const unnamed = withoutSource(ends.filter(({ disclosed }) => !disclosed).length, max)
  return [`${counted(carrying.length, 'statement')} in ${counted(documents, 'document')}`, origins, unnamed]
    .filter((part) => part !== '')
    .join(', ')
}

/** What must be known of an origin besides its name; empty where nothing must. */
export function originNote({ disclosed, anonymous }: Pick<TraceEnd, 'disclosed' | 'anonymous'>): string {
  if (!disclosed) return 'names no source'
  return anonymous ? 'not named' : ''
}

/** How a statement is put and what is to be known of it: certainty, voice, knowledge, terms, whose reading, when. */
export function mannerOf(statement: Statement, step?: TraceStep): string[] {
  const { polarity, knowledge = 'unknown', terms, fromBasis, made } = statement
  const certainty = certaintyOf(statement)
  return [
    polarity === 'denies' ? POLARITY_LABELS.denies : undefined,
    certainty === 'unspecified' ? undefined : `as ${CERTAINTY_LABELS[certainty]}`,
    step?.droppedAttribution ? 'drops the attribution' : step?.ownVoice ? 'in its own voice' : undefined,
    knowledge === 'unknown' ? undefined : KNOWLEDGE_LABELS[knowledge],
    terms === undefined ? undefined : TERMS_LABELS[terms],
    fromBasis === 'inferred' ? FROM_BASIS_LABELS.inferred : undefined,
    step?.carrying === false ? 'known only through others' : undefined,
    made === undefined || made === 'unknown' ? undefined : `made ${longDate(made)}`,
  ].filter((fact) => fact !== undefined)
}

/** What a statement prints that tells how it was come by: hedges, whom it credits, that it speaks of confirmation. */
export function printedSigns({ hedges = [], credits, claimsConfirmation }: Statement): string[] {
  return [
    ...(hedges.length === 0 ? [] : [`hedged: ${quotedAll(hedges)}`]),
    ...(credits === undefined ? [] : [`credits ${quoted(credits.as)}`]),
    ...(claimsConfirmation === true ? ['says that it is confirmed'] : []),
  ]
}

/** What each list beside the lines of a claim is called. */
export const TRACE_HEADS = {
  noComment: 'No comment',
  mutations: 'Differs from what it comes from, and so adds no support',
  judged: 'Looked up by somebody',
  notices: NOTICES_HEAD,
  searches: 'Looked for',
  notCounted: 'Does not count',
} as const satisfies Readonly<Partial<Record<keyof Trace, string>>>

/** Who was asked and did not say, with how that is told: by one document as declined, by its copies perhaps otherwise. */
export function noCommentItems(comments: readonly NoComment[], nameOf: NameOf): Item[] {
  const told = new Map<string, { readonly who: Parts; readonly how: string; readonly sources: Set<string> }>()
  for (const comment of comments) {
    const how = responseInWords(comment)
    const key = `${comment.ends.map(({ id }) => id).join(' ')} ${how}`
    const { sources } = told.get(key) ?? { sources: new Set<string>() }
    told.set(key, { who: whoDeclined(comment, nameOf), how, sources: sources.add(comment.source) })
  }
  return [...told.values()].map(({ who, how, sources }) => {
    return { text: say`${who} ${how}, as told in ${listed([...sources].map((id) => named(nameOf, id)))}` }
  })
}

/** Who did not comment: where the lines of that end. */
export function whoDeclined({ ends }: NoComment, nameOf: NameOf): Parts {
  const ids = ends.map(({ id }) => id)
  return ids.length === 0 ? ['Somebody'] : namedAll(nameOf, ids)
}

/** How somebody did not comment. */
export function responseInWords({ response }: NoComment): string {
  return response === null || response === undefined ? 'did not comment' : RESPONSE_LABELS[response]
}

/** What a statement says otherwise than what it comes from: the step carries no support. */
export function mutationItems(mutations: Trace['mutations'], nameOf: NameOf): Item[] {
  return mutations.map(({ statement, from, of }) => {
    const place = of.includes(from) ? [] : say` in ${named(nameOf, from)}`
    return { text: say`${named(nameOf, statement)} differs from ${namedAll(nameOf, of)}${place}` }
  })
}

/** "Blog, citing Wire – looked up: it is not there (Checker, 3 March 2026)": what was found on looking up where something comes from. */
export function judgedItems(judged: readonly JudgedStep[], nameOf: NameOf): Item[] {
  return judged.map(({ statement, from, disputed, judgements }) => {
    const found = judgements.map(
      ({ by, date, attribution }) => say`${ATTRIBUTION_LABELS[attribution]} (${named(nameOf, by)}, ${longDate(date)})`,
    )
    const head = say`${named(nameOf, statement)}, citing ${named(nameOf, from)}`
    return { text: say`${head} – ${listed(found, disputed ? 'but before that' : 'and')}` }
  })
}

/** "The hearsay curators looked for it in 4 places on 3 March 2026 and found nothing: Reuters, …": who looked for a claim, and where. */
export function searchItems(searches: readonly ClaimSearch[], nameOf: NameOf): Item[] {
  return searches.map(({ by, date, places, query, found }) => {
    const where = places.map((place) => (typeof place === 'string' ? [named(nameOf, place)] : [place.text]))
    const what =
      found === null ? [] : found.length === 0 ? [' and found nothing'] : say` and found ${namedAll(nameOf, found)}`
    const asked = query === null ? [] : say`, asking for ${quoted(query)}`
    return {
      text: say`${named(nameOf, by)} looked for it in ${counted(places.length, 'place')} (${longDate(date)})${asked}${what}: ${listed(where)}`,
    }
  })
}

/** Why statements do not count. */
export function notCountedItems(notCounted: readonly NotCounted[], nameOf: NameOf): Item[] {
  return notCounted.map(({ statement, reason, because }) => {
    const others = because.filter((id) => id !== statement)
    const through = others.length === 0 ? [] : say` (${namedAll(nameOf, others, 3)})`
    return { text: say`${named(nameOf, statement)}: ${NOT_COUNTED_LABELS[reason]}${through}` }
  })
}

/** Why a statement does not count. */
export const NOT_COUNTED_LABELS: Readonly<Record<NotCounted['reason'], string>> = {
  ...DEAD_LABELS,
  unread: 'no curator read it, so it counts only through documents that repeat it',
  loop: 'comes from itself, round a loop',
  misreport: 'what it names as its source says otherwise, or does not have it',
  satire: 'satire or fiction asserts nothing',
}
