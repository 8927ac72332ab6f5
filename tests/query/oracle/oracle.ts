import type { Dataset } from '../../../src/model/dataset.ts'
import type { Source } from '../../../src/model/source.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { broader, conflicting, equivalents, narrower } from './claims.ts'
import { isEndActive, naiveEnd } from './ends.ts'
import { isSatire, type NaiveLine, type NaiveUpstream, naiveLine } from './lines.ts'
import type { Rule } from './rules.ts'
import { find, type NaiveOptions, type Setting, unique, untilStable } from './setting.ts'
import { type NaiveView, openNaiveView } from './view.ts'

export type Side = 'for' | 'against'
export const SIDES = ['for', 'against'] as const

/**
 * The definitions of the questions, done the dumbest way: everything by going round until nothing changes, and by trying
 * all. Small datasets only. It shares no code with src/sourcing and src/query.
 */
export interface Oracle extends Setting {
  readonly view: NaiveView
  line(statement: string): NaiveLine
  /** What a statement comes from, of what holds. */
  holding(statement: string): NaiveUpstream[]
  readonly grounded: ReadonlySet<string>
  readonly carrying: ReadonlySet<string>
  isRead(source: string): boolean
  statement(id: string): Statement
  /** The statements that carry a side of a claim, sorted. */
  side(claim: string, side: Side): string[]
  /** Whether a statement would be on a side of a claim if it carried anything. */
  speaks(statement: Statement, claim: string, side: Side): boolean
  isCarried(claim: string): boolean
  readonly standing: ReadonlySet<string>
  /** The same dataset with more taken away. */
  without(ids: Iterable<string>): Oracle
}

export function openOracle(dataset: Dataset, options: NaiveOptions = {}, off: readonly Rule[] = []): Oracle {
  const setting: Setting = { dataset, options, has: (rule) => !off.includes(rule) }
  const view = openNaiveView(setting)
  const lines = new Map(dataset.statements.map((each) => [each.id, naiveLine(setting, view, each)]))
  return look(setting, view, (id) => lines.get(id) as NaiveLine)
}

/** What is taken away changes no line. */
function look(setting: Setting, view: NaiveView, line: (id: string) => NaiveLine): Oracle {
  const { dataset, options } = setting
  const statement = (id: string) => find(dataset.statements, id)
  const { grounded, holds } = grounding(setting, view, line)
  const isRead = (source: string) => naiveRead(setting, find(dataset.sources, source)) !== 'no'
  const carrying = new Set([...grounded].filter((id) => options.reported === true || isRead(statement(id).source)))
  const speaks = (each: Statement, claim: string, side: Side) =>
    (side === 'for' ? affirms : opposes)(setting, view, each, claim)
  const side = (claim: string, which: Side) =>
    dataset.statements
      .filter((each) => carrying.has(each.id) && speaks(each, claim, which))
      .map(({ id }) => id)
      .sort()
  const lesser = new Map<string, Oracle>()
  const isCarried = (claim: string) => side(claim, 'for').length > 0
  return {
    ...setting,
    view,
    line,
    holding: (id) => line(id).comesFrom.filter(holds),
    grounded,
    carrying,
    isRead,
    statement,
    side,
    speaks,
    isCarried,
    standing: standingClaims(setting, view, isCarried),
    without: (ids) => {
      const without = unique([...(options.without ?? []), ...ids])
      const less = { ...setting, options: { ...options, without } }
      const known = lesser.get(without.join(' ')) ?? look(less, openNaiveView(less, view), line)
      lesser.set(without.join(' '), known)
      return known
    },
  }
}

/** How a document was read. */
export function naiveRead({ has }: Setting, { read, knownVia }: Source): string {
  const unsaid = knownVia === undefined ? 'full' : 'no'
  return has('readDocuments') ? (read ?? unsaid) : unsaid
}

/** The least fixed point, so that a loop never holds itself up. */
function grounding(setting: Setting, view: NaiveView, line: (id: string) => NaiveLine) {
  const grounded = new Set<string>()
  const holds = ({ kind, id, rejected }: NaiveUpstream): boolean => {
    if (rejected) return false
    if (kind === 'statement') return grounded.has(id)
    if (kind === 'actor') return view.isActive(id)
    return view.isActive(id) && !isSatire(setting, id) && isEndActive(setting, view, naiveEnd(setting, id))
  }
  untilStable(grounded, () => {
    for (const { id, source } of setting.dataset.statements) {
      if (!view.isActive(id) || isSatire(setting, source)) continue
      const { comesFrom, end } = line(id)
      if (comesFrom.some(holds) || (end !== undefined && isEndActive(setting, view, end))) grounded.add(id)
    }
  })
  return { grounded, holds }
}

function affirms(setting: Setting, view: NaiveView, { claim: own, polarity }: Statement, claim: string): boolean {
  return (polarity ?? 'affirms') === 'affirms' && narrower(setting, claim, view.reads).has(own)
}

function opposes(setting: Setting, view: NaiveView, statement: Statement, claim: string): boolean {
  const above = broader(setting, claim, view.reads)
  if (statement.polarity === 'denies') return above.includes(statement.claim)
  return above
    .flatMap((of) => conflicting(setting, of, view.reads))
    .some((other) => affirms(setting, view, statement, other))
}

/** Every claim that stands. */
function standingClaims(setting: Setting, view: NaiveView, isCarried: (claim: string) => boolean): Set<string> {
  const { dataset, has } = setting
  const together = (claim: string) => (has('premisesTogether') ? [...equivalents(setting, claim, view.reads)] : [claim])
  const premises = (claim: string) =>
    dataset.relations.filter(({ type, from }) => type === 'dependsOn' && from === claim).filter(view.reads)
  const stands = new Set<string>()
  const add = (claims: readonly string[]) => {
    for (const claim of claims) stands.add(claim)
  }
  untilStable(stands, () => {
    for (const { id, then: conclusion, if: conditions = [] } of dataset.claims) {
      const isHeld = together(id)
        .flatMap(premises)
        .every(({ to }) => stands.has(to))
      if (isCarried(id) && isHeld) add(together(id))
      if (conclusion !== undefined && stands.has(id) && conditions.every((each) => stands.has(each)))
        add(together(conclusion))
    }
  })
  return stands
}
