import { DAY } from '../../src/model/calendar.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { parseEdtf, parseInstant, spanOf } from '../../src/model/dates.ts'
import { polarityOf } from '../../src/model/statement.ts'
import type { ViewOptions } from '../../src/sourcing/view.ts'
import { fact } from './clingo.ts'

/** A dataset, a view of it, and what is taken away from that. */
export interface Instance {
  readonly dataset: Dataset
  readonly options: ViewOptions
  readonly removed: readonly string[]
}

/** An instance as facts, all with its number: the records field by field, with nothing worked out but days and minutes. */
export function factsOf({ dataset, options, removed }: Instance, number: number): string[] {
  const say = (name: string, ...terms: (string | number)[]) => fact(name, number, ...terms)
  return [
    ...dataset.actors.flatMap(({ id, ownedBy }) => [
      say('actor', id),
      ...maybe(ownedBy, (owner) => say('owner', id, owner)),
    ]),
    ...dataset.sources.flatMap((source) => sourceFacts(source, say)),
    ...dataset.claims.flatMap((claim) => claimFacts(claim, say)),
    ...dataset.statements.flatMap((statement) => statementFacts(statement, say)),
    ...dataset.relations.flatMap(({ id, type, from, to, basis }) => [
      say('relation', id, type, from, to),
      ...(basis === 'inferred' ? [say('inferred', id)] : []),
    ]),
    ...[...dataset.actors, ...dataset.sources, ...dataset.statements, ...dataset.relations].flatMap(
      ({ id, recorded }) => maybe(recorded, (time) => say('recorded', id, minutes(time))),
    ),
    ...viewFacts({ options, removed }, say),
  ]
}

type Say = (name: string, ...terms: (string | number)[]) => string

function sourceFacts(source: Dataset['sources'][number], say: Say): string[] {
  const { id, type, publisher, authors, published, knownVia, republishes, notices } = source
  const publisherFirst = ['official-document', 'filing', 'press-release', 'dataset'].includes(type)
  const authorFirst = ['post', 'interview', 'paper'].includes(type)
  return [
    say('source', id),
    say('published', id, ...days(published)),
    ...maybe(publisher, (actor) => say('publisher', id, actor)),
    ...maybe(authors?.[0], (actor) => say('author', id, actor)),
    ...maybe(republishes, (original) => say('republishes', id, original)),
    ...(publisherFirst ? [say('publisherFirst', id)] : []),
    ...(authorFirst ? [say('authorFirst', id)] : []),
    ...(knownVia?.length ? [say('unreadSource', id)] : []),
    ...(notices ?? [])
      .filter(({ type: notice }) => notice === 'retraction' || notice === 'removal')
      .map(({ date }) => say('gone', id, ...days(date))),
  ]
}

function claimFacts({ id, holds, if: conditions, then: conclusion }: Dataset['claims'][number], say: Say): string[] {
  return [
    say('claim', id),
    ...maybe(holds, (date) => say('holds', id, ...days(date))),
    ...maybe(conclusion, (claim) => say('then', id, claim)),
    ...(conditions ?? []).map((claim) => say('if', id, claim)),
  ]
}

function statementFacts(statement: Dataset['statements'][number], say: Say): string[] {
  const { id, source, claim, from, fromBasis, knowledge, made, withdrawn } = statement
  return [
    say('statement', id),
    say('in', id, source),
    say('about', id, claim),
    say('polarity', id, polarityOf(statement)),
    ...(from === undefined ? [] : [say('hasFrom', id), ...from.map((other) => say('from', id, other))]),
    ...(fromBasis === 'inferred' ? [say('inferredFrom', id)] : []),
    ...(knowledge === 'witnessed' || knowledge === 'deduced' ? [say('knowing', id)] : []),
    ...maybe(made, (date) => say('made', id, ...days(date))),
    ...maybe(withdrawn, (date) => say('withdrawn', id, ...days(date))),
  ]
}

/** View 0 is the one asked for; in view 1 something is taken away besides. */
function viewFacts({ options, removed }: Omit<Instance, 'dataset'>, say: Say): string[] {
  const { asOf, recordedUntil, without = [], basis, dates, reported } = options
  return [
    ...(basis === 'stated' ? [say('stated')] : []),
    ...(dates === 'certain' ? [say('certain')] : []),
    ...(reported === true ? [say('reported')] : []),
    ...[without, [...without, ...removed]].flatMap((taken, view) => [
      say('view', view),
      ...maybe(asOf, (date) => say('asOf', view, dayOf(parseEdtf(date).latest))),
      ...maybe(recordedUntil, (time) => say('until', view, minutes(time))),
      ...taken.map((entry) =>
        entry.startsWith('outlet:')
          ? say('withoutOutlet', view, entry.slice('outlet:'.length))
          : say('without', view, entry),
      ),
    ]),
  ]
}

/** First and last day; clingo has 32 bits and no infinity. */
function days(date: string | undefined): [number, number] {
  const { earliest, latest } = spanOf(date)
  return [Math.max(dayOf(earliest), -(10 ** 8)), Math.min(dayOf(latest), 10 ** 8)]
}

function dayOf(instant: number): number {
  return Math.floor(instant / DAY)
}

function minutes(time: string): number {
  return Math.floor((parseInstant(time) - Date.UTC(2026, 0) / 1000) / 60)
}

function maybe<T>(value: T | undefined, say: (value: T) => string): string[] {
  return value === undefined ? [] : [say(value)]
}
