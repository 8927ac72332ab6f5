import { HearsayError } from '../../errors.ts'
import type { RecordKind } from '../../graph/reader.ts'
import { requireKind, requireOneOf, requireRecord } from '../../graph/require.ts'
import type { Claim } from '../../model/claim.ts'
import { parseEdtf, spanOf, surelyApart } from '../../model/dates.ts'
import type { Span } from '../../model/span.ts'
import { STATUSES, type Status } from '../../model/vocabulary/assessment.ts'
import { CORROBORATIONS, type Corroboration } from '../../sourcing/corroboration.ts'
import { issuedBy, statementsThrough } from '../../sourcing/downstream.ts'
import { dateOf } from '../../sourcing/first-instant.ts'
import { isLater } from '../../sourcing/later.ts'
import { bearings, entailmentOf } from '../../sourcing/sides.ts'
import { statementsOn } from '../../sourcing/statements.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { currentStatusAt } from '../current-status.ts'
import { corroborationsOf } from '../support/strengths.ts'

/** What a record must fit. Of a list, one is enough; of conditions, all are needed. */
export interface FindConditions {
  /** Claims only. */
  readonly status?: Status | 'unassessed' | readonly (Status | 'unassessed')[] | undefined
  /** Claims only. */
  readonly corroboration?: Corroboration | readonly Corroboration[] | undefined
  /** Claims only: an id that they are about. */
  readonly about?: string | undefined
  /** Claims, statements and sources: an actor anywhere upstream, as quoted, end, publisher or author. */
  readonly actor?: string | undefined
  /** Claims and statements: a source that they stand in. */
  readonly source?: string | undefined
  /** Claims only. */
  readonly tag?: string | undefined
  /** Sources, statements and claims (when they were stated): an EDTF date or interval. What is undated does not fit. */
  readonly published?: string | undefined
  /** Claims only: an EDTF date or interval. What is undated does not fit. */
  readonly holds?: string | undefined
}

type Condition = (view: View, filter: FindConditions) => (id: string, kind: RecordKind) => boolean

/**
 * A test for whether a record fits, cheap conditions first; undefined where there is no condition.
 *
 * @throws HearsayError `bad-option` where a condition can't be met by the kind asked for, or its value does not exist
 */
export function openConditions(
  view: View,
  filter: FindConditions,
  kind: RecordKind | 'all',
): ((id: string) => boolean) | undefined {
  const names = CONDITION_NAMES.filter((name) => filter[name] !== undefined)
  for (const name of names) {
    if (kind === 'all' || APPLIES_TO[name].includes(kind)) continue
    throw new HearsayError('bad-option', `${name} does not apply to the kind ${kind}`, {
      path: name,
      hint: `it is for ${APPLIES_TO[name].join(', ')}`,
    })
  }
  if (names.length === 0) return undefined
  const conditions = names.map((name) => ({ name, fits: CONDITIONS[name](view, filter) }))
  return (id) => {
    const own = view.reader.kindOf(id)
    if (own === undefined || own === 'status') return false
    return conditions.every(({ name, fits }) => APPLIES_TO[name].includes(own) && fits(id, own))
  }
}

const APPLIES_TO: Readonly<Record<keyof FindConditions, readonly RecordKind[]>> = {
  tag: ['claim'],
  about: ['claim'],
  holds: ['claim'],
  source: ['claim', 'statement'],
  published: ['claim', 'statement', 'source'],
  actor: ['claim', 'statement', 'source'],
  status: ['claim'],
  corroboration: ['claim'],
}

/** In the order in which they are tried. */
const CONDITION_NAMES = Object.keys(APPLIES_TO) as readonly (keyof FindConditions)[]

const CONDITIONS: Readonly<Record<keyof FindConditions, Condition>> = {
  tag:
    (view, { tag = '' }) =>
    (id) =>
      inAnyWords(view, id, ({ tags }) => tags?.includes(tag) === true),
  about: (view, { about: wanted = '' }) => {
    requireKind(view, wanted)
    return (id) => inAnyWords(view, id, ({ about }) => about?.includes(wanted) === true)
  },
  holds: (view, { holds = '' }) => {
    const range = parseEdtf(holds)
    return (id) => inAnyWords(view, id, (claim) => isWithin(view, claim.holds, range))
  },
  source: (view, { source = '' }) => {
    requireRecord(view, 'source', source)
    const isIn = (id: string) => view.reader.record('statement', id)?.source === source
    return (id, kind) => (kind === 'statement' ? isIn(id) : knownStatements(view, id).some(isIn))
  },
  published: (view, { published = '' }) => {
    const range = parseEdtf(published)
    const fits = (id: string) => isWithin(view, dateOf(view, id), range)
    return (id, kind) => (kind === 'claim' ? knownStatements(view, id).some(fits) : fits(id))
  },
  actor: (view, { actor = '' }) => {
    requireRecord(view, 'actor', actor)
    const downstream = statementsThrough(view, actor)
    const issued = new Set(issuedBy(view.reader, actor))
    return (id, kind) =>
      (kind === 'source' && issued.has(id)) ||
      statementsOf(view, id, kind).some((statement) => downstream.has(statement))
  },
  status: (view, filter) => {
    const wanted = requireValues('status', filter.status, [...STATUSES, 'unassessed'])
    const { numberOf } = numbersOf(view).columns.ids
    return (id) => wanted.includes(currentStatusAt(view, numberOf(id)))
  },
  corroboration: (view, filter) => {
    const wanted = requireValues('corroboration', filter.corroboration, CORROBORATIONS)
    const { numberOf } = numbersOf(view).columns.ids
    const corroborations = corroborationsOf(view)
    return (id) => wanted.includes(corroborations.of(numberOf(id)))
  },
}

function requireValues(
  name: string,
  given: string | readonly string[] = [],
  allowed: readonly string[],
): readonly string[] {
  const values = typeof given === 'string' ? [given] : given
  for (const value of values) requireOneOf(name, value, allowed)
  return values
}

/** Whether a date may lie in a range (`dates: possible`), or must (`certain`). */
function isWithin({ options }: View, date: string | undefined, range: Span): boolean {
  if (date === undefined || date === 'unknown') return false
  const span = spanOf(date)
  if (options.dates === 'possible') return !surelyApart(span, range)
  return range.earliest <= span.earliest && span.latest <= range.latest
}

/** Whether a claim, or one that is the same, is such a one. */
function inAnyWords(view: View, id: string, test: (claim: Claim) => boolean): boolean {
  return entailmentOf(view)
    .same(id)
    .some((equal) => {
      const claim = view.reader.record('claim', equal)
      return claim !== undefined && test(claim)
    })
}

/** The statements of a claim, in whatever words, that are not later than the view. */
function knownStatements(view: View, claim: string): string[] {
  return entailmentOf(view)
    .same(claim)
    .flatMap((equal) => statementsOn(view, equal))
    .filter((id) => !isLater(view, id))
}

/** The statements through which an actor is upstream: of a claim its own, and affirmations of narrower claims. */
function statementsOf(view: View, id: string, kind: RecordKind): string[] {
  if (kind === 'statement') return [id]
  if (kind === 'source') return view.reader.linksTo(id, 'in').map(({ from }) => from)
  const own = entailmentOf(view)
    .same(id)
    .flatMap((equal) => statementsOn(view, equal))
  return [...own, ...bearings(view, id, 'for').map(({ statement }) => statement)]
}
