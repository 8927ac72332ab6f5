import type { Columns } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { keep } from '../model/kept.ts'
import { oncePer } from '../model/once.ts'
import { sortedUnique } from '../model/order.ts'
import { type End, endFor } from './ends.ts'
import { type ClaimSets, type Entailment, nameEntailment } from './entailment.ts'
import { LINE_FLAGS, type Lines, type ResolvedLine } from './lines.ts'
import { type Mutation, nameMutations, nameSteps, type Step } from './steps.ts'
import { rootOf } from './works.ts'

/** What a statement comes from, whatever is taken away. */
export interface Line {
  readonly statement: string
  /** The source that it stands in. */
  readonly source: string
  /** The work that this is a version of, by its first version. */
  readonly work: string
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

/** Lines by ids. */
export interface NamedLines {
  /** @throws Error where there is no such statement */
  of(statement: string): Line
  /** The line of a statement by its number. */
  at(statement: number): Line
  readonly entailment: Entailment
}

/** Lines for whoever asks by ids. Those that are the same at any time are the same for all views that read the same basis. */
export function nameLines(lines: Lines): NamedLines {
  const { columns } = lines
  const timeless = timelessOf(lines.claims)
  const own = new Map<number, Line>()
  const at = (number: number): Line => {
    const before = timeless.get(number) ?? own.get(number)
    if (before !== undefined) return before
    const resolved = lines.resolve(number)
    return keep(resolved.isTimeless ? timeless : own, number, nameLine(columns, number, resolved))
  }
  const of = (id: string): Line => {
    const number = columns.ids.numberOf(id)
    if (number === NONE) throw new Error(`no statement ${id}: the graph is broken`)
    return at(number)
  }
  return { of, at, entailment: nameEntailment(columns, lines.claims) }
}

const timelessOf = oncePer((_: ClaimSets) => new Map<number, Line>())

function nameLine(columns: Columns, statement: number, resolved: ResolvedLine): Line {
  const { ids, of, rows } = columns
  const { origins, contraries, flags, end } = resolved
  const source = of.statement.source[rows[statement] ?? 0] ?? 0
  return {
    statement: ids.at(statement),
    source: ids.at(source),
    work: ids.at(rootOf(columns, source)),
    comesFrom: nameSteps(columns, origins),
    mutations: nameMutations(columns, contraries),
    named: sortedUnique(namedIn(resolved).map((number) => ids.at(number))),
    ownVoice: (flags & LINE_FLAGS.ownVoice) !== 0,
    droppedAttribution: (flags & LINE_FLAGS.droppedAttribution) !== 0,
    misreport: (flags & LINE_FLAGS.misreport) !== 0,
    end: end === NONE ? undefined : endFor(columns, end),
  }
}

/** What is named as where something comes from. */
function namedIn(line: ResolvedLine): number[] {
  return (line.beside ?? [line]).flatMap(({ origins, contraries }) => [
    ...origins.map(({ named }) => named),
    ...contraries.map(({ named }) => named),
  ])
}
