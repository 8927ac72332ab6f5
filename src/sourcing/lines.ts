import { sortedUnique } from '../model/order.ts'
import type { Statement } from '../model/statement.ts'
import {
  type Attributed,
  type Attributions,
  type Mutation,
  mergeSteps,
  type Step,
  sayingTheSame,
} from './attributions.ts'
import { type End, endOfOwnVoice } from './ends.ts'
import type { Entailment } from './entailment.ts'
import { statementOf } from './statements.ts'

/** What a statement comes from, whatever is taken away. */
export interface Line {
  readonly statement: string
  /** The source that it stands in. */
  readonly source: string
  /** Sorted by id. Empty where the statement opens a line of its own, or is a misreport. */
  readonly comesFrom: readonly Step[]
  readonly mutations: readonly Mutation[]
  /** What it names as where it has it from, or, where it drops the attribution, what is named beside it. */
  readonly named: readonly string[]
  /** The statement speaks in its source's own voice: it asserts. */
  readonly ownVoice: boolean
  /** Own voice beside an attributed statement of the same: it opens no line, it comes from what that comes from. */
  readonly droppedAttribution: boolean
  /** All that it names says otherwise: it comes from nothing, and is no own voice. */
  readonly misreport: boolean
  /** The end of the line that an own voice opens. */
  readonly end: End | undefined
}

/** The lines of sourcing of a graph. Each is worked out once, when first asked for, from what is next to it only. */
export interface Lines {
  of(statement: string): Line
  readonly entailment: Entailment
}

/**
 * Lines of sourcing in a view: own voice and misreports (rule 3), dropped attributions (rule 4), for which only what is there by then is
 * looked at.
 *
 * @param isThere whether a statement is recorded, published, made and not taken back by then
 */
export function openLines(attributions: Attributions, isThere: (statement: string) => boolean): Lines {
  const lines = new Map<string, Line>()
  const of = (id: string): Line => {
    let line = lines.get(id)
    if (line === undefined) {
      line = resolveLine(attributions, statementOf(attributions.reader, id), isThere)
      lines.set(id, line)
    }
    return line
  }
  return { of, entailment: attributions.entailment }
}

function resolveLine(attributions: Attributions, statement: Statement, isThere: (statement: string) => boolean): Line {
  const { comesFrom, mutations } = attributions.of(statement)
  const { id, source } = statement
  const line = {
    statement: id,
    source,
    mutations,
    comesFrom,
    named: namedIn([{ comesFrom, mutations }]),
    ownVoice: false,
    droppedAttribution: false,
    misreport: false,
  }
  if (comesFrom.length > 0) return { ...line, end: undefined }
  if (mutations.length > 0) return { ...line, misreport: true, end: undefined }
  const end = endOfOwnVoice(attributions.reader, statement)
  const beside = end.disclosed ? [] : attributedBeside(attributions, statement, isThere)
  if (beside.length === 0) return { ...line, ownVoice: true, end }
  const inherited = mergeSteps(beside.flatMap((other) => other.comesFrom)).filter((step) => step.id !== id)
  const dropped = { ...line, named: namedIn(beside), droppedAttribution: true, end: undefined }
  if (inherited.length === 0) return { ...dropped, misreport: true }
  return { ...dropped, comesFrom: inherited, ownVoice: true }
}

/** The ids that are named as where something comes from, sorted. */
function namedIn(attributed: readonly Attributed[]): string[] {
  const ids = attributed.flatMap(({ comesFrom, mutations }) => [
    ...comesFrom.flatMap(({ given }) => given.map(({ from }) => from)),
    ...mutations.map(({ from }) => from),
  ])
  return sortedUnique(ids)
}

/** What the other statements of the same claim and polarity in the same source have, of those that are there and have it from somewhere. */
function attributedBeside(
  attributions: Attributions,
  statement: Statement,
  isThere: (statement: string) => boolean,
): Attributed[] {
  return sayingTheSame(attributions, statement.source, statement)
    .filter(({ id }) => id !== statement.id && isThere(id))
    .map(attributions.of)
    .filter(({ comesFrom, mutations }) => comesFrom.length > 0 || mutations.length > 0)
}
